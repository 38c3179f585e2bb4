import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { realpath, stat } from "node:fs/promises";
import { homedir, hostname, tmpdir } from "node:os";
import { promisify } from "node:util";
import { findInstalledBrowsers } from "../../src/outputs/pdf/find-browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";

const run = promisify(execFile);

/**
 * Hashes what identifies the browsers that a build would try to print with: their files, and the version that the first
 * one reports. Its file alone is not enough, since it may be a script that starts another.
 * @returns SHA-256 in hexadecimal; undefined where none is installed, since the build then downloads one, and it is not
 * known which
 */
export async function hashBrowser(): Promise<string | undefined> {
  const given = process.env.PUPPETEER_EXECUTABLE_PATH;
  const browsers = given ? [given] : await findInstalledBrowsers(machineOf(process, homedir(), tmpdir(), hostname()));
  const [first] = browsers;
  if (first === undefined) return undefined;
  const facts = await Promise.all([readVersion(first), ...browsers.map(describeFile)]);
  return createHash("sha256").update(facts.join("\n")).digest("hex");
}

/** The path, size in bytes and time of change of a file, with links resolved. */
async function describeFile(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    const { size, mtimeMs } = await stat(real);
    return `${path} ${real} ${size} ${mtimeMs}`;
  } catch {
    return `${path} is missing`;
  }
}

/** The version that a browser prints. On Windows it would open a window instead, and its file is always the program itself. */
async function readVersion(browser: string): Promise<string> {
  if (process.platform === "win32") return "";
  try {
    return (await run(browser, ["--version"], { timeout: 10_000 })).stdout.trim();
  } catch {
    return "unknown";
  }
}
