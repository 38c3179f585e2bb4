import { test } from "uvu";
import * as assert from "uvu/assert";
import { type PendingBrowser, startBrowser } from "../../build/printing/browser.ts";
import { tryTwice } from "../../build/printing/second-try.ts";
import { MachineFault } from "../../src/model/machine-fault.ts";
import type { RunningBrowser } from "../../src/outputs/pdf/browser.ts";
import { BrowserFailure } from "../../src/outputs/pdf/page-failure.ts";
import { printFixture } from "../outputs/pdf/printing.ts";

/** A browser that is only counted. */
function counted(): { browser: PendingBrowser; started: () => number } {
  let started = 1;
  const running = Promise.resolve({} as RunningBrowser);
  const browser: PendingBrowser = {
    running: () => running,
    replace: () => {
      started += 1;
    },
    close: async () => undefined,
    notice: () => undefined,
  };
  return { browser, started: () => started };
}

/** Work that fails so many times, and then gives a text. */
function failing(times: number, error: Error): () => Promise<string> {
  let tries = 0;
  return async () => {
    tries += 1;
    if (tries <= times) throw error;
    return "printed";
  };
}

test("a document whose browser failed is printed once more with a new browser", async () => {
  const { browser, started } = counted();
  assert.is(await tryTwice(browser, failing(1, new BrowserFailure("It crashed."))), "printed");
  assert.is(started(), 2);
});

test("a browser that fails twice is the machine's fault, in a sentence that says what to do", async () => {
  const { browser, started } = counted();
  const error = await tryTwice(browser, failing(2, new BrowserFailure("It crashed."))).catch((each) => each);
  assert.instance(error, MachineFault);
  assert.is(
    error.message,
    "It crashed. A second browser failed too: see that there is enough memory, name another browser in PUPPETEER_EXECUTABLE_PATH, and run the command again.",
  );
  assert.is(started(), 2);
});

test("what another browser would not change is not tried again", async () => {
  const { browser, started } = counted();
  const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
  assert.is(await tryTwice(browser, failing(1, full)).catch((each) => each), full);
  assert.is(started(), 1);
});

test("a browser that is killed is replaced, the reader is told, and both are gone in the end", async () => {
  const notices: string[] = [];
  const browser = startBrowser((sentence) => notices.push(sentence));
  const first = await browser.running();
  first.kill();
  const { sheets } = await tryTwice(browser, async (running) => printFixture(await running, "every-kind"));
  assert.ok(sheets > 0);
  assert.is.not(await browser.running(), first);
  assert.ok(
    notices.includes("The browser ended before the PDF was printed. It is printed once more with a new one."),
    `${notices}`,
  );
  await browser.close();
});

test("several that print at once share the browser that takes the place of one that was killed", async () => {
  const browser = startBrowser(() => undefined);
  const first = await browser.running();
  let waiting = 3;
  let release: () => void = () => undefined;
  const allWait = new Promise<void>((resolve) => {
    release = resolve;
  });
  const used = new Set<RunningBrowser>();
  const work = async (running: Promise<RunningBrowser>) => {
    const mine = await running;
    used.add(mine);
    waiting -= 1;
    if (waiting === 0) release();
    await allWait;
    if (mine === first) throw new BrowserFailure("It was killed.");
    assert.ok(mine.isConnected());
    return "printed";
  };
  allWait.then(() => first.kill());
  assert.equal(await Promise.all([1, 2, 3].map(() => tryTwice(browser, work))), ["printed", "printed", "printed"]);
  assert.is(used.size, 2);
  await browser.close();
});

test("no browser is started any more once they are closed or the command is ending", async () => {
  let isEnding = false;
  const closed = startBrowser(() => undefined, { register: () => () => undefined, isEnding: () => isEnding });
  const running = closed.running();
  await running;
  isEnding = true;
  closed.replace(running);
  assert.instance(await closed.running().catch((error) => error), BrowserFailure);
  await closed.close();
});

test.run();
