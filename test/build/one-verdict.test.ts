import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DomUtils, parseDocument } from "htmlparser2";
import ICAL from "ical.js";
import Papa from "papaparse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inWords } from "../../src/model/dates.ts";
import { day } from "../model/made.ts";
import { run, runHere } from "./run-command.ts";

const realData = fileURLToPath(new URL("../../data", import.meta.url));
const test = suite<{ folder: string; data: string; site: string; json: Report; code: number }>("one verdict");

/** On this day some reviews are overdue, and some due soon; one recorded before it is in date. */
const today = "2025-11-15";

interface Review {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly due: string;
  readonly status: string;
}
interface Report {
  readonly ok: boolean;
  readonly reviews: readonly Review[];
}

/** The status of each review by its id, as an output has it. */
type Statuses = Record<string, string>;
const statuses = (reviews: readonly { id: string; status: string }[]): Statuses =>
  Object.fromEntries(reviews.map(({ id, status }) => [id, status]));

test.before(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), "verdict-"));
  context.data = join(context.folder, "data");
  context.site = join(context.folder, "site");
  await cp(realData, context.data, { recursive: true });
  // A date that no document states is told to the check alone; here each is told to everybody.
  const arrangements = join(context.data, "arrangements.yaml");
  const stated = (await readFile(arrangements, "utf8")).replace(/^ *assumed:\n *nextReview: .*\n/gm, "");
  await writeFile(arrangements, stated);
  // One review was carried out in time; the others were not yet.
  const recorded = (id: string, on: string) =>
    runHere("review", "record", id, "--data", context.data, "--on", on, "--by", "x", "--minute", "y");
  await recorded("executive-board", "2025-10-01");
  const checked = await runHere("check", "--data", context.data, "--as-of", today, "--format", "json");
  context.json = JSON.parse(checked.stdout);
  context.code = checked.code;
  const built = await run("build", "--data", context.data, "--out", context.site, "--as-of", today, "--quiet");
  assert.is(built.code, 0, built.stderr);
});
test.after(({ folder }) => rm(folder, { recursive: true }));

test("the day has reviews of every status, and the exit code says that one is overdue", ({ json, code }) => {
  assert.equal([...new Set(json.reviews.map(({ status }) => status))], ["overdue", "due-soon", "current"]);
  assert.equal([json.ok, code], [false, 1]);
});

test("the calendar says the same", async ({ json, site }) => {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(join(site, "reviews.ics"), "utf8")));
  const events = calendar.getAllSubcomponents("vevent").map((event) => ({
    id: String(event.getFirstPropertyValue("uid")).replace(/@.*/, ""),
    status: String(event.getFirstPropertyValue("x-review-status")),
    due: String(event.getFirstPropertyValue("dtstart")),
  }));
  const expected = json.reviews.map(({ kind, id, status, due }) => ({ id: `review-${kind}-${id}`, status, due }));
  assert.equal(
    events.filter(({ id }) => id.startsWith("review-")),
    expected,
  );
});

test("the open data say the same, as JSON and as CSV", async ({ json, site }) => {
  assert.equal(statuses(JSON.parse(await readFile(join(site, "data", "reviews.json"), "utf8"))), statuses(json.reviews));
  const { data } = Papa.parse<Review>(await readFile(join(site, "data", "reviews.csv"), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  assert.equal(statuses(data), statuses(json.reviews));
});

/** The statuses that a page marks, in order, each with the day it is due. */
async function marked(page: string): Promise<{ due: string; status: string }[]> {
  const document = parseDocument(await readFile(page, "utf8"));
  return DomUtils.findAll((element) => element.attribs["data-review-due"] !== undefined, document.children).map((mark) => ({
    due: mark.attribs["data-review-due"] ?? "",
    status: /app-status--([a-z-]+)/.exec(DomUtils.getInnerHTML(mark))?.[1] ?? "",
  }));
}

test("the register of the site says the same", async ({ json, site }) => {
  assert.equal(
    await marked(join(site, "reviews", "index.html")),
    json.reviews.map(({ due, status }) => ({ due, status })),
  );
});

test("each group's page says the same", async ({ json, site }) => {
  for (const { id, due, status } of json.reviews.filter(({ kind }) => kind === "termsOfReference")) {
    assert.equal(await marked(join(site, "groups", id, "index.html")), [{ due, status }], id);
  }
});

/** What the PDF prints of each review: of what, when it is due, and whether that day has passed. */
interface Printed {
  readonly title: string;
  readonly due: string;
  readonly isOverdue: boolean;
}

const inOrderOfTitles = (printed: readonly Printed[]) => [...printed].sort((a, b) => (a.title < b.title ? -1 : 1));

/** The sentence on a day that has passed may stand on the page after the day itself; each page's head says whose it is. */
async function printedIn(site: string, titles: readonly string[]): Promise<Printed[]> {
  const pages = await pagesOf(join(site, "downloads", "governance-arrangements.pdf"));
  const told = (words: RegExp) =>
    pages.flatMap((page) =>
      [...page.matchAll(words)].map(([, due = ""]) => ({
        title: titles.find((title) => page.slice(0, 150).includes(title)) ?? page,
        due,
      })),
    );
  const passed = told(/This review was due by (\d+ \w+ \d{4})/g).map(({ title, due }) => `${title}, ${due}`);
  const printed = told(/Next scheduled review ?: (\d+ \w+ \d{4})/g).map(({ title, due }) => {
    return { title, due, isOverdue: passed.includes(`${title}, ${due}`) };
  });
  assert.is(
    printed.filter(({ isOverdue }) => isOverdue).length,
    passed.length,
    "every day said to have passed is one that is due",
  );
  return inOrderOfTitles(printed);
}

/** What it should print of the terms of reference, by the verdict of the check. */
function expectedOf(reviews: readonly Review[]): Printed[] {
  const terms = reviews.filter(({ kind }) => kind === "termsOfReference");
  return inOrderOfTitles(
    terms.map(({ title, due, status }) => ({ title, due: inWords(day(due)), isOverdue: status === "overdue" })),
  );
}

const titlesOf = (reviews: readonly Review[]) => reviews.map(({ title }) => title);

test("the PDF prints the same day for each of the terms of reference, and that none has passed", async ({ json, site }) => {
  const expected = expectedOf(json.reviews);
  assert.equal([expected.length, new Set(expected.map(({ due }) => due)).size], [11, 2]);
  assert.not(expected.some(({ isOverdue }) => isOverdue));
  assert.equal(await printedIn(site, titlesOf(json.reviews)), expected);
});

test("the PDF calls overdue the terms of reference that are, by the day that passed, and no others", async ({ folder, data }) => {
  const site = join(folder, "later");
  await run("build", "--data", data, "--out", site, "--as-of", "2026-01-01", "--quiet");
  const { stdout } = await runHere("check", "--data", data, "--as-of", "2026-01-01", "--format", "json");
  const { reviews } = JSON.parse(stdout) as Report;
  const expected = expectedOf(reviews);
  assert.is(expected.filter(({ isOverdue }) => isOverdue).length, 10);
  assert.equal(await printedIn(site, titlesOf(reviews)), expected);
});

/** The text of each page, its running head first. */
async function pagesOf(file: string): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replaceAll("’", "'")
        .replace(/\s+/g, " "),
    );
  }
  return pages;
}

test.run();
