import type { CDPSession, Page, Protocol } from "puppeteer";
import type { RunningBrowser } from "./browser.ts";
import { type PageFailure, watchForFailure } from "./page-failure.ts";
import { type SiteFiles, servedFile } from "./site-files.ts";

/** A page of the website as the browser holds it, closed to everything but the website's own files. */
export interface OpenPage {
  /** Runs a self-contained function in the page, though the page's own scripts are off. */
  evaluate<Arguments extends readonly unknown[], Result>(
    act: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Prints the page as it is now: tagged, with an outline, on the paper that the style sheet names. */
  print(): Promise<Uint8Array>;
  /** Addresses that the page asked for and was not given. */
  readonly refused: readonly string[];
  /**
   * Closes the page. What it still asks for is no longer answered.
   * @throws when the page cannot be closed, or something went wrong with it, even if no work was waiting to be told
   */
  close(): Promise<void>;
}

/**
 * Opens a page of the website for print: its scripts are off, and every request is answered from the website's files
 * or refused. Nothing reaches the network.
 * @param path of the page, from the website's root, `document/`
 * @throws when the page cannot be loaded, or a file that it asks for cannot be read
 */
export async function openPage(browser: RunningBrowser, site: SiteFiles, path: string): Promise<OpenPage> {
  const page = await browser.newPage();
  const failure = watchForFailure(page);
  try {
    const session = await page.createCDPSession();
    const refused: string[] = [];
    session.on("Fetch.requestPaused", (event) => {
      answer(session, site, event, refused).catch((error) => {
        // A page that is gone no longer waits for its answers.
        if (!session.detached) failure.report(error);
      });
    });
    await failure.during(load(session, `${site.address}${path}`));
    return openedPage(page, session, refused, failure);
  } catch (error) {
    failure.stopWatching();
    // What kept the page from opening is told. If it cannot be closed either, that is a consequence.
    await Promise.allSettled([page.close()]);
    throw error;
  }
}

function openedPage(page: Page, session: CDPSession, refused: readonly string[], failure: PageFailure): OpenPage {
  return {
    refused,
    async evaluate<Arguments extends readonly unknown[], Result>(
      act: (...args: Arguments) => Result | Promise<Result>,
      ...args: Arguments
    ) {
      return (await failure.during(evaluate(session, act.toString(), args))) as Result;
    },
    print: () => failure.during(print(session)),
    async close() {
      failure.stopWatching();
      await page.close();
      // A failure that came when no work was waiting for it is told now.
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
  refused: string[],
): Promise<void> {
  const file = request.method === "GET" ? await servedFile(site, request.url) : undefined;
  if (file === undefined) {
    // The browser asks for this one by itself, to show it on the tab.
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
  // Compilers mark functions with __name; in the page there is none.
  const expression = `((__name) => (${source})(...${JSON.stringify(args)}))((named) => named)`;
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
