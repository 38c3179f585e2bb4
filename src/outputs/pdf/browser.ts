import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer";
import { MachineFault } from "../../model/machine-fault.ts";
import { installedBrowsers, isProgram } from "./find-browser.ts";
import type { Machine } from "./machine.ts";
import { canInstallPackages, downloadBrowser, downloadedBrowsers, installPackage } from "./obtain-browser.ts";

export interface LaunchOptions {
  /** The browser to use, whatever else is installed (PUPPETEER_EXECUTABLE_PATH). */
  readonly executablePath?: string | undefined;
  readonly machine: Machine;
  /** Told, in a sentence each, what the reader should know: no sandbox, a download, a browser that would not start. */
  readonly notice: (sentence: string) => void;
}

/** A browser that is running, with a profile of its own. */
export interface RunningBrowser {
  /** An empty tab. The first is opened with the browser, so that nobody waits for it. */
  newPage(): Promise<Page>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
  /** The same at once, for a process that is being stopped. */
  kill(): void;
}

/**
 * What the browser is started with besides Puppeteer's own arguments: it asks nothing of the network by itself, no name
 * resolves, no http: address is replaced by an https: one, and the result does not depend on the screen or on the
 * machine's font settings.
 */
const switches = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--no-proxy-server",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--no-default-browser-check",
  "--no-pings",
  "--disable-features=HttpsUpgrades",
  "--disable-gpu",
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--lang=en-GB",
];

/**
 * Starts the first browser that can be found and will start: the one given, an installed one, one that Puppeteer
 * downloaded before, a fresh download, Debian's package. Start it before the pages are made: it takes a third of a second.
 * @throws MachineFault when there is none, or the one that was asked for does not start
 */
export async function launchBrowser(options: LaunchOptions): Promise<RunningBrowser> {
  const { executablePath, machine, notice } = options;
  if (executablePath !== undefined) return launchGiven(executablePath, options);
  const reasons: string[] = [];
  for await (const candidate of candidates(machine, notice, reasons)) {
    try {
      return await launch(candidate, options);
    } catch (error) {
      reasons.push(`${candidate} did not start (${firstLine(error)})`);
    }
  }
  const tried = reasons.length === 0 ? "" : ` What was tried: ${reasons.join("; ")}.`;
  throw new MachineFault(
    `No browser was found to print the PDF: install Google Chrome, Chromium or Microsoft Edge, or name one in PUPPETEER_EXECUTABLE_PATH.${tried}`,
  );
}

async function launchGiven(path: string, options: LaunchOptions): Promise<RunningBrowser> {
  if (!(await isProgram(path))) {
    throw new MachineFault(
      `PUPPETEER_EXECUTABLE_PATH names "${path}", which is not a program: give the path of Chrome, Chromium or Edge.`,
    );
  }
  try {
    return await launch(path, options);
  } catch (cause) {
    throw new MachineFault(
      `The browser that PUPPETEER_EXECUTABLE_PATH names, "${path}", did not start (${firstLine(cause)}): give another.`,
      { cause },
    );
  }
}

/** The browsers to try, in their order; one is only looked for, downloaded or installed once those before it failed. */
async function* candidates(machine: Machine, notice: (sentence: string) => void, reasons: string[]): AsyncGenerator<string> {
  yield* await installedBrowsers(machine);
  yield* await downloadedBrowsers(machine);
  notice("No browser is installed that can print the PDF, so one is being downloaded (about 100 MB, this once).");
  try {
    yield await downloadBrowser(machine);
  } catch (error) {
    reasons.push(`the download failed (${firstLine(error)})`);
  }
  if (!(await canInstallPackages(machine))) return;
  notice("The package chromium is being installed with apt-get.");
  try {
    yield await installPackage();
  } catch (error) {
    reasons.push(`apt-get failed (${firstLine(error)})`);
  }
}

/** Starts one browser with a fresh profile, which goes when the browser goes. */
async function launch(executablePath: string, { machine, notice }: LaunchOptions): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(machine.temporaryFolder, "print-profile-"));
  const noSandbox = machine.isRoot && machine.platform === "linux";
  try {
    const browser = await puppeteer.launch({
      executablePath,
      userDataDir: profile,
      // A pipe instead of a port: nobody else can speak to the browser, and it ends when this process does.
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      defaultViewport: null,
      timeout: 30_000,
      // A copy: Puppeteer takes the features out of the list that it is given.
      args: [...switches, ...(noSandbox ? ["--no-sandbox"] : [])],
    });
    ignoreResets(browser.process());
    if (noSandbox) notice("The browser runs without its sandbox, because it was started as root.");
    return running(browser, profile);
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}

function running(browser: Browser, profile: string): RunningBrowser {
  let first: Promise<Page> | undefined = browser.pages().then(([page]) => page ?? browser.newPage());
  // Whoever asks for the page is told what went wrong; nobody may ever ask for it.
  first.catch(() => undefined);
  return {
    newPage() {
      const page = first ?? browser.newPage();
      first = undefined;
      return page;
    },
    async close() {
      await browser.close();
      await removeProfile(profile);
    },
    kill() {
      killAll(browser.process());
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    },
  };
}

/**
 * A browser that ends before it has read every command resets its pipes, when Puppeteer may listen to them no longer; an
 * error that nobody listens to would end this process. Whoever still waits for an answer is told by Puppeteer.
 */
function ignoreResets(browser: ChildProcess | null): void {
  for (const pipe of browser?.stdio ?? []) pipe?.on("error", () => undefined);
}

/** Ends the browser and its helpers, which are a group of processes everywhere but on Windows. */
function killAll(browser: ChildProcess | null): void {
  if (browser?.pid === undefined || browser.exitCode !== null) return;
  try {
    process.kill(-browser.pid, "SIGKILL");
  } catch {
    // No such group: it is not on this system, or has just ended by itself.
    browser.kill("SIGKILL");
  }
}

/** The browser's last processes may still be writing when it has ended: hence the retries. */
function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n", 1)[0] ?? "";
}
