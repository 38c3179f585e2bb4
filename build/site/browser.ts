import { homedir, tmpdir } from "node:os";
import type { RunningBrowser } from "../../src/outputs/pdf/browser.ts";
import { whenStopped } from "../command-line/signals.ts";

/** A browser that is being started. It is started before it is needed, and closed whatever happens. */
export interface ComingBrowser {
  /** Fulfilled as soon as its start has begun or failed. */
  readonly begun: Promise<void>;
  readonly running: Promise<RunningBrowser>;
  /** Closes it. A second call waits for the same end. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the browser that this machine has, while other work goes on.
 * @param notice told what the reader should know of how it starts
 */
export function startBrowser(notice: (sentence: string) => void): ComingBrowser {
  const launching = readLauncher();
  const running = launching.then((launch) => launch(notice));
  let forget: (() => void) | undefined;
  running.then(
    (browser) => {
      forget = whenStopped(() => browser.kill());
    },
    // Whoever waits for `running` is told why there is no browser; nobody may be waiting for it yet.
    () => undefined,
  );
  let closing: Promise<void> | undefined;
  const end = async () => {
    const [ended] = await Promise.allSettled([running]);
    if (ended.status === "rejected") return;
    await ended.value.close();
    forget?.();
  };
  return {
    begun: launching.then(
      () => undefined,
      () => undefined,
    ),
    running,
    close: () => {
      closing ??= end();
      return closing;
    },
  };
}

type Launch = (notice: (sentence: string) => void) => Promise<RunningBrowser>;

/** Loads the code that starts a browser, which takes a tenth of a second, and describes this machine to it. */
async function readLauncher(): Promise<Launch> {
  const [{ launchBrowser }, { machineOf }] = await Promise.all([
    import("../../src/outputs/pdf/browser.ts"),
    import("../../src/outputs/pdf/machine.ts"),
  ]);
  const executablePath = process.env.PUPPETEER_EXECUTABLE_PATH || undefined;
  return (notice) => launchBrowser({ executablePath, machine: machineOf(process, homedir(), tmpdir()), notice });
}
