import type { Page } from "puppeteer";
import { MachineFault } from "../../model/machine-fault.ts";

/** The first failure of an open page, which may come at any time, whatever is being done with the page. */
export interface PageFailure {
  /** Reports an error that no caller waits for. The first one counts, and none after `stopWatching`. */
  report(error: unknown): void;
  /**
   * Waits for work in the page.
   * @throws what the work throws, or the failure of the page as soon as there is one, for the work may then never end
   */
  during<Result>(work: Promise<Result>): Promise<Result>;
  /** For a page that is about to be closed: nothing that fails from now on matters to anybody. */
  stopWatching(): void;
}

/** Watches over a page: a failure is that the browser ends, the page crashes or is closed, or an error is reported. */
export function watchForFailure(page: Page): PageFailure {
  const browser = page.browser();
  let reject: (error: unknown) => void;
  const failure = new Promise<never>((_, rejectFailure) => {
    reject = rejectFailure;
  });
  // `during` tells it. When it comes, nobody may be waiting there.
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
