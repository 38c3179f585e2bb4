import type { Page } from "puppeteer";
import { MachineFault } from "../../model/machine-fault.ts";

/** The first failure of an open page, which may happen at any time, whether or not a call is waiting. */
export interface PageFailure {
  /** Records an error that no caller waits for. Only the first one counts, and none after `stopWatching`. */
  report(error: unknown): void;
  /**
   * Waits for some work in the page and returns its result.
   * @throws what the work throws, or the failure of the page as soon as there is one, because the work may then never end
   */
  during<Result>(work: Promise<Result>): Promise<Result>;
  /** Ignores every failure from now on; to be called before the page is closed. */
  stopWatching(): void;
}

/** Watches a page for failures: the browser ends, the page crashes or is closed, or an error is reported. */
export function watchForFailure(page: Page): PageFailure {
  const browser = page.browser();
  let reject: (error: unknown) => void;
  const failure = new Promise<never>((_, rejectFailure) => {
    reject = rejectFailure;
  });
  // `during` throws it. Without this handler, a failure while no call is waiting would end this process.
  failure.catch(() => undefined);
  let isWatching = true;
  const report = (error: unknown) => {
    if (isWatching) reject(error);
  };
  const reportEnd = () => report(new MachineFault("The browser ended before the PDF was printed. Run the command again."));
  const reportCrash = () => report(new MachineFault("The page crashed in the browser before the PDF was printed."));
  browser.once("disconnected", reportEnd);
  page.once("close", reportEnd);
  page.once("error", reportCrash);
  return {
    report,
    during: (work) => Promise.race([failure, work]),
    stopWatching() {
      isWatching = false;
      browser.off("disconnected", reportEnd);
    },
  };
}
