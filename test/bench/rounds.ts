import { type Command, peakMemory, timeCommand } from "./command.ts";
import { type Figures, figuresOf, ratiosOf } from "./figures.ts";

/** Something to measure. */
export interface Subject {
  readonly name: string;
  readonly label: string;
  /** Runs it once, and returns the milliseconds that count. */
  readonly run: () => Promise<number>;
  /** Its peak memory in bytes, measured in a run of its own that is not timed. */
  readonly memory?: () => Promise<number | undefined>;
  /** What the ratio should be at most. */
  readonly atMost?: number;
}

/** A subject that runs a command. */
export function commandSubject(label: string, command: Command): Subject {
  return { name: label, label, run: async () => (await timeCommand(command)).milliseconds, memory: () => peakMemory(command) };
}

/** Tries a subject. Returns why it cannot be measured, in a sentence; undefined where it can. */
export async function trySubject({ label, run }: Subject): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split("\n").filter((line) => line.trim() !== "");
    return `${label} is not measured, for it fails: ${lines.slice(0, 3).join(" ")}`;
  }
}

/** The measurements of a subject. */
export interface Measured {
  readonly name: string;
  readonly label: string;
  readonly milliseconds: Figures;
  readonly ratio: Figures;
  readonly memory?: number;
  readonly atMost?: number;
}

/**
 * Measures all subjects in alternating rounds. The first is the baseline that the others are compared with. A warm-up round
 * is not counted: it fills the caches of the system, and shows early what does not work.
 * @param onMeasured is called after each measurement
 */
export async function measureRounds(
  subjects: readonly Subject[],
  { runs, warmUp }: { readonly runs: number; readonly warmUp: boolean },
  onMeasured: (name: string, milliseconds: number) => void,
): Promise<Measured[]> {
  const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  for (let round = warmUp ? -1 : 0; round < runs; round += 1) {
    for (const subject of subjects) {
      const milliseconds = await subject.run();
      onMeasured(subject.name, milliseconds);
      if (round >= 0) times.get(subject)?.push(milliseconds);
    }
  }
  const [baseline = []] = times.values();
  const rows: Measured[] = [];
  for (const [subject, all] of times) {
    const memory = await subject.memory?.();
    rows.push({
      name: subject.name,
      label: subject.label,
      milliseconds: figuresOf(all),
      ratio: ratiosOf(all, baseline),
      ...(memory !== undefined && { memory }),
      ...(subject.atMost !== undefined && { atMost: subject.atMost }),
    });
  }
  return rows;
}
