import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { PageId } from "../../src/site/pages/registry.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import { buildOnce } from "../built.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";
import { inventedPartnerships } from "./invented.ts";
import { launchReadersBrowser } from "./reader.ts";
import { serveSite } from "./served.ts";
import { type PageReport, sweep, sweepFlags } from "./sweep.ts";

const test = suite<{ seen: readonly PageReport[] }>("invented partnerships in a browser");

/** Pages that hold nothing of the groups, the members or the remit: every-page.test.ts opens them. */
const sameEverywhere: readonly PageId[] = ["notFound", "search", "siteMap", "privacy", "accessibility", "data"];

test.before(async (context) => {
  const browser = await launchReadersBrowser(sweepFlags);
  const seen: PageReport[] = [];
  try {
    for (const options of inventedPartnerships) {
      const site = await serveSite(await buildOnce(options));
      const reports = await sweep(browser, site.home, await pagesToOpen(options), [320]);
      site.close();
      seen.push(...reports.map((report) => ({ ...report, path: `${options.data}: ${report.path}` })));
    }
  } finally {
    await browser.close();
  }
  context.seen = seen;
});

/** Every page of a group, since no two groups have the same shape, and one page of each other kind. */
async function pagesToOpen({ data, asOf }: { readonly data: string; readonly asOf: string }): Promise<string[]> {
  const { model } = await loadOn(join(project, data), asOf);
  assert.ok(model, data);
  return allPages(model)
    .filter(({ id }, index, all) => id === "group" || all.findIndex((page) => page.id === id) === index)
    .filter(({ id }) => !sameEverywhere.includes(id))
    .map(({ path }) => path.slice(1));
}

test("have nothing that axe-core objects to, on a phone and on a desktop", ({ seen }) => {
  assert.ok(seen.length > 40, `${seen.length} pages`);
  assert.equal(
    seen.flatMap(({ path, violations }) => violations.map((violation) => `${path}: ${violation}`)),
    [],
  );
});

test("do not scroll sideways", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ path, sideways }) => sideways.map((width) => `${path} at ${width}`)),
    [],
  );
});

test("say nothing on the console, and ask no other host for anything", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ path, messages, foreign }) => [...messages, ...foreign].map((each) => `${path}: ${each}`)),
    [],
  );
});

test.run();
