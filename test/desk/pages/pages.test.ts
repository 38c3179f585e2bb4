import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder } from "../../folder.ts";
import { launchReadersBrowser } from "../../site/reader.ts";
import { type PageReport, sweep, sweepFlags } from "../../site/sweep.ts";
import { faultsOfMarkup } from "../../site/valid-markup.ts";
import { type OpenedDesk, openCopy } from "./opened-desk.ts";
import { Reader } from "./reader.ts";
import { serveStates } from "./served-states.ts";
import { statesOf } from "./states.ts";

const test = suite<{
  browser: Browser;
  desk: OpenedDesk;
  reader: Reader;
  pages: ReadonlyMap<string, string>;
  seen: readonly PageReport[];
}>("every page of the desk, in all its states");

test.before(async (context) => {
  context.desk = await openCopy("data", "2025-06-30");
  context.browser = await launchReadersBrowser(sweepFlags);
  context.reader = await Reader.open(context.browser, context.desk);
  context.pages = new Map([
    ...(await statesOf(context.desk, context.reader)),
    ...(await homeOf(context.browser, "data", "2026-03-01")),
    ...(await homeOf(context.browser, "test/fixtures/fenmarsh", "2025-02-03")),
  ]);
  const served = await serveStates(context.desk, context.pages);
  const names = [...context.pages.keys()];
  const seen = await sweep(context.browser, served.home, served.paths, [320, 1280]);
  context.seen = seen.map((report) => ({ ...report, path: names[served.paths.indexOf(report.path)] ?? report.path }));
  served.close();
});

test.after(async ({ browser, desk }) => {
  await browser.close();
  await desk.close();
});

/** The first page and the reviews of another folder, or on a day on which much needs doing. */
async function homeOf(browser: Browser, data: string, on: string): Promise<ReadonlyMap<string, string>> {
  const desk = await openCopy(data, on);
  const reader = await Reader.open(browser, desk);
  const pages = new Map<string, string>();
  for (const path of ["/", "/reviews"]) pages.set(`${path} with ${data} on ${on}`.replaceAll("/", " "), await reader.visit(path));
  await reader.close();
  await desk.close();
  return pages;
}

test("has nothing that axe-core objects to, on a small phone and on a desk", ({ seen }) => {
  assert.ok(seen.length > 60);
  assert.equal(
    seen.flatMap(({ path, violations }) => violations.map((violation) => `${path}: ${violation}`)),
    [],
  );
});

test("does not scroll sideways", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ path, sideways }) => sideways.map((width) => `${path} at ${width}`)),
    [],
  );
});

test("keeps to the security policy, and says nothing on the console", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ path, messages }) => messages.map((message) => `${path}: ${message}`)),
    [],
  );
});

test("is valid HTML", async ({ pages }) => {
  const folder = createEmptyFolder();
  for (const [name, html] of pages) writeFileSync(join(folder, `${name.replaceAll(" ", "_")}.html`), html);
  assert.equal(await faultsOfMarkup(folder), []);
});

test("has one heading of the first rank, which begins its title, and no title that another page has", ({ pages }) => {
  const titles = new Map<string, string[]>();
  for (const [name, html] of pages) {
    const headings = [...html.matchAll(/<h1[^>]*>([^<]*)<\/h1>/g)].map(([, heading = ""]) => heading);
    assert.is(headings.length, 1, name);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
    assert.ok(title.replace(/^Error: /, "").startsWith(headings[0] ?? "-"), `${name}: ${title}`);
    titles.set(title, [...(titles.get(title) ?? []), name]);
  }
  // Another state of a page has its title.
  const isAnotherState = (names: readonly string[]) => names.some((name) => / with | meanwhile$|^saved |^no such /.test(name));
  const shared = [...titles.values()].filter((names) => names.length > 1 && !isAnotherState(names));
  assert.equal(shared, [["published", "in review"]]);
});

test("an answer that cannot be taken is told at the top, with a link to its field, and in the title", ({ pages }) => {
  const html = pages.get("task in error") ?? "";
  assert.match(html, /<title>Error: /);
  assert.match(html, /There is a problem/);
  const links = [...html.matchAll(/<a href="#(field[^"]*)">/g)].map(([, id = ""]) => id);
  assert.ok(links.length > 0);
  for (const id of links) assert.match(html, ` id="${id}"`, id);
});

test("has no word of the schema's own code in its hints", ({ pages }) => {
  const hints = [...pages].flatMap(([name, html]) =>
    [...html.matchAll(/class="govuk-hint"[^>]*>([^<]*)</g)].map(([, hint = ""]) => `${name}: ${hint}`),
  );
  assert.equal(
    hints.filter((hint) => /\.yaml|\bids?\b|^[^:]*: true\b|: [a-z]+[A-Z]/.test(hint)),
    [],
  );
});

test("what is inserted and deleted differs by more than colour, and nothing moves by itself", () => {
  const styles = ["_lists", "_shell", "_fields", "_prose", "_search"].map((name) =>
    readFileSync(`src/styles/desk/${name}.scss`, "utf8"),
  );
  const [lists = ""] = styles;
  assert.match(lists, /ins \{[^}]*text-decoration: underline/);
  assert.match(lists, /del \{[^}]*text-decoration: line-through/);
  for (const style of styles) assert.not.match(style, /animation|transition/);
});

test("a list is added to, put in order and saved without script", async ({ reader, desk }) => {
  await reader.visit("/edit/groups/executive-board/otherNames");
  await reader.press("add:/otherNames");
  await reader.fill("/otherNames/0", "The Executive");
  await reader.fill("/otherNames/1", "EB");
  await reader.press("up:/otherNames/1");
  await reader.press("save");
  assert.match(reader.path, /^\/edit\/groups\/executive-board\?saved=/);
  assert.match(
    readFileSync(join(desk.folder, "groups/executive-board.yaml"), "utf8"),
    /otherNames: ?\[?\s*-? ?EB[,\s]+-? ?The Executive/,
  );
});

test("a task is done without script", async ({ reader, desk }) => {
  await reader.visit("/tasks/post-news");
  const typed = {
    "/title": "A new plan",
    "/date.day": "30",
    "/date.month": "6",
    "/date.year": "2025",
    "/summary": "It is agreed.",
  };
  for (const [name, value] of Object.entries({ ...typed, "/text": "The plan is agreed." })) await reader.fill(name, value);
  assert.match(await reader.press("next"), /Check before you save/);
  assert.match(await reader.press("save"), /Saved/);
  assert.match(readFileSync(join(desk.folder, "news/a-new-plan.md"), "utf8"), /title: A new plan/);
});

test.run();
