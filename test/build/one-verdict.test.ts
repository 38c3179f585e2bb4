import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DomUtils, parseDocument } from "htmlparser2";
import ICAL from "ical.js";
import Papa from "papaparse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { run } from "./run-command.ts";

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
  // One review was carried out in time; the others were not yet.
  const recorded = (id: string, on: string) =>
    run("review", "record", id, "--data", context.data, "--on", on, "--as-of", on, "--by", "x", "--minute", "y");
  await recorded("executive-board", "2025-10-01");
  const checked = await run("check", "--data", context.data, "--as-of", today, "--format", "json");
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
  assert.equal(events, expected);
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

test("the PDF calls overdue the terms of reference that are, and no others", async ({ folder, data }) => {
  const site = join(folder, "later");
  await run("build", "--data", data, "--out", site, "--as-of", "2026-01-01", "--quiet");
  const { stdout } = await run("check", "--data", data, "--as-of", "2026-01-01", "--format", "json");
  const terms = (JSON.parse(stdout) as Report).reviews.filter(({ kind }) => kind === "termsOfReference");
  const pages = await pagesOf(join(site, "downloads", "governance-arrangements.pdf"));
  const overdue = pages.filter((page) => page.includes("This review was due by"));
  assert.is(overdue.length, 10);
  for (const { title, status } of terms) {
    const inPdf = overdue.some((page) => page.slice(0, 150).includes(title));
    assert.is(inPdf, status === "overdue", title);
  }
});

test("before any terms of reference are overdue the PDF calls none so", async ({ site }) => {
  const pages = await pagesOf(join(site, "downloads", "governance-arrangements.pdf"));
  assert.ok(pages.length > 40);
  assert.not(pages.some((page) => page.includes("This review was due by")));
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
