import { homedir, hostname, tmpdir } from "node:os";
import type { RunningBrowser } from "../../src/outputs/pdf/browser.ts";
import { addCleanup } from "../command-line/signals.ts";

/** A browser that is being started. It is started before it is needed, and closed whether it was used or not. */
export interface PendingBrowser {
  /** The present browser, once it runs; rejects if none could be started. */
  readonly running: () => Promise<RunningBrowser>;
  /** Ends the present browser by force and starts another in its place. */
  readonly replace: () => void;
  /** Closes it, and waits for those that it replaced to be gone. Every call waits for the same closing. */
  readonly close: () => Promise<void>;
  /** Tells the user something of it. */
  readonly notice: (sentence: string) => void;
}

/** Sees to it that a browser is ended with the command in any case, and returns what undoes that once it has ended. */
type Register = (browser: RunningBrowser) => () => void;

/**
 * Starts a browser of this machine in the background.
 * @param notice called with each sentence that the user should read about the start
 * @param register called with each browser that runs
 */
export function startBrowser(
  notice: (sentence: string) => void,
  register: Register = (browser) => addCleanup(() => browser.kill()),
): PendingBrowser {
  const loading = loadLauncher();
  let present = launchOne(loading, notice, register);
  const replaced: Promise<void>[] = [];
  return {
    running: () => present.running,
    replace: () => {
      replaced.push(present.kill());
      present = launchOne(loading, notice, register);
    },
    close: async () => {
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
