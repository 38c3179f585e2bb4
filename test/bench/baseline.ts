import { mkdtemp, rm } from "node:fs/promises";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { findInstalledBrowsers } from "../../src/outputs/pdf/find-browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";
import { type Command, peakMemory, timeCommand } from "./command.ts";
import type { Subject } from "./rounds.ts";

/** The browsers of this machine. */
export interface Browsers {
  /** The one that a build would use. */
  readonly used: string;
  /** A whole browser, with windows, as people have. */
  readonly whole: string | undefined;
  /** A headless shell, which can only print and the like: the least that a print takes. */
  readonly shell: string | undefined;
}

/** Finds the browsers to measure against. One that PUPPETEER_EXECUTABLE_PATH names is the only one. */
export async function findBrowsers(): Promise<Browsers> {
  const given = process.env.PUPPETEER_EXECUTABLE_PATH;
  const found = given ? [given] : await findInstalledBrowsers(machineOf(process, homedir(), tmpdir(), hostname()));
  const [used] = found;
  if (used === undefined) throw new Error("There is no browser to measure against: install Chrome, Chromium or Edge.");
  const isShell = (path: string) => path.includes("headless-shell");
  return { used, whole: found.find((path) => !isShell(path)), shell: found.find(isShell) };
}

/** The flags that a browser always needs here; as root it cannot have its sandbox. */
export const browserSwitches = ["--headless", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

/** Chromium prints one page to PDF and ends. Nothing that uses it can be faster, unless it does less or keeps it running. */
export function baselineOn(browser: string, address: string, name = "baseline"): Subject {
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
    name,
    label: `${name === "shell" ? "its headless shell" : "the browser"} alone, --print-to-pdf on the finished page`,
    run: async () => (await printing(timeCommand)).milliseconds,
    memory: () => printing(peakMemory),
  };
}
