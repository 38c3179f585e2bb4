import type { CDPSession, Protocol } from "puppeteer";
import type { RunningBrowser } from "./browser.ts";
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
  close(): Promise<void>;
}

/**
 * Opens a page of the website for print: its scripts are off, and every request is answered from the website's files
 * or refused. Nothing reaches the network.
 * @param path of the page, from the website's root, `document/`
 */
export async function openPage(browser: RunningBrowser, site: SiteFiles, path: string): Promise<OpenPage> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const refused: string[] = [];
  session.on("Fetch.requestPaused", (event) => void answer(session, site, event, refused));
  const loaded = new Promise<void>((resolve) => session.once("Page.loadEventFired", () => resolve()));
  await Promise.all([
    session.send("Page.enable"),
    session.send("Emulation.setScriptExecutionDisabled", { value: true }),
    session.send("Emulation.setEmulatedMedia", { media: "print" }),
    session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
  ]);
  const { errorText } = await session.send("Page.navigate", { url: `${site.address}${path}` });
  if (errorText !== undefined) throw new Error(`The page ${path} could not be opened for print: ${errorText}`);
  await loaded;
  return {
    refused,
    async evaluate<Arguments extends readonly unknown[], Result>(
      act: (...args: Arguments) => Result | Promise<Result>,
      ...args: Arguments
    ) {
      return (await evaluate(session, act.toString(), args)) as Result;
    },
    print: () => print(session),
    close: () => page.close(),
  };
}

async function answer(
  session: CDPSession,
  site: SiteFiles,
  { requestId, request }: Protocol.Fetch.RequestPausedEvent,
  refused: string[],
): Promise<void> {
  try {
    const file = request.method === "GET" ? await servedFile(site, request.url) : undefined;
    if (file === undefined) {
      // The browser asks for this one by itself, for the tab that nobody sees.
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
  } catch (error) {
    // A page that was closed meanwhile no longer waits for its answers.
    if (session.connection() !== undefined) throw error;
  }
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
