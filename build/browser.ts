import { homedir, tmpdir } from "node:os";
import type { RunningBrowser } from "../src/outputs/pdf/browser.ts";
import { whenStopped } from "./stop.ts";

/** A browser on its way. It is asked for before it is needed, and ended whatever happens. */
export interface ComingBrowser {
  readonly running: Promise<RunningBrowser>;
  readonly close: () => Promise<void>;
}

/**
 * Starts the browser that this machine has, while other work goes on.
 * @param notice told what the reader should know of how it starts
 */
export function startBrowser(notice: (sentence: string) => void): ComingBrowser {
  const running = launch(notice);
  let forget: (() => void) | undefined;
  running.then(
    (browser) => {
      forget = whenStopped(() => browser.kill());
    },
    // Whoever waits for the browser is told why there is none. Until then nobody may be waiting.
    () => undefined,
  );
  return {
    running,
    close: async () => {
      const [ended] = await Promise.allSettled([running]);
      if (ended.status === "rejected") return;
      await ended.value.close();
      forget?.();
    },
  };
}

async function launch(notice: (sentence: string) => void): Promise<RunningBrowser> {
  const [{ launchBrowser }, { machineOf }] = await Promise.all([
    import("../src/outputs/pdf/browser.ts"),
    import("../src/outputs/pdf/machine.ts"),
  ]);
  const executablePath = process.env.PUPPETEER_EXECUTABLE_PATH || undefined;
  return launchBrowser({ executablePath, machine: machineOf(process, homedir(), tmpdir()), notice });
}
