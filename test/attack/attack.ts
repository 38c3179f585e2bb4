import { availableParallelism } from "node:os";
import fc from "fast-check";
import * as assert from "uvu/assert";

/** How much of an attack to try. */
export interface Amount {
  /** How many tries at the most; an attack whose tries are a list draws them from it. Undefined for all. */
  readonly runs?: number | undefined;
  /** What chance begins with: the same seed, the same tries. */
  readonly seed: number;
}

/** What came of an attack. */
export interface Outcome {
  readonly tried: number;
  /** What did not hold, each in a line or a few that say how to try it again. */
  readonly broken: readonly string[];
  /** What could not be tried on this machine, and why. */
  readonly skipped?: readonly string[];
}

/** One kind of attack on the program. */
export interface Attack {
  readonly name: string;
  /** What it tries, and what must hold, in a sentence. */
  readonly about: string;
  /** How many tries a whole run makes, where they are not a list with an end. */
  readonly runs?: number;
  /** Whether several processes can each make a part of the tries. */
  readonly shareable?: boolean;
  readonly run: (amount: Amount) => Promise<Outcome>;
}

/** So many of a list, drawn by chance. */
export function draw<T>(all: readonly T[], { runs, seed }: Amount): T[] {
  if (runs === undefined || runs >= all.length) return [...all];
  return fc.sample(fc.shuffledSubarray([...all], { minLength: runs, maxLength: runs }), { numRuns: 1, seed }).flat();
}

/**
 * Tries each of a list, as many at a time as there are cores.
 * @param tryOne returns what is broken; undefined where all held
 */
export async function tryEach<T>(all: readonly T[], tryOne: (one: T) => Promise<string | undefined>): Promise<string[]> {
  const waiting = [...all];
  const broken: string[] = [];
  const work = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const found = await tryOne(one);
      if (found !== undefined) broken.push(found);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return broken;
}

/** Runs some assertions; the message of the first that fails, with the name of what was tried, or undefined. */
export async function brokenBy(what: string, assertions: () => void | Promise<void>): Promise<string | undefined> {
  try {
    await assertions();
    return undefined;
  } catch (error) {
    const { message, details = "" } = error as Error & { details?: string };
    return `${what}: ${message}${details}`;
  }
}

/** The part of an attack that every run of the tests makes. ATTACK_SEED makes it another one. */
export async function assertHolds({ name, run }: Attack, runs: number): Promise<void> {
  const seed = Number(process.env.ATTACK_SEED ?? 1);
  const { tried, broken, skipped = [] } = await run({ runs, seed });
  for (const each of skipped) console.log(`SKIPPED of the attack ${name}: ${each}`);
  assert.is(broken.join("\n\n"), "", `seed ${seed}`);
  assert.ok(tried > 0);
}
