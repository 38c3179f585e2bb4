import { createColors } from "picocolors";
import { drawBar } from "./bar.ts";
import type { Screen } from "./screen.ts";

/** What a step reports while it runs. */
export interface Progress {
  /** Reports progress: 12 of 57. Shown once the step takes more than a second. */
  readonly at: (done: number, of: number) => void;
  /** Sets the result that is shown at the end of the step's line: "57 pages". */
  readonly note: (text: string) => void;
}

/** Shows the steps of some work, each as one line when it ends. Steps may run in parallel. */
export interface Steps {
  /** Runs some work as a step and returns its result, or throws what it throws. */
  readonly step: <T>(name: string, work: (progress: Progress) => T | Promise<T>) => Promise<T>;
  /** Writes a line between those of the steps. */
  readonly say: (line: string) => void;
  /** Writes what is wrong, between the lines of the steps; it is written even where nothing else is. */
  readonly sayFault: (text: string) => void;
}

interface RunningStep {
  readonly name: string;
  /** In milliseconds, by the screen's clock. */
  readonly since: number;
  done?: number;
  of?: number;
  note?: string;
}

const oneSecond = 1000;
const nameWidth = 24;

/**
 * Runs steps and shows nothing but faults.
 * @param write receives the faults
 */
export function quietSteps(write: (text: string) => void): Steps {
  return {
    step: async (_name, work) => work({ at: () => undefined, note: () => undefined }),
    say: () => undefined,
    sayFault: (text) => write(`${text}\n`),
  };
}

/** Shows steps on a screen. */
export function stepsOn(screen: Screen): Steps {
  const colour = createColors(screen.colours);
  const running = new Set<RunningStep>();
  let stopTicking: (() => void) | undefined;

  /** Overwrites the last line of a terminal with the steps that have been running for more than a second. */
  const showRunning = () => {
    const now = screen.now();
    const slow = [...running].filter(({ since }) => now - since >= oneSecond);
    const line = slow.map((step) => `${step.name} ${drawBar(step.done, step.of)}${seconds(now - step.since)}`).join("   ");
    screen.write(`${clearLine}${colour.dim(line.slice(0, screen.columns - 1))}`);
  };

  const sayLine = (line: string) => screen.write(`${screen.isTerminal ? clearLine : ""}${line}\n`);

  const begin = (step: RunningStep) => {
    running.add(step);
    if (screen.isTerminal) stopTicking ??= screen.every(100, showRunning);
  };

  const end = (step: RunningStep, succeeded: boolean) => {
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
      const step: RunningStep = { name, since: screen.now() };
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
    sayFault: sayLine,
  };
}

/** Moves the cursor to the beginning of the line and erases the line (ECMA-48: CR, EL 2). */
const clearLine = "\r\u001b[2K";

function seconds(milliseconds: number): string {
  return `${(milliseconds / oneSecond).toFixed(2)} s`;
}
