import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { projectFolder } from "../project.ts";
import type { Result } from "./result.ts";

const file = join(projectFolder, "node_modules", ".cache", "partnership-governance", "durations-of-tests.json");

/** How many seconds each job took when it last ran, by its name; empty where none has run here. */
export type Durations = Readonly<Record<string, number>>;

/** Reads how long the jobs took. A file that is missing or damaged only costs the order. */
export async function readDurations(path = file): Promise<Durations> {
  return readFile(path, "utf8")
    .then(JSON.parse)
    .catch(() => ({}));
}

/** Keeps how long jobs took, for the next run. Where they cannot be kept, a full disk say, that too only costs the order. */
export async function keepDurations(results: readonly Result[], path = file): Promise<void> {
  const seconds = results.map(({ name, seconds }): [string, number] => [name, seconds]);
  const kept = JSON.stringify({ ...(await readDurations(path)), ...Object.fromEntries(seconds) });
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(path, kept))
    .catch(() => undefined);
}
