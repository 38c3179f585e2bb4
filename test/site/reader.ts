import { homedir, hostname, tmpdir } from "node:os";
import puppeteer, { type Browser } from "puppeteer";
import { findInstalledBrowsers } from "../../src/outputs/pdf/find-browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";

/**
 * A reader's browser: one that may ask its network for anything, so that a test sees what a page asks for. (The one
 * that prints may not.) It is the first that this machine has; the build that a test waits for has seen to that.
 * @param flags what the browser is started with besides
 */
export async function readersBrowser(flags: readonly string[] = []): Promise<Browser> {
  const machine = machineOf(process, homedir(), tmpdir(), hostname());
  const given = process.env.PUPPETEER_EXECUTABLE_PATH || undefined;
  const executablePath = given ?? (await findInstalledBrowsers(machine))[0];
  return puppeteer.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...flags, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}
