import { type RunPhase, runUntimed } from "../../src/model/phase.ts";
import type { Steps } from "../../src/outputs/steps/steps.ts";

/** Measures how long the phases of a command take. */
export interface Timings {
  /** Runs a phase and measures it, whether or not it fails. */
  readonly phase: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
  /** Notes a phase that was measured elsewhere, by milliseconds since the start of the process. */
  readonly note: (name: string, start: number, end: number) => void;
  /** Adds the measuring to steps: each is a phase too. */
  readonly timeSteps: (steps: Steps) => Steps;
  /** Writes every phase that has ended, in the order in which they began, and the whole. */
  readonly report: () => void;
}

interface Phase {
  readonly name: string;
  readonly start: number;
  end?: number;
}

/**
 * @param now milliseconds since the start of the process
 * @param write receives the report
 * @param runPhase runs what is measured
 */
export function createTimings(now: () => number, write: (text: string) => void, runPhase: RunPhase = runUntimed): Timings {
  const phases: Phase[] = [{ name: "Start", start: 0, end: now() }];
  const phase: Timings["phase"] = async (name, work) => {
    const running: Phase = { name, start: now() };
    phases.push(running);
    try {
      return await runPhase(name, work);
    } finally {
      running.end = now();
    }
  };
  return {
    phase,
    note: (name, start, end) => void phases.push({ name, start, end }),
    timeSteps: (steps) => ({ ...steps, step: (name, work) => phase(name, () => steps.step(name, work)) }),
    report: () => write(formatTable([...phases.sort((a, b) => a.start - b.start), { name: "Whole", start: 0, end: now() }])),
  };
}

/**
 * Timings that go to the standard error of this process.
 * @param enabled whether to write a report at all
 * @param runPhase runs what is measured
 */
export function createConsoleTimings(enabled: boolean, runPhase?: RunPhase): Timings {
  return createTimings(() => performance.now(), enabled ? (text) => void process.stderr.write(text) : () => undefined, runPhase);
}

/** A line for each phase that has ended: how long it took and when it began, since some run at the same time. */
function formatTable(phases: readonly Phase[]): string {
  const ended = phases.flatMap(({ name, start, end }) => (end === undefined ? [] : [{ name, start, duration: end - start }]));
  const width = Math.max(...ended.map(({ name }) => name.length));
  const milliseconds = (time: number) => `${Math.round(time)} ms`.padStart(9);
  return ended
    .map(({ name, start, duration }) => `${name.padEnd(width)}${milliseconds(duration)}  from${milliseconds(start)}\n`)
    .join("");
}
