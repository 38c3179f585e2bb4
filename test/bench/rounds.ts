import { type Command, peakMemory, timed } from "./command.ts";
import { type Figures, figuresOf, ratiosOf } from "./figures.ts";

/** Something to measure. */
export interface Subject {
  readonly name: string;
  readonly says: string;
  /** Does it once, and tells the milliseconds that count. */
  readonly run: () => Promise<number>;
  /** The most memory that it needs, in bytes, found in a run of its own that is not timed. */
  readonly memory?: () => Promise<number | undefined>;
  /** What the ratio should be at most. */
  readonly atMost?: number;
}

/** A command as something to measure, under one name. */
export function commandSubject(says: string, command: Command): Subject {
  return { name: says, says, run: async () => (await timed(command)).milliseconds, memory: () => peakMemory(command) };
}

/** Why a subject cannot be measured, in a sentence for the reader; undefined where it can. */
export async function whyNot({ says, run }: Subject): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split("\n").filter((line) => line.trim() !== "");
    return `${says} is not measured, for it fails: ${lines.slice(0, 3).join(" ")}`;
  }
}

/** What measuring a subject came to. */
export interface Measured {
  readonly name: string;
  readonly says: string;
  readonly milliseconds: Figures;
  readonly ratio: Figures;
  readonly memory?: number;
  readonly atMost?: number;
}

/**
 * Measures all subjects in turn, round after round, the first of them being what the others are held against. One round
 * beforehand is not counted: it fills the caches of the system, and shows early what does not work.
 * @param told is told of each measurement as it is made
 */
export async function measured(
  subjects: readonly Subject[],
  { runs, warmUp }: { readonly runs: number; readonly warmUp: boolean },
  told: (name: string, milliseconds: number) => void,
): Promise<Measured[]> {
  const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  for (let round = warmUp ? -1 : 0; round < runs; round += 1) {
    for (const subject of subjects) {
      const milliseconds = await subject.run();
      told(subject.name, milliseconds);
      if (round >= 0) times.get(subject)?.push(milliseconds);
    }
  }
  const [baseline = []] = times.values();
  const rows: Measured[] = [];
  for (const [subject, all] of times) {
    const memory = await subject.memory?.();
    rows.push({
      name: subject.name,
      says: subject.says,
      milliseconds: figuresOf(all),
      ratio: ratiosOf(all, baseline),
      ...(memory !== undefined && { memory }),
      ...(subject.atMost !== undefined && { atMost: subject.atMost }),
    });
  }
  return rows;
}
