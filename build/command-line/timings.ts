import type { Steps } from "../../src/outputs/steps/steps.ts";

/** How long the phases of a command took. */
export interface Timings {
  /** Does a phase's work and notes how long it took, whether or not it failed. */
  readonly phase: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
  /** Steps of which each is a phase too. */
  readonly of: (steps: Steps) => Steps;
  /** Tells every phase that has ended, in the order in which they began, and the whole. */
  readonly tell: () => void;
}

interface Phase {
  readonly name: string;
  readonly since: number;
  until?: number;
}

/**
 * @param now milliseconds since the start of the process
 * @param write where they are told
 */
export function timingsOn(now: () => number, write: (text: string) => void): Timings {
  const phases: Phase[] = [{ name: "Start", since: 0, until: now() }];
  const phase: Timings["phase"] = async (name, work) => {
    const begun: Phase = { name, since: now() };
    phases.push(begun);
    try {
      return await work();
    } finally {
      begun.until = now();
    }
  };
  return {
    phase,
    of: (steps) => ({ ...steps, step: (name, work) => phase(name, () => steps.step(name, work)) }),
    tell: () => write(table([...phases, { name: "Whole", since: 0, until: now() }])),
  };
}

/** The timings that this process tells on its standard error, or none. */
export function timingsHere(asked: boolean): Timings {
  return timingsOn(() => performance.now(), asked ? (text) => void process.stderr.write(text) : () => undefined);
}

/** A line for each phase that has ended: when it began and how long it took, for some run side by side. */
function table(phases: readonly Phase[]): string {
  const ended = phases.flatMap(({ name, since, until }) => (until === undefined ? [] : [{ name, since, took: until - since }]));
  const width = Math.max(...ended.map(({ name }) => name.length));
  const milliseconds = (time: number) => `${Math.round(time)} ms`.padStart(9);
  return ended
    .map(({ name, since, took }) => `${name.padEnd(width)}${milliseconds(took)}  from${milliseconds(since)}\n`)
    .join("");
}
