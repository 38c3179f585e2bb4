import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findAmendments } from "../../build/site/amendments.ts";
import { readSchemas } from "../../build/site/files-beside.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { reviewsCalendar } from "../../src/outputs/calendar/ics.ts";
import { atomFeed } from "../../src/outputs/feeds/atom.ts";
import { openDataFiles } from "../../src/outputs/open-data/files.ts";
import type { SiteContext } from "../../src/site/site-context.ts";
import { writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { when } from "../model/made.ts";
import { keepEdition, published } from "../published-folder.ts";
import { project } from "../sources.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";
import { siteOfModel } from "./site-of-model.ts";

const test = suite<{ site: SiteContext; pageAt: (path: string, on?: string) => Promise<string> }>("the page of editions");

const secondDay = "2025-05-01";

test.before(async (context) => {
  const data = await published(join(project, "test/fixtures/fenmarsh"));
  const edit = (path: string, from: string, to: string) => {
    const before = readFileSync(join(data, path), "utf8");
    assert.ok(before.includes(from), from);
    writeFiles(data, { [path]: before.replace(from, to) });
  };
  edit("people.yaml", "post: Chief Constable", "post: Chief of Police");
  edit("chapters/foreword.md", "We stand by it.", "We stand by all of it.");
  await keepEdition(data, secondDay, {
    version: "2",
    summary: "Chiefs are called chiefs.",
    approvals: [{ partner: "Fenmarsh Constabulary", person: "Bo Heron", post: "Chief Executive", on: "2025-04-30" }],
    despite: Array.from({ length: 8 }, (_, index) => ({ what: `Obstacle ${index + 1}.`, why: "By letter." })),
  });
  edit("chapters/foreword.md", "We stand by all of it.", "We stand by every word of it.");
  edit("people.yaml", "    publish: true\n", "");
  const { model: present } = await loadOn(data, "2025-06-30");
  if (present === undefined) throw new Error("There is no model.");
  context.site = { ...siteOfModel(present), model: present };
  context.pageAt = async (path, on = "2025-06-30") => {
    const { model } = await loadOn(data, on);
    if (model === undefined) throw new Error("There is no model.");
    return markupOf(model, path, await findAmendments(model));
  };
});

test("has each with its day, files, approvals and what changed since the one before, the newest first", async ({ pageAt }) => {
  const page = await pageAt("/editions/");
  const [, second = "", first = ""] = page.split('<section class="app-edition"');
  assert.match(first, "Second edition");
  for (const words of [
    "Edition of 1 May 2025 The latest",
    "Safeguarding Arrangements, edition of 1 May 2025 (PDF, 2 pages, 9 bytes)",
    "Version 2",
    "Fenmarsh Constabulary: Bo Heron, Chief Executive, on 30 April 2025",
    "Chiefs are called chiefs.",
    "since the edition of 3 February 2025",
    "The wording of “Foreword” is changed.",
  ])
    assert.ok(wordsOf(second).includes(words), `${words}\n${wordsOf(second)}`);
  for (const path of ["/downloads/editions/2025-05-01.pdf", "/data/editions/2025-05-01.json"])
    assert.ok(second.includes(`href="${path}"`), path);
  assert.is(second.split("By letter.").length, 2, "a reason is given once");
  assert.not.match(second, "The edition of the arrangements changes");
  assert.not.match(first, "What changed");
});

test("names nobody in what changed between editions who is no longer published, although both named them", async ({ pageAt }) => {
  const page = wordsOf(await pageAt("/editions/"));
  assert.match(page, "Chief of Police");
  assert.not.match(page, "Wren");
});

test("comes with both PDFs wherever one is offered: the edition first, and then as it was amended", async ({ pageAt }) => {
  for (const path of ["/", "/arrangements/"]) {
    const page = await pageAt(path);
    const links = [...page.matchAll(/<a href="([^"]*\.pdf)"[^>]*>(.*?)<\/a>/gs)].map(([, to, words = ""]) => [
      to,
      wordsOf(words).trim(),
    ]);
    assert.equal(
      links,
      [
        ["/downloads/editions/2025-05-01.pdf", "Safeguarding Arrangements, edition of 1 May 2025 (PDF, 2 pages, 9 bytes)"],
        ["/downloads/governance-arrangements.pdf", "Safeguarding Arrangements, as amended to 30 June 2025 (PDF)"],
      ],
      path,
    );
  }
});

test("is followed in the feed, where each edition has an entry with a stable id before what is older", ({ site }) => {
  const news = ["2025-03-01", "2025-01-01"].map((date) => ({
    id: date,
    formerIds: [],
    title: date,
    date: when(date),
    text: { ...parseProse("Words."), file: "", pointer: "" },
    file: "",
    pointer: "",
  }));
  const feed = atomFeed(site, news);
  const entries = feed.split("<entry>").slice(1);
  const edition = entries.find((entry) => entry.includes("edition of 1 May 2025")) ?? "";
  assert.match(edition, "/editions/#edition-2025-05-01</id>");
  assert.match(edition, "<published>2025-05-01T00:00:00Z</published>");
  assert.match(edition, "<summary>Chiefs are called chiefs.</summary>");
  assert.match(feed, "<summary>Safeguarding Arrangements, Second edition, 3 February 2025, is published.</summary>");
  const days = entries.flatMap((entry) => /<published>([^<]*)/.exec(entry)?.[1] ?? []);
  assert.equal(
    days.map((day) => day.slice(0, 10)),
    ["2025-05-01", "2025-03-01", "2025-02-03", "2025-01-01"],
  );
  assert.match(feed, /<updated>2025-05-01T00:00:00Z<\/updated>\n {2}<author>/);
});

test("is followed in the calendar, where each edition is an event of a day, without a reminder", ({ site }) => {
  const calendar = new ICAL.Component(ICAL.parse(reviewsCalendar(site.model)));
  const events = calendar.getAllSubcomponents("vevent").filter((event) => /^edition-/.test(new ICAL.Event(event).uid));
  assert.equal(
    events.map((event) => {
      const { summary, startDate, endDate } = new ICAL.Event(event);
      return [summary, `${startDate}`, `${endDate}`, event.getAllSubcomponents("valarm").length];
    }),
    [
      ["Published: Safeguarding Arrangements, edition of 1 May 2025", "2025-05-01", "2025-05-02", 0],
      ["Published: Safeguarding Arrangements, Second edition, 3 February 2025", "2025-02-03", "2025-02-04", 0],
    ],
  );
  assert.match(String(calendar.getFirstPropertyValue("name")), "Reviews and editions: ");
});

test("has its data among the open data and in what describes them", async ({ site, pageAt }) => {
  const described = JSON.parse(openDataFiles(site, readSchemas()).get("/data/datapackage.json") ?? "");
  assert.is(described.profile, "data-package");
  const { path, bytes, profile } = described.resources.find(({ name }: { name: string }) => name === "edition-2025-05-01");
  assert.equal([path, profile, bytes > 1000], ["editions/2025-05-01.json", "data-resource", true]);
  assert.match(await pageAt("/data/"), 'href="/data/editions/2025-05-01.json"');
});

test("shows an earlier day the edition of that day", async ({ pageAt }) => {
  const page = await pageAt("/editions/", "2025-04-30");
  assert.match(page, 'id="edition-2025-02-03"');
  assert.not.match(page, "edition-2025-05-01");
});

test.run();
