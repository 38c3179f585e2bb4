import type { Page } from "puppeteer";
import { MachineFault } from "../../model/machine-fault.ts";

/** The browser ended, crashed or did not answer: another one may succeed. The message says what happened, not what to do. */
export class BrowserFailure extends MachineFault {}

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

/**
 * Watches a page for failures: the browser ends, the page crashes or is closed, or an error is reported.
 * @param limit how long any work may take, in milliseconds
 */
export function watchForFailure(page: Page, limit: number): PageFailure {
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
  const reportEnd = () => report(browserEnded());
  const reportCrash = () => report(new BrowserFailure("The page crashed in the browser before the PDF was printed."));
  browser.once("disconnected", reportEnd);
  page.once("close", reportEnd);
  page.once("error", reportCrash);
  if (!browser.connected) reportEnd();
  return {
    report,
    // The limit ends with the failure too: work that never ends must not keep this process alive until then.
    during: (work) => withinLimit(Promise.race([failure, work]), limit),
    stopWatching() {
      isWatching = false;
      browser.off("disconnected", reportEnd);
    },
  };
}

/** The failure of a browser that is no longer there. */
export function browserEnded(): BrowserFailure {
  return new BrowserFailure("The browser ended before the PDF was printed.");
}

/**
 * Waits for some work of the browser, but not for ever.
 * @param limit in milliseconds
 * @throws {BrowserFailure} when the work has not ended by then, and whatever the work throws
 */
export async function withinLimit<Result>(work: Promise<Result>, limit: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BrowserFailure(`The browser did not answer for ${limit / 1000} seconds.`)), limit);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
