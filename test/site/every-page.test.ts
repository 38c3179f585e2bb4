import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { pagePaths } from "./page-paths.ts";
import { launchReadersBrowser } from "./reader.ts";
import { serveSite } from "./served.ts";
import { type PageReport, sweep, sweepFlags } from "./sweep.ts";

const test = suite<{ seen: readonly PageReport[] }>("every page in a browser");

test.before(async (context) => {
  const folder = await buildOnce();
  const [browser, site] = await Promise.all([launchReadersBrowser(sweepFlags), serveSite(folder)]);
  try {
    context.seen = await sweep(browser, site.home, pagePaths(folder));
  } finally {
    site.close();
    await browser.close();
  }
});

test("is opened, and there are more than a hundred", ({ seen }) => {
  assert.ok(seen.length > 100, `${seen.length} pages`);
});

test("has nothing that axe-core objects to, by WCAG 2.2 AA and best practice, at 320, 768 and 1280 px", ({ seen }) => {
  none(seen.flatMap(({ violations }) => violations));
});

test("does not scroll sideways at 320 px, which is 400 % zoom, nor wider", ({ seen }) => {
  none(seen.flatMap(({ path, sideways }) => sideways.map((width) => `${path} at ${width}`)));
});

test("says nothing on the console, and so breaks no security policy", ({ seen }) => {
  none(seen.flatMap(({ path, messages }) => messages.map((message) => `${path}: ${message}`)));
});

test("asks no other host for anything", ({ seen }) => {
  none(seen.flatMap(({ path, foreign }) => foreign.map((url) => `${path}: ${url}`)));
});

test("weighs at most 100 kB over the wire, 20 kB of it script", ({ seen }) => {
  none(
    seen
      .filter(({ bytes, scriptBytes }) => bytes > 100_000 || scriptBytes > 20_000 || bytes === 0)
      .map(({ path, bytes, scriptBytes }) => `${path}: ${bytes}, script ${scriptBytes}`),
  );
});

test("lets nothing but its style sheets block its first paint, and has five at most", ({ seen }) => {
  none(
    seen
      .filter(({ blocking }) => blocking.length === 0 || blocking.length > 5 || blocking.some((url) => !url.endsWith(".css")))
      .map(({ path, blocking }) => `${path}: ${blocking}`),
  );
});

/** Fails with the first of many, so that a report can be read. */
function none(faults: readonly string[]): void {
  assert.ok(faults.length === 0, `${faults.length} faults:\n${faults.slice(0, 25).join("\n")}`);
}

test.run();
