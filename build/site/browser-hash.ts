import { execFile } from "node:child_process";
import { realpath, stat } from "node:fs/promises";
import { homedir, hostname, tmpdir } from "node:os";
import { promisify } from "node:util";
import { findInstalledBrowsers } from "../../src/outputs/pdf/find-browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";

const run = promisify(execFile);

/**
 * A mark of the browsers that a build would try to print with: their files, and the version that the first one tells. Its
 * file alone is not enough, for it may be a script that starts another.
 * @returns undefined where none is installed: the build then obtains one, and it is not known which
 */
export async function markOfBrowser(): Promise<string | undefined> {
  const given = process.env.PUPPETEER_EXECUTABLE_PATH;
  const browsers = given ? [given] : await findInstalledBrowsers(machineOf(process, homedir(), tmpdir(), hostname()));
  const [first] = browsers;
  if (first === undefined) return undefined;
  return (await Promise.all([versionOf(first), ...browsers.map(markOfFile)])).join("\n");
}

async function markOfFile(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    const { size, mtimeMs } = await stat(real);
    return `${path} ${real} ${size} ${mtimeMs}`;
  } catch {
    return `${path} is not there`;
  }
}

/** On Windows a browser that is asked for its version opens a window instead, and its file is the program itself. */
async function versionOf(browser: string): Promise<string> {
  if (process.platform === "win32") return "";
  try {
    return (await run(browser, ["--version"], { timeout: 10_000 })).stdout.trim();
  } catch {
    return "unknown";
  }
}
