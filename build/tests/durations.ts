import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { projectFolder } from "../project.ts";
import type { Result } from "./result.ts";

const file = join(projectFolder, "node_modules", ".cache", "partnership-governance", "durations-of-tests.json");

/** How many seconds each job took when it last ran, by its name; empty where none has run here. */
export type Durations = Readonly<Record<string, number>>;

/** Reads how long the jobs took. A file that is missing or damaged only costs the order. */
export async function readDurations(): Promise<Durations> {
  return readFile(file, "utf8")
    .then(JSON.parse)
    .catch(() => ({}));
}

/** Keeps how long jobs took, for the next run. */
export async function keepDurations(results: readonly Result[]): Promise<void> {
  const seconds = results.map(({ name, seconds }): [string, number] => [name, seconds]);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...(await readDurations()), ...Object.fromEntries(seconds) }));
}
