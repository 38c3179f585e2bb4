import { mkdtemp, rm } from "node:fs/promises";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { findInstalledBrowsers } from "../../src/outputs/pdf/find-browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";
import { type Command, peakMemory, timeCommand } from "./command.ts";
import type { Subject } from "./rounds.ts";

/** Finds the browser that the build would use on this machine. */
export async function findBrowser(): Promise<string> {
  const given = process.env.PUPPETEER_EXECUTABLE_PATH;
  const [found] = given ? [given] : await findInstalledBrowsers(machineOf(process, homedir(), tmpdir(), hostname()));
  if (found === undefined) throw new Error("There is no browser to measure against: install Chrome, Chromium or Edge.");
  return found;
}

/** The flags that a browser always needs here; as root it cannot have its sandbox. */
export const browserSwitches = ["--headless", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

/** Chromium prints one page to PDF and ends. Nothing that uses it can be faster, unless it does less or keeps it running. */
export function baselineOn(browser: string, address: string): Subject {
  const printing = async <Result>(act: (command: Command) => Promise<Result>): Promise<Result> => {
    const folder = await mkdtemp(join(tmpdir(), "bench-profile-"));
    const print = [`--user-data-dir=${folder}`, "--no-pdf-header-footer", `--print-to-pdf=${join(folder, "out.pdf")}`];
    try {
      return await act({ program: browser, args: [...browserSwitches, ...print, address] });
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };
  return {
    name: "baseline",
    label: "Chromium alone, --print-to-pdf on the finished page",
    run: async () => (await printing(timeCommand)).milliseconds,
    memory: () => printing(peakMemory),
  };
}
