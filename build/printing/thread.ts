import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Finding } from "../../src/model/finding.ts";
import { MachineFault } from "../../src/model/machine-fault.ts";
import type { RunPhase } from "../../src/model/phase.ts";
import { killBrowser } from "../../src/outputs/pdf/browser.ts";
import type { AttachedFile } from "../../src/outputs/pdf/finish/finishing.ts";
import { addCleanup } from "../command-line/signals.ts";
import { projectFolder } from "../project.ts";
import { type Report, type Request, receivedError, type ThreadPlan } from "./messages.ts";
import type { PrintPlan } from "./plan.ts";
import type { Printed, Printer } from "./printer.ts";

/** A task that the thread has not answered yet. */
interface Task {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Asked = Request extends infer Each ? (Each extends { task: number } ? Omit<Each, "task"> : never) : never;

/** Who is told what by the thread that prints. */
interface Listeners {
  /** Called with each sentence that the user should read about the browser. */
  readonly notice: (sentence: string) => void;
  /** Called with each phase of a print that has ended, and its times by the clock of this thread's `performance.now()`. */
  readonly notePhase?: (name: string, start: number, end: number) => void;
  /** Runs each phase of a print, which takes longer: the thread waits for this one at the beginning and the end of each. */
  readonly runPhase?: RunPhase;
}

/**
 * Starts a printer in a thread of its own, and its browser with it, so that a document is printed, finished and verified
 * while this thread makes the website.
 */
export function startPrinterThread(listeners: Listeners): Printer {
  let thread = new PrinterThread(listeners);
  let closing: Promise<void> | undefined;
  /** The thread, or another in its place where it has failed: the preview goes on. */
  const present = () => {
    if (thread.hasFailed && closing === undefined) thread = new PrinterThread(listeners);
    return thread;
  };
  return {
    print: async (plan, attached) => present().print(plan, attached ?? Promise.resolve([])),
    verify: async (path, expected) => (await present().ask({ kind: "verify", file: path, expected })) as readonly Finding[],
    close: () => {
      closing ??= thread.close();
      return closing;
    },
  };
}

class PrinterThread {
  readonly #worker: Worker;
  readonly #ending = new Int32Array(new SharedArrayBuffer(4));
  readonly #listeners: Listeners;
  readonly #tasks = new Map<number, Task>();
  readonly #endOfPhase = new Map<number, () => void>();
  /** What ends each browser that runs, by its profile, if this process is stopped. */
  readonly #cleanups = new Map<string, () => void>();
  #count = 0;
  #failure: unknown;

  constructor(listeners: Listeners) {
    // The compiled program alone has such a thread: the file of the thread is beside its own.
    const file = join(dirname(__filename), "print-worker.cjs");
    const workerData: ThreadPlan = { file, asksForPhases: listeners.runPhase !== undefined, ending: this.#ending };
    const worker = new Worker(join(projectFolder, "build", "set-up", "run-worker.mjs"), { workerData });
    this.#worker = worker;
    this.#listeners = listeners;
    worker.on("message", (report: Report) => this.#receive(report));
    worker.on("error", (error) => this.#fail(describeEnd(error)));
    worker.on("exit", () => this.#fail(new Error("The thread that prints has ended.")));
  }

  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  ask(asked: Asked): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#count += 1;
      this.#tasks.set(this.#count, { resolve, reject });
      this.#send({ ...asked, task: this.#count });
    });
  }

  /** Has a document printed, and sends the files that it is to carry once they are there. */
  async print(plan: PrintPlan, attached: Promise<readonly AttachedFile[]>): Promise<Printed> {
    const printing = this.ask({ kind: "print", plan });
    const print = this.#count;
    const sending = attached.then(
      (files) => this.#send({ kind: "attached", print, files }),
      (error) => {
        this.#send({ kind: "attached", print });
        throw error;
      },
    );
    const [printed] = await Promise.all([printing, sending]);
    return printed as Printed;
  }

  /** Ends the browser and then the thread. */
  async close(): Promise<void> {
    if (this.#failure === undefined) await this.ask({ kind: "close" });
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }

  #receive(report: Report): void {
    switch (report.kind) {
      case "done":
        this.#take(report.task)?.resolve(report.result);
        break;
      case "failed":
        this.#take(report.task)?.reject(receivedError(report.error));
        break;
      case "phase": {
        const { timeOrigin } = performance;
        this.#listeners.notePhase?.(report.name, report.start - timeOrigin, report.end - timeOrigin);
        break;
      }
      case "phase begins":
        this.#runPhase(report);
        break;
      case "phase ends":
        this.#endOfPhase.get(report.phase)?.();
        break;
      case "notice":
        this.#listeners.notice(report.sentence);
        break;
      case "browser runs":
        this.#cleanups.set(
          report.traces.profile,
          addCleanup(() => {
            // The thread would take it for a crash, and start another browser in its place.
            Atomics.store(this.#ending, 0, 1);
            killBrowser(report.traces);
          }),
        );
        break;
      case "browser ended":
        this.#cleanups.get(report.traces.profile)?.();
        break;
    }
  }

  #take(number: number): Task | undefined {
    const task = this.#tasks.get(number);
    this.#tasks.delete(number);
    return task;
  }

  /** Runs a phase here whose work is done there: it lasts from the answer that it may begin to the report of its end. */
  #runPhase({ phase, name }: Extract<Report, { kind: "phase begins" }>): void {
    const noted = () => this.#send({ kind: "phase noted", phase });
    const work = () =>
      new Promise<void>((resolve) => {
        this.#endOfPhase.set(phase, resolve);
        noted();
      });
    // A phase that cannot be run is a fault of whoever runs phases.
    Promise.resolve(this.#listeners.runPhase?.(name, work)).then(noted, (error) => this.#fail(error));
  }

  /** Nothing more will be answered: whoever waits is told so. */
  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#tasks.values()) reject(this.#failure);
    this.#tasks.clear();
  }
}

function describeEnd(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") return error;
  return new MachineFault("There is not enough memory to print the document: free some, and run the command again.");
}
