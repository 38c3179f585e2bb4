import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiledPath } from "./compiled.ts";
import type { Reach } from "./reach.ts";

/** What the tests of a file reach, found out in a process of their own. */
export async function reachOf(file: string): Promise<Reach> {
  const folder = await mkdtemp(join(tmpdir(), "reach-"));
  try {
    const answer = join(folder, "reach.json");
    const { code, message } = await ended("reach", [file, await compiledPath(file), answer]);
    if (code !== 0) throw new Error(`${file} could not be run: ${message}`);
    return JSON.parse(await readFile(answer, "utf8")) as Reach;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file of tests in which something failed, and what. */
export interface Failure {
  readonly file: string;
  readonly message: string;
}

/**
 * Runs files of tests with one mutant active from the start, up to the first test that fails.
 * @param timeout milliseconds; what takes longer has failed
 */
export async function failureWith(mutant: string, files: readonly string[], timeout: number): Promise<Failure | undefined> {
  const env = { ...process.env, __STRYKER_ACTIVE_MUTANT__: mutant };
  const pairs = await Promise.all(files.map(async (file) => [file, await compiledPath(file)]));
  const { code, named, message } = await ended("try", pairs.flat(), { env, timeout });
  return code === 0 ? undefined : { file: named.at(-1) ?? "", message: message || "It did not end in time." };
}

async function ended(
  program: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly timeout?: number } = {},
) {
  const child = spawn(process.execPath, [await compiledPath(`test/mutate/${program}.ts`), ...args], {
    ...options,
    killSignal: "SIGKILL",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const told = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      told[name] += text;
    });
  }
  const [code] = await once(child, "close");
  return { code, named: told.stdout.trim().split("\n"), message: told.stderr };
}
