import { MachineFault } from "../../src/model/machine-fault.ts";
import type { RunningBrowser } from "../../src/outputs/pdf/browser.ts";
import { BrowserFailure } from "../../src/outputs/pdf/page-failure.ts";
import type { PendingBrowser } from "./browser.ts";

/**
 * Does some work with a browser, and once more with a new one if the first fails: a crash seldom comes twice.
 * @throws {MachineFault} when the second browser fails too, and whatever else the work throws
 */
export async function tryTwice<Result>(
  browser: PendingBrowser,
  work: (running: Promise<RunningBrowser>) => Promise<Result>,
): Promise<Result> {
  const first = browser.running();
  try {
    return await work(first);
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error;
    browser.notice(`${error.message} It is printed once more with a new one.`);
    browser.replace(first);
  }
  return work(browser.running()).catch((error) => {
    throw error instanceof BrowserFailure ? failedTwice(error) : error;
  });
}

function failedTwice({ message }: MachineFault): MachineFault {
  return new MachineFault(
    `${message} A second browser failed too: see that there is enough memory, name another browser in PUPPETEER_EXECUTABLE_PATH, and run the command again.`,
  );
}
