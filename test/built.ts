import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { MachineFault } from "../src/model/machine-fault.ts";
import { ownerOf } from "../src/outputs/shared/owner.ts";
import { withLock } from "../src/outputs/staging/lock.ts";
import { run } from "./command.ts";
import { contentsOf } from "./folder.ts";
import { filesIn, project } from "./sources.ts";

/** The day that tests judge by unless they name another: nothing in the data is overdue on it. */
export const usualDay = "2025-06-30";

const cache = join(project, "node_modules", ".cache", "partnership-governance");
const oneHour = 60 * 60 * 1000;

export interface BuiltOptions {
  /** The data folder, absolute or from the project's; its own data if none is given. */
  readonly data?: string;
  readonly asOf?: string;
  readonly base?: string;
}

/**
 * Builds a partnership's website and PDF with `npm run build`: once for each state of the program and the data, however
 * many tests ask for it, also at the same time. The result must not be changed.
 * @returns the absolute path of the site's folder
 */
export async function buildOnce({ data = "data", asOf = usualDay, base }: BuiltOptions = {}): Promise<string> {
  const key = hashInputs(resolve(project, data), asOf, base);
  const folder = join(cache, `built-${key}`);
  mkdirSync(cache, { recursive: true });
  await withLockOfBuild(join(cache, `built-${key}.wanted`), async () => {
    if (existsSync(folder)) return;
    const args = ["--data", data, "--as-of", asOf, "--out", folder, ...(base === undefined ? [] : ["--base", base])];
    const { code, stdout, stderr } = await run("build", args);
    deleteOldBuilds();
    if (code !== 0) throw new Error(`The build that the test needs ended with ${code}.\n${stdout}${stderr}`);
  });
  return folder;
}

/** Does some work under a lock, which is waited for as long as a build may take on a busy machine: ten minutes. */
async function withLockOfBuild(file: string, work: () => Promise<void>, triesLeft = 20): Promise<void> {
  try {
    await withLock(file, ownerOf(hostname(), process.pid), work);
  } catch (error) {
    // After half a minute, for that is long for what the lock is made for.
    if (!(error instanceof MachineFault) || triesLeft === 0) throw error;
    await withLockOfBuild(file, work, triesLeft - 1);
  }
}

/** Deletes builds that are more than an hour old: no test that is still running uses them. */
function deleteOldBuilds(): void {
  for (const name of readdirSync(cache).filter((each) => each.startsWith("built-"))) {
    const found = statSync(join(cache, name), { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > oneHour) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** A hash of the program, the data, wherever they lie, and the options, in hexadecimal. */
function hashInputs(data: string, ...options: readonly (string | undefined)[]): string {
  const hash = createHash("sha256").update(options.join("\0"));
  for (const { path, text } of filesIn("src", "layouts", "build", "eleventy.config.ts", "package-lock.json")) {
    hash.update(`\0${path}\0${text}`);
  }
  for (const [path, bytes] of Object.entries(contentsOf(data))) hash.update(`\0${path}\0${bytes}`, "latin1");
  return hash.digest("hex").slice(0, 20);
}
