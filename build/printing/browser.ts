import { homedir, hostname, tmpdir } from "node:os";
import type { RunningBrowser } from "../../src/outputs/pdf/browser.ts";
import { BrowserFailure } from "../../src/outputs/pdf/page-failure.ts";
import { addCleanup } from "../command-line/signals.ts";

/** A browser that is being started. It is started before it is needed, and closed whether it was used or not. */
export interface PendingBrowser {
  /** The present browser, once it runs; rejects if none could be started. */
  readonly running: () => Promise<RunningBrowser>;
  /** Ends a browser that failed by force and starts another in its place, unless that has been done already. */
  readonly replace: (failed: Promise<RunningBrowser>) => void;
  /** Closes it, and waits for those that it replaced to be gone. Every call waits for the same closing. */
  readonly close: () => Promise<void>;
  /** Tells the user something of it. */
  readonly notice: (sentence: string) => void;
}

/** Sees to it that a browser is ended with the command in any case, and returns what undoes that once it has ended. */
type Register = (browser: RunningBrowser) => () => void;

/** How the browsers of a command are ended with it. */
export interface Ending {
  readonly register: Register;
  /** Whether the command is ending, so that no other browser may be started. */
  readonly isEnding: () => boolean;
}

const withThisProcess: Ending = { register: (browser) => addCleanup(() => browser.kill()), isEnding: () => false };

/**
 * Starts a browser of this machine in the background.
 * @param notice called with each sentence that the user should read about the start
 */
export function startBrowser(notice: (sentence: string) => void, ending: Ending = withThisProcess): PendingBrowser {
  const loading = loadLauncher();
  let isClosed = false;
  const launching = loading.then((launch): Launch => {
    return async (say) => {
      if (isClosed || ending.isEnding()) throw new BrowserFailure("The browser was ended with the command.");
      return launch(say);
    };
  });
  let present = launchOne(launching, notice, ending.register);
  const replaced: Promise<void>[] = [];
  return {
    running: () => present.running,
    replace: (failed) => {
      if (failed !== present.running) return;
      replaced.push(present.kill());
      present = launchOne(launching, notice, ending.register);
    },
    close: async () => {
      isClosed = true;
      await Promise.all([present.close(), ...replaced]);
    },
    notice,
  };
}

interface OneBrowser {
  readonly running: Promise<RunningBrowser>;
  readonly close: () => Promise<void>;
  /** Resolves once it has ended and left nothing behind. */
  readonly kill: () => Promise<void>;
}

function launchOne(loading: Promise<Launch>, notice: (sentence: string) => void, register: Register): OneBrowser {
  const running = loading.then((launch) => launch(notice));
  let removeCleanup: (() => void) | undefined;
  running.then(
    (browser) => {
      removeCleanup = register(browser);
    },
    // `running` gives the reason to its caller. Without this handler a rejection before anyone waits would end the process.
    () => undefined,
  );
  let closing: Promise<void> | undefined;
  const end = async (how: (browser: RunningBrowser) => void | Promise<void>) => {
    const [ended] = await Promise.allSettled([running]);
    if (ended.status === "rejected") return;
    await how(ended.value);
    removeCleanup?.();
  };
  return {
    running,
    close: () => {
      closing ??= end((browser) => browser.close());
      return closing;
    },
    kill: () => end((browser) => browser.kill()),
  };
}

type Launch = (notice: (sentence: string) => void) => Promise<RunningBrowser>;

/** Loads the code that starts a browser, which takes a tenth of a second, and describes this machine to it. */
async function loadLauncher(): Promise<Launch> {
  const [{ launchBrowser }, { machineOf }] = await Promise.all([
    import("../../src/outputs/pdf/browser.ts"),
    import("../../src/outputs/pdf/machine.ts"),
  ]);
  const executablePath = process.env.PUPPETEER_EXECUTABLE_PATH || undefined;
  return (notice) => launchBrowser({ executablePath, machine: machineOf(process, homedir(), tmpdir(), hostname()), notice });
}
