import { createColors } from "picocolors";
import { bar } from "./bar.ts";
import type { Screen } from "./screen.ts";

/** What a step says of itself while it runs. */
export interface Progress {
  /** How far it has come: 12 of 57. Shown once the step takes more than a second. */
  readonly at: (done: number, of: number) => void;
  /** What it came to, for the end of its line: "57 pages". */
  readonly note: (text: string) => void;
}

/** Work in steps, each with a line of its own as soon as it is done. Steps may run side by side. */
export interface Steps {
  readonly step: <T>(name: string, work: (progress: Progress) => T | Promise<T>) => Promise<T>;
  /** A line of its own between those of the steps. */
  readonly say: (line: string) => void;
}

interface Running {
  readonly name: string;
  readonly since: number;
  done?: number;
  of?: number;
  note?: string;
}

const oneSecond = 1000;
const nameWidth = 24;

/** Work in steps of which nothing is shown. */
export const quietSteps: Steps = {
  step: async (_name, work) => work({ at: () => undefined, note: () => undefined }),
  say: () => undefined,
};

/** Work in steps, shown on a screen. */
export function stepsOn(screen: Screen): Steps {
  const colour = createColors(screen.colours);
  const running = new Set<Running>();
  let stopTicking: (() => void) | undefined;

  /** The line at the foot of a terminal, on what has been running for more than a second; written over each time. */
  const showRunning = () => {
    const now = screen.now();
    const slow = [...running].filter(({ since }) => now - since >= oneSecond);
    const line = slow.map((step) => `${step.name} ${bar(step.done, step.of)}${seconds(now - step.since)}`).join("   ");
    screen.write(`${clearLine}${colour.dim(line.slice(0, screen.columns - 1))}`);
  };

  const sayLine = (line: string) => screen.write(`${screen.isTerminal ? clearLine : ""}${line}\n`);

  const begin = (step: Running) => {
    running.add(step);
    if (screen.isTerminal) stopTicking ??= screen.every(100, showRunning);
  };

  const end = (step: Running, succeeded: boolean) => {
    running.delete(step);
    const mark = succeeded ? colour.green("✓") : colour.red("✗");
    const time = seconds(screen.now() - step.since).padStart(8);
    const note = step.note === undefined ? "" : `   ${colour.dim(step.note)}`;
    sayLine(`${mark} ${step.name.padEnd(nameWidth)}${time}${note}`);
    if (running.size > 0) return;
    stopTicking?.();
    stopTicking = undefined;
  };

  return {
    async step(name, work) {
      const step: Running = { name, since: screen.now() };
      begin(step);
      let succeeded = false;
      try {
        const result = await work({
          at: (done, of) => Object.assign(step, { done, of }),
          note: (note) => Object.assign(step, { note }),
        });
        succeeded = true;
        return result;
      } finally {
        end(step, succeeded);
      }
    },
    say: sayLine,
  };
}

/** Back to the beginning of the line, and all that stands on it taken away (ECMA-48: CR, EL 2). */
const clearLine = "\r\u001b[2K";

function seconds(milliseconds: number): string {
  return `${(milliseconds / oneSecond).toFixed(2)} s`;
}
