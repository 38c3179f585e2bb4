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
  /** What the ratio to each baseline should be at most, as far as there is such a limit. */
  readonly atMost?: readonly (number | undefined)[];
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
  /** How many times each baseline it takes. */
  readonly ratios: readonly Figures[];
  readonly memory?: number;
  readonly atMost?: readonly (number | undefined)[];
}

/**
 * Measures baselines and what is compared with them in alternating rounds. A warm-up round
 * is not counted: it fills the caches of the system, and shows early what does not work.
 * @param onMeasured is called after each measurement
 */
export async function measureRounds(
  baselines: readonly Subject[],
  compared: readonly Subject[],
  { runs, warmUp }: { readonly runs: number; readonly warmUp: boolean },
  onMeasured: (name: string, milliseconds: number) => void,
): Promise<Measured[]> {
  const subjects = [...baselines, ...compared];
  const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  for (let round = warmUp ? -1 : 0; round < runs; round += 1) {
    for (const subject of subjects) {
      const milliseconds = await subject.run();
      onMeasured(subject.name, milliseconds);
      if (round >= 0) times.get(subject)?.push(milliseconds);
    }
  }
  const rows: Measured[] = [];
  for (const [subject, all] of times) {
    const memory = await subject.memory?.();
    rows.push({
      name: subject.name,
      label: subject.label,
      milliseconds: figuresOf(all),
      ratios: baselines.map((baseline) => ratiosOf(all, times.get(baseline) ?? [])),
      ...(memory !== undefined && { memory }),
      ...(subject.atMost !== undefined && { atMost: subject.atMost }),
    });
  }
  return rows;
}
