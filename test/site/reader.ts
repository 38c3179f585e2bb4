import { homedir, hostname, tmpdir } from "node:os";
import puppeteer, { type Browser } from "puppeteer";
import { findInstalledBrowsers } from "../../src/outputs/pdf/find-browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";

/**
 * Starts a browser as readers have it: with access to the network, so that a test sees every request of a page. (The one
 * that prints has none.) It is the first browser found on this machine; the build that a test waits for makes sure that
 * there is one.
 * @param flags additional command-line flags of the browser
 */
export async function launchReadersBrowser(flags: readonly string[] = []): Promise<Browser> {
  const machine = machineOf(process, homedir(), tmpdir(), hostname());
  const given = process.env.PUPPETEER_EXECUTABLE_PATH || undefined;
  const executablePath = given ?? (await findInstalledBrowsers(machine))[0];
  return puppeteer.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...flags, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}
