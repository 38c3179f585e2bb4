import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import puppeteer, { type Browser, type Page } from "puppeteer";
import { MachineFault } from "../../model/machine-fault.ts";
import { findInstalledBrowsers, isProgram } from "./find-browser.ts";
import type { Machine } from "./machine.ts";
import { findDownloadedBrowsers, type Supply, supplyOfMachine } from "./obtain-browser.ts";
import { withinLimit } from "./page-failure.ts";
import { makeProfile, removeOrphanedProfiles, removeProfile, temporaryFilesIn } from "./profile.ts";

export interface LaunchOptions {
  /** The path of the browser to use; no other is tried (PUPPETEER_EXECUTABLE_PATH). */
  readonly executablePath?: string | undefined;
  readonly machine: Machine;
  /** Called with a sentence for everything the user should know: no sandbox, a download, a package being installed. */
  readonly notice: (sentence: string) => void;
  /** Where a browser comes from if none is found; that of this machine unless given. */
  readonly supply?: Supply;
}

/** What a browser leaves if nobody ends it. Plain data, so that another thread than the one that started it can end it. */
export interface BrowserTraces {
  /** The id of its process, which is that of its process group too. */
  readonly pid: number | undefined;
  /** The folder of its profile. */
  readonly profile: string;
}

/** A running browser with a temporary profile. */
export interface RunningBrowser {
  readonly traces: BrowserTraces;
  /** Gives an empty tab. The browser starts with the first one, so the first call need not wait for a new tab. */
  newPage(): Promise<Page>;
  /** Whether it still runs and can be talked to. */
  isConnected(): boolean;
  /**
   * Ends the browser and removes its profile.
   * @param limit after how many milliseconds it is ended by force
   */
  close(limit?: number): Promise<void>;
  /** The same, synchronously and by force, for a process that is being stopped. */
  kill(): void;
}

/** How long a browser may take to end, in milliseconds. */
const closingLimit = 10_000;

/** No profile can be made for any browser, so that none can start. */
class NoRoomForProfile extends MachineFault {
  constructor(temporaryFolder: string, cause: unknown) {
    super(
      `The folder for temporary files, ${temporaryFolder}, cannot be written to (${firstLine(cause)}): make it, free space on its disk, or name another in TMPDIR.`,
      { cause },
    );
  }
}

/**
 * Arguments that are added to Puppeteer's own: the browser makes no network requests by itself, no host name resolves, no
 * http: address is replaced by an https: one, and the result does not depend on the screen or the machine's font settings.
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
 * Starts the given browser, or else the first that starts of: the installed ones, those that Puppeteer downloaded before,
 * a new download, Debian's package. Starting takes about a third of a second, so do it while the pages are being made.
 * @throws {MachineFault} when no browser starts, or the given one does not
 */
export async function launchBrowser(options: LaunchOptions): Promise<RunningBrowser> {
  const { temporaryFolder, here } = options.machine;
  const tidying = removeOrphanedProfiles(temporaryFolder, here);
  const browser = await launchFirst(options);
  // Waited for at the end only, by when it has long been done: a command that is quick must not end before it.
  const close = async (limit?: number) => void (await Promise.all([browser.close(limit), tidying]));
  return { ...browser, close };
}

