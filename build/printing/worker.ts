import { parentPort, workerData } from "node:worker_threads";
import type { RunPhase } from "../../src/model/phase.ts";
import type { AttachedFile } from "../../src/outputs/pdf/finish/finishing.ts";
import { startBrowser } from "./browser.ts";
import { type Report, type Request, sendableError, type ThreadPlan } from "./messages.ts";
import { type Printer, printerWith } from "./printer.ts";

/**
 * Serves the thread that started this one, until that ends it: it starts a browser at once, then prints and verifies.
 * @param keepCode keeps the code of this run for the next, once nothing more is asked
 */
export function serve(keepCode: () => void): void {
  const port = parentPort;
  if (port === null) throw new Error("This belongs into a thread of its own.");
  const report = (message: Report) => port.postMessage(message);
  const { asksForPhases, ending } = workerData as ThreadPlan;
  const browser = startBrowser((sentence) => report({ kind: "notice", sentence }), {
    register: ({ traces }) => {
      report({ kind: "browser runs", traces });
      return () => report({ kind: "browser ended", traces });
    },
    isEnding: () => Atomics.load(ending, 0) !== 0,
  });
  const phases = new AskedPhases(report);
  const printer = printerWith(browser, asksForPhases ? phases.run : tellingPhases(report));
  const attachments = new Attachments();
  port.on("message", (request: Request) => {
    if (request.kind === "phase noted") return phases.noted(request.phase);
    if (request.kind === "attached") return attachments.arrived(request.print, request.files);
    const { task } = request;
    carryOut(request, printer, attachments).then(
      (result) => {
        if (request.kind === "close") keepCode();
        report({ kind: "done", task, ...(result !== undefined && { result }) });
        if (request.kind === "close") port.close();
      },
      (error) => report({ kind: "failed", task, error: sendableError(error) }),
    );
  });
}

type Task = Exclude<Request, { kind: "phase noted" | "attached" }>;

async function carryOut(request: Task, printer: Printer, attachments: Attachments) {
  switch (request.kind) {
    case "print":
      return printer.print(request.plan, attachments.of(request.task));
    case "verify":
      return printer.verify(request.file, request.expected);
    case "close":
      return printer.close();
  }
}

/** The files that documents are to carry, which arrive after the order to print them. */
class Attachments {
  readonly #waiting = new Map<number, (files: readonly AttachedFile[] | undefined) => void>();

  /** The files of a print, once they arrive. */
  of(print: number): Promise<readonly AttachedFile[]> {
    const arriving = new Promise<readonly AttachedFile[]>((resolve, reject) => {
      this.#waiting.set(print, (files) =>
        files === undefined ? reject(new Error("There is nothing to attach.")) : resolve(files),
      );
    });
    // Whoever waits for the print is told of it: without this a failure before the print is done would end the thread.
    arriving.catch(() => undefined);
    return arriving;
  }

  arrived(print: number, files: readonly AttachedFile[] | undefined): void {
    this.#waiting.get(print)?.(files);
    this.#waiting.delete(print);
  }
}

/** Runs phases and tells of each when it has ended. */
function tellingPhases(report: (message: Report) => void): RunPhase {
  const now = () => performance.timeOrigin + performance.now();
  return async (name, work) => {
    const start = now();
    try {
      return await work();
    } finally {
      report({ kind: "phase", name, start, end: now() });
    }
  };
}

/** Phases that the other thread runs: here is only their work. */
class AskedPhases {
  readonly #report: (message: Report) => void;
  readonly #waiting = new Map<number, () => void>();
  #count = 0;

  constructor(report: (message: Report) => void) {
    this.#report = report;
  }

  readonly run: RunPhase = async (name, work) => {
    this.#count += 1;
    const phase = this.#count;
    await this.#announce({ kind: "phase begins", phase, name });
    try {
      return await work();
    } finally {
      await this.#announce({ kind: "phase ends", phase });
    }
  };

  #announce(message: Report & { readonly phase: number }): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(message.phase, resolve);
      this.#report(message);
    });
  }

  noted(phase: number): void {
    this.#waiting.get(phase)?.();
  }
}
