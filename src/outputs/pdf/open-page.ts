import type { CDPSession, Page, Protocol } from "puppeteer";
import type { RunningBrowser } from "./browser.ts";
import { BrowserFailure, browserEnded, type PageFailure, watchForFailure, withinLimit } from "./page-failure.ts";
import { markOfFile, type RequestedFile, readServedFile, type SiteFiles } from "./site-files.ts";

/** A page of the website that is open in the browser and can load nothing but the website's own files. */
export interface OpenPage {
  /** Runs a self-contained function in the page and returns its result. The page's own scripts are disabled. */
  evaluate<Arguments extends readonly unknown[], Result>(
    task: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Prints the page as it is now to a tagged PDF with an outline, on the paper size that the style sheet sets. */
  print(): Promise<Uint8Array>;
  /** Addresses that the page requested and that were refused. */
  readonly refused: readonly string[];
  /** Everything that the page requested. */
  readonly requested: readonly RequestedFile[];
  /**
   * Closes the page. Its outstanding requests are no longer answered.
   * @throws when the page cannot be closed, or failed at a moment when no call was waiting for it
   */
  close(): Promise<void>;
}

/** How long one call of the browser may take, in milliseconds: many times what a document of hundreds of groups needs. */
const usualLimit = 120_000;

/** How long the closing of a page is waited for, in milliseconds, when it has failed and nothing depends on it. */
const closingLimit = 1000;

/**
 * Opens a page of the website for print: its scripts are disabled, and every request is answered from the website's
 * files or refused. Nothing reaches the network.
 * @param path of the page below the website's root: `document/`
 * @param limit how long each call of the browser may take, in milliseconds
 * @throws {BrowserFailure} when the browser ends, crashes or does not answer, now or in a later call
 * @throws when the page cannot be loaded, or a file that it requests exists and cannot be read
 */
export async function openPage(
  browser: RunningBrowser,
  site: SiteFiles,
  path: string,
  limit: number = usualLimit,
): Promise<OpenPage> {
  const page = await withinLimit(browser.newPage(), limit).catch((error) => {
    throw error instanceof BrowserFailure || browser.isConnected() ? error : browserEnded();
  });
  const failure = watchForFailure(page, limit);
  try {
    const session = await failure.during(page.createCDPSession());
    const refused: string[] = [];
    const requested: RequestedFile[] = [];
    session.on("Fetch.requestPaused", (event) => {
      answer(session, site, event, { refused, requested }).catch((error) => {
        // A page that is closed no longer waits for the answers to its requests.
        if (!session.detached) failure.report(error);
      });
    });
    await failure.during(load(session, `${site.address}${path}`));
    return toOpenPage(page, session, { refused, requested }, failure);
  } catch (error) {
    failure.stopWatching();
    // The first error is thrown. If closing the page fails too, that is only a consequence.
    await Promise.allSettled([withinLimit(page.close(), closingLimit)]);
    throw error;
  }
}

function toOpenPage(
  page: Page,
  session: CDPSession,
  requests: Pick<OpenPage, "refused" | "requested">,
  failure: PageFailure,
): OpenPage {
  return {
    ...requests,
    async evaluate<Arguments extends readonly unknown[], Result>(
      task: (...args: Arguments) => Result | Promise<Result>,
      ...args: Arguments
    ) {
      return (await failure.during(evaluate(session, task.toString(), args))) as Result;
    },
    print: () => failure.during(print(session)),
    async close() {
      failure.stopWatching();
      await failure.during(page.close()).catch((error) => {
        // A browser that has ended has closed its pages.
        if (page.browser().connected) throw error;
      });
      // Throws a failure that happened while no call was waiting.
      await failure.during(Promise.resolve());
    },
  };
}

async function load(session: CDPSession, address: string): Promise<void> {
  await Promise.all([
    session.send("Page.enable"),
    session.send("Emulation.setScriptExecutionDisabled", { value: true }),
    session.send("Emulation.setEmulatedMedia", { media: "print" }),
    session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
  ]);
  const loaded = new Promise<void>((resolve) => session.once("Page.loadEventFired", () => resolve()));
  const { errorText } = await session.send("Page.navigate", { url: address });
  if (errorText !== undefined) throw new Error(`The page ${address} could not be opened for print: ${errorText}`);
  await loaded;
}

async function answer(
  session: CDPSession,
  site: SiteFiles,
  { requestId, request }: Protocol.Fetch.RequestPausedEvent,
  { refused, requested }: { refused: string[]; requested: RequestedFile[] },
): Promise<void> {
  const file = request.method === "GET" ? await readServedFile(site, request.url) : undefined;
  requested.push({ address: request.url, ...(file !== undefined && { mark: markOfFile(file) }) });
  if (file === undefined) {
    // The browser requests this file by itself, for the tab.
    if (!request.url.endsWith("/favicon.ico")) refused.push(request.url);
    await session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
    return;
  }
  await session.send("Fetch.fulfillRequest", {
    requestId,
    responseCode: 200,
    responseHeaders: [{ name: "Content-Type", value: file.type }],
    body: Buffer.from(file.bytes).toString("base64"),
  });
}

async function evaluate(session: CDPSession, source: string, args: readonly unknown[]): Promise<unknown> {
  // esbuild wraps named functions in calls of its helper __name, which does not exist in the page.
  const expression = `((__name) => (${source})(...${JSON.stringify(args)}))((value) => value)`;
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(
      `The page could not be prepared for print: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
    );
  }
  return result.value;
}

async function print(session: CDPSession): Promise<Uint8Array> {
  const { data } = await session.send("Page.printToPDF", {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, "base64");
}