async function launchFirst(options: LaunchOptions): Promise<RunningBrowser> {
  const { executablePath } = options;
  if (executablePath !== undefined) return launchGiven(executablePath, options);
  const reasons: string[] = [];
  for await (const candidate of findCandidates(options, reasons)) {
    try {
      return await launch(candidate, options);
    } catch (error) {
      // Another browser would find no room for its profile either.
      if (error instanceof NoRoomForProfile) throw error;
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
    if (cause instanceof NoRoomForProfile) throw cause;
    throw new MachineFault(
      `The browser that PUPPETEER_EXECUTABLE_PATH names, "${path}", did not start (${firstLine(cause)}): give another.`,
      { cause },
    );
  }
}

/**
 * Yields the paths of the browsers to try, in order. Downloads or installs one only after those before it failed, and tells
 * each thing when it is done, not before.
 * @param reasons why those before it failed, to which whoever tries one adds
 */
async function* findCandidates(
  { machine, notice, supply = supplyOfMachine }: LaunchOptions,
  reasons: string[],
): AsyncGenerator<string> {
  yield* await findInstalledBrowsers(machine);
  yield* await findDownloadedBrowsers(machine);
  notice("No browser is installed that can print the PDF: looking for one to download.");
  try {
    yield await supply.download(machine, () => notice("Downloading it, about 100 MB, this once."));
  } catch (error) {
    reasons.push(`none could be downloaded (${firstLine(error)})`);
  }
  if (!(await supply.canInstallPackages(machine))) return;
  notice(`${toSentence(reasons.at(-1) ?? "")}: installing Chromium with apt-get instead.`);
  try {
    yield await supply.installPackage();
  } catch (error) {
    reasons.push(`apt-get failed (${firstLine(error)})`);
  }
}

function toSentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
}

/** Starts one browser with a new profile, which is removed if the start fails. */
async function launch(executablePath: string, { machine, notice }: LaunchOptions): Promise<RunningBrowser> {
  const profile = await makeProfile(machine.temporaryFolder, machine.here).catch((cause) => {
    throw new NoRoomForProfile(machine.temporaryFolder, cause);
  });
  const noSandbox = machine.isRoot && machine.platform === "linux";
  try {
    const browser = await puppeteer.launch({
      executablePath,
      userDataDir: profile,
      // A pipe instead of a port: no other program can control the browser, and it ends when this process ends.
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      defaultViewport: null,
      timeout: 30_000,
      // A copy, because Puppeteer removes --disable-features from the list that is passed to it.
      env: { ...machine.environment, ...temporaryFilesIn(profile) },
      args: [...switches, ...(noSandbox ? ["--no-sandbox"] : [])],
    });
    ignoreResets(browser.process());
    if (noSandbox) notice("The browser runs without its sandbox, because it was started as root.");
    return toRunningBrowser(browser, profile);
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}

function toRunningBrowser(browser: Browser, profile: string): RunningBrowser {
  let first: Promise<Page> | undefined = browser.pages().then(([page]) => page ?? browser.newPage());
  // The caller of newPage() gets the error. If it is never called, an unhandled rejection would end this process.
  first.catch(() => undefined);
  const traces = { pid: browser.process()?.pid, profile };
  return {
    traces,
    newPage() {
      const page = first ?? browser.newPage();
      first = undefined;
      return page;
    },
    isConnected: () => browser.connected,
    async close(limit = closingLimit) {
      await withinLimit(browser.close(), limit).catch(() =>
        killProcessGroup(browser.process()?.exitCode === null ? traces.pid : undefined),
      );
      await removeProfile(profile);
    },
    kill: () => killBrowser(browser.process()?.exitCode === null ? traces : { ...traces, pid: undefined }),
  };
}

/**
 * A browser that ends before it has read every command resets its pipes, possibly when Puppeteer no longer listens to
 * them; an error event without a listener would end this process. Puppeteer itself rejects commands still waiting.
 */
function ignoreResets(browser: ChildProcess | null): void {
  for (const pipe of browser?.stdio ?? []) pipe?.on("error", () => undefined);
}

/** Ends a browser by force and removes its profile, synchronously. */
export function killBrowser({ pid, profile }: BrowserTraces): void {
  killProcessGroup(pid);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

/** Kills the browser and its child processes, which form a process group on every system but Windows. */
function killProcessGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, "SIGKILL");
      return;
    } catch {
      // There is no such group: this is Windows. Or there is no such process: it has just ended by itself.
    }
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n", 1)[0] ?? "";
}
