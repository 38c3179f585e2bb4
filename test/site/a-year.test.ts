import { test } from "uvu";
import * as assert from "uvu/assert";
import { nonPageFiles, readSchemas } from "../../build/site/files-beside.ts";
import { openDataFiles } from "../../src/outputs/open-data/files.ts";
import { templatesFor } from "../../src/pages/index.ts";
import { check } from "../../src/rules/registry.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import type { SiteContext } from "../../src/site/site-context.ts";
import { chartDot } from "../../src/views/organisation-chart.ts";
import { days, modelOf } from "./a-year.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";
import { siteOfModel } from "./site-of-model.ts";

// What the pages of the year say on each day.

async function siteOn(day: string): Promise<SiteContext> {
  const model = await modelOf(day);
  return { ...siteOfModel(model), model };
}

/** The words of a page on a day, without its markup. */
async function page(path: string, day: string): Promise<string> {
  return wordsOf(await markup(path, day));
}

async function markup(path: string, day: string): Promise<string> {
  return markupOf(await modelOf(day), path);
}

const partOf = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));
const leads = async (day: string) => partOf(await page("/people/", day), "Lead Safeguarding Partners", "Delegated");

test("who leads changes on the day, not before and not after", async () => {
  assert.match(await leads("2025-03-14"), "Ada Wren Chief Constable");
  assert.not.match(await leads("2025-03-14"), "Gil Curlew");
  assert.match(await leads("2025-03-15"), "Gil Curlew Chief Constable");
  assert.not.match(await leads("2025-03-15"), "Ada Wren");
});

test("a change that is known is told ahead, and is history afterwards", async () => {
  assert.match(await page("/people/", "2025-02-01"), /Changes ahead .*Gil Curlew: Lead Safeguarding Partner from 15 March 2025/);
  const after = await page("/people/", "2025-04-01");
  assert.not.match(after, "Gil Curlew: Lead Safeguarding Partner from");
  assert.match(after, /Changes so far .*Gil Curlew: Lead Safeguarding Partner since 15 March 2025/);
  assert.match(after, /Gil Curlew: Deputy Chief Constable, .* from 2022 until 14 March 2025/);
  assert.match(after, /Ada Wren: Lead Safeguarding Partner until 14 March 2025/);
  assert.match(after, /Ada Wren: Chief Constable, .* from 1 May 2023 until 14 March 2025/);
});

test("whoever has left every post is not among the others named, nor with an old post in the open data", async () => {
  const others = partOf(await page("/people/", "2025-04-01"), "Others named", "Changes so far");
  assert.not.match(others, "Ada Wren");
  const files = openDataFiles(await siteOn("2025-04-01"), readSchemas());
  const people = JSON.parse(files.get("/data/people.json") ?? "[]") as { id: string; post?: string }[];
  assert.is(people.find(({ id }) => id === "ada-wren")?.post ?? null, null);
  assert.is(people.find(({ id }) => id === "gil-curlew")?.post, "Chief Constable");
});

test("whoever has not come yet is announced, and named among the others from the first day on", async () => {
  const before = await page("/people/", "2025-05-31");
  assert.match(before, /Changes ahead .*Hal Smew: Head of Ferries, Fenmarsh County Council from June 2025/);
  assert.not.match(partOf(before, "Others named", "Changes ahead"), "Hal Smew");
  assert.match(partOf(await page("/people/", "2025-06-01"), "Others named", "Changes"), "Hal Smew Head of Ferries");
});

test("the rotation shows who held the office then, with the post held then", async () => {
  const table = partOf(await page("/people/", "2025-08-01"), "Co-Chairing Period", "Who chairs each group");
  assert.match(
    table,
    /1 April 2024 – 30 September 2025 Ada Wren Chief Constable .*Bo Heron .* until 31 May 2025 .*Gil Curlew .*from 13 July 2025/,
  );
  assert.match(table, /1 October 2025 – 31 March 2027 Cy Plover .*Gil Curlew Chief Constable Fenmarsh Constabulary\s*$/);
});

test("a group that is dissolved leaves the lists and the chart, and keeps its address, which says what took its place", async () => {
  assert.match(
    await page("/groups/", "2025-03-31"),
    /Sub-groups .*From 1 April 2025: Crossings Group .*Task and finish groups .*Ferry Review .*Changes ahead Ferry Review until 31 March 2025/,
  );
  const after = await page("/groups/", "2025-04-01");
  assert.not.match(partOf(after, "Task and finish groups", "Groups that no longer meet"), "Ferry Review");
  assert.match(after, /Sub-groups .*Crossings Group/);
  assert.match(after, /Groups that no longer meet Ferry Review until 31 March 2025/);
  const former = await page("/groups/ferry-review/", "2025-04-01");
  assert.match(
    former,
    /This group no longer meets\. It was dissolved: 31 March 2025\. Its work was taken on by Crossings Group \./,
  );
  assert.match(await page("/groups/crossings-group/", "2025-04-01"), /It took on the work of Ferry Review \./);
  assert.not.match(await page("/partners/fenmarsh-constabulary/", "2025-04-01"), "Ferry Review Ferry Officer");
});

test("a group that has not begun has no page, and nothing leads to it", async () => {
  const model = await modelOf("2025-03-31");
  assert.not(allPages(model).some(({ path }) => path.includes("crossings-group")));
  assert.match(await page("/groups/ferry-review/", "2025-03-31"), "Ferry Officer");
});

test("a membership is there from its first month to its last", async () => {
  const isMember = async (day: string) =>
    /Head of Bridges/.test(partOf(`${await page("/groups/crossings-group/", day)}Changes`, "Members of", "Changes"));
  const days = ["2025-05-31", "2025-06-01", "2025-08-31", "2025-09-01"];
  assert.equal(await Promise.all(days.map(isMember)), [false, true, true, false]);
});

test("a person who stays in an office after leaving every post is told, from the day after on", async () => {
  const told = async (day: string) =>
    check(await modelOf(day)).flatMap(({ rule, message }) => (rule === "term-over" ? [message] : []));
  assert.equal(await told("2025-03-14"), []);
  assert.match((await told("2025-03-15"))[0] ?? "", "Ada Wren is listed as co-chair");
});

test("two organisations that become one are listed until the day before, and their addresses say what took their place", async () => {
  const before = await page("/partners/", "2025-03-31");
  assert.match(before, /Relevant agencies .*Tidewater Hospital Upland Hospital From 1 April 2025: Estuary Hospitals/);
  assert.match(before, /Changes ahead .*Tidewater Hospital until 31 March 2025/);
  const after = await page("/partners/", "2025-04-01");
  assert.not.match(partOf(after, "Relevant agencies", "Organisations that are no more"), "Tidewater Hospital");
  assert.match(
    after,
    /Relevant agencies .*Estuary Hospitals .*Organisations that are no more Tidewater Hospital until 31 March 2025/,
  );
  assert.match(
    await page("/partners/upland-hospital/", "2025-04-01"),
    /This organisation is no more\. It ended: 31 March 2025\. .*Its work was taken on by Estuary Hospitals \./,
  );
  assert.match(
    await page("/partners/estuary-hospitals/", "2025-04-01"),
    /It took on the work of Tidewater Hospital and Upland Hospital \. .*Named Doctor – Chair/,
  );
  assert.not(allPages(await modelOf("2025-03-31")).some(({ path }) => path.includes("estuary-hospitals")));
  assert.match(await page("/partners/tidewater-hospital/", "2025-03-31"), /Its work will be taken on by Estuary Hospitals\./);
});

test("a list of agencies in a text follows the day", async () => {
  const list = async (day: string) => partOf(await page("/arrangements/appendix-1/", day), "are:", "From the");
  assert.match(await list("2025-03-31"), /Marsh Lights Tidewater Hospital Upland Hospital/);
  assert.match(await list("2025-04-01"), /Bright Lights Estuary Hospitals/);
  assert.match(await list("2025-06-30"), "Bright Lights");
  assert.not.match(await list("2025-07-01"), "Bright Lights");
});

test("a name changes everywhere on its day, and both sides of the day tell of the other", async () => {
  const [before, after] = [
    await page("/groups/learning-group/", "2025-03-31"),
    await page("/groups/learning-group/", "2025-04-01"),
  ];
  assert.match(before, /Learning Group .*From 1 April 2025: Practice Group\./);
  assert.match(after, /Practice Group .*Known as Learning Group until 31 March 2025\./);
  assert.match(await page("/groups/", "2025-03-31"), /Changes ahead .*Learning Group: Practice Group from 1 April 2025/);
  for (const path of ["/document/", "/memberships/", "/reviews/", "/groups/"]) {
    assert.match(await page(path, "2025-03-31"), "Learning Group", path);
    assert.match(await page(path, "2025-04-01"), "Practice Group", path);
    assert.not.match(await page(path, "2025-04-01"), "Learning Group", path);
  }
  assert.match(
    await page("/partners/marsh-lights/", "2025-04-01"),
    /Bright Lights .*Also known as: BL\..*Known as Marsh Lights until/,
  );
  assert.not.match(await page("/partners/marsh-lights/", "2025-03-31"), "Also known as");
});

test("a group reports to another body from the day on that is typed", async () => {
  const parents = async (day: string) => partOf(await page("/groups/case-panel/", day), "Reports to", "Review");
  assert.match(await parents("2025-03-31"), /Reports to Learning Group/);
  assert.match(await parents("2025-04-01"), /Reports to Executive Board/);
  assert.match(chartDot(await modelOf("2025-03-31")), '"learning-group" -> "case-panel"');
  assert.match(chartDot(await modelOf("2025-04-01")), '"executive-board" -> "case-panel"');
});

test("priorities and contacts come and go on their days, and are told before and after", async () => {
  const before = await page("/priorities/", "2025-03-31");
  assert.match(partOf(before, "Our priorities", "Changes ahead"), "Safety by the water");
  assert.match(before, /Changes ahead .*Safety by the water until 31 March 2025 Safe bridges from 1 April 2025/);
  const after = await page("/priorities/", "2025-04-01");
  assert.match(partOf(after, "Our priorities", "Changes so far"), "Safe bridges");
  assert.not.match(partOf(after, "Our priorities", "Changes so far"), "Safety by the water");
  assert.match(await page("/contact/", "2025-03-31"), /960002 .*Changes ahead .*960003 from 1 April 2025/);
  assert.match(await page("/contact/", "2025-04-01"), /960003 .*Changes so far .*960002 until 31 March 2025/);
  assert.not.match(partOf(await page("/contact/", "2025-04-01"), "Ways", "Changes so far"), "960002");
});

test("a membership of a dissolved group ended with it, and stays in the organisation's history", async () => {
  assert.match(await page("/partners/fenmarsh-constabulary/", "2025-04-01"), /Changes so far .*Ferry Review until 31 March 2025/);
  assert.match(await page("/groups/ferry-review/", "2025-04-01"), /Changes so far .*Fenmarsh Constabulary until 31 March 2025/);
});

test("the open data tell what was held when, and nothing of who is unpublished", async () => {
  const files = openDataFiles(await siteOn("2025-04-01"), readSchemas());
  const rows = JSON.parse(files.get("/data/history.json") ?? "[]") as Record<string, unknown>[];
  const row = (kind: string, what: string) => rows.find((each) => each.kind === kind && each.what === what);
  assert.equal(row("name", "Learning Group"), {
    kind: "name",
    what: "Learning Group",
    person: null,
    group: "learning-group",
    organisation: null,
    from: null,
    until: "2025-03-31",
    succeededBy: null,
  });
  assert.equal(row("group", "Ferry Review")?.succeededBy, ["crossings-group"]);
  assert.is(row("partner", "Tidewater Hospital")?.until, "2025-03-31");
  assert.is(row("post", "Deputy Chief Constable")?.person, "gil-curlew");
  assert.not(rows.some(({ what, person }) => what === "Partnership Manager" || person === "ed-bittern"));
});

test("an old address leads on to the new one, is kept out of search, and counts as the new one", async () => {
  const site = await siteOn("2025-04-01");
  const files = nonPageFiles(site, readSchemas());
  const moved = await markup("/groups/lessons-group/", "2025-04-01");
  assert.match(moved, '<meta http-equiv="refresh" content="0; url=/groups/learning-group/"/>');
  assert.match(moved, '<link rel="canonical" href="https://fenmarsh.example.org/groups/learning-group/"/>');
  assert.match(moved, '<meta name="robots" content="noindex"/>');
  assert.match(moved, 'It is now at <a href="/groups/learning-group/">Practice Group</a>.');
  assert.not.match(moved, "data-pagefind-body");
  assert.not.match(files.get("/sitemap.xml") ?? "", "lessons-group");
  assert.is(files.get("/_redirects"), "/groups/lessons-group/ /groups/learning-group/ 301\n");
});

test("an office that stands empty is told to the reader and to the office, until somebody comes", async () => {
  const scrutineer = async (day: string) =>
    partOf(await page("/people/", day), "Independent Scrutineer", "Who chairs, and when").slice(0, 80);
  assert.match(await scrutineer("2025-04-30"), "Independent Scrutineer Di Avocet");
  assert.match(await scrutineer("2025-05-01"), "Independent Scrutineer Nobody holds this office on 1 May 2025.");
  assert.match(await scrutineer("2025-06-11"), "Nobody holds this office");
  assert.match(await scrutineer("2025-06-12"), "Independent Scrutineer Hal Smew");
  const told = check(await modelOf("2025-02-01")).filter(({ rule }) => rule === "office-times");
  assert.match(told.map(({ message }) => message).join(), "Nobody is Independent Scrutineer from 1 May 2025 until 11 June 2025.");
});

test("a rotation that has run out says so where readers look for who chairs", async () => {
  assert.not.match(await page("/people/", "2027-03-31"), "The last of these periods ended");
  assert.match(
    await page("/people/", "2027-04-01"),
    "The last of these periods ended on 31 March 2027; who co-chairs after it is not stated yet.",
  );
});

test("the timeline has every change of the year, before it and after it", async () => {
  for (const day of days) {
    const timeline = await page("/timeline/", day);
    for (const line of [
      /Lead Safeguarding Partner Gil Curlew 15 March 2025 Not stated/,
      /Ferry Review The group itself Not stated 31 March 2025/,
      /(?:Learning|Practice) Group Known as Learning Group Not stated 31 March 2025/,
      /Case Panel Reports to Executive Board 1 April 2025 Not stated/,
      /Tidewater Hospital The organisation itself Not stated 31 March 2025/,
      /Independent Scrutineer Hal Smew 12 June 2025 Not stated/,
    ])
      assert.match(timeline, line, day);
    assert.not.match(timeline, "Bittern", day);
  }
});

test("no address that was there on a day is gone on a later one", async () => {
  const known = new Set<string>();
  for (const day of days) {
    const site = await siteOn(day);
    const now = new Set([...allPages(site.model).map(({ path }) => path), ...nonPageFiles(site, readSchemas()).keys()]);
    assert.equal(
      [...known].filter((path) => !now.has(path)),
      [],
      day,
    );
    for (const path of now) known.add(path);
  }
  assert.ok(known.has("/groups/lessons-group/") && known.has("/groups/ferry-review/") && known.has("/partners/upland-hospital/"));
});

test("the same day gives the same bytes, and every day but the same others", async () => {
  const bytesOf = async (day: string) => {
    const site = await siteOn(day);
    const { model } = site;
    const inputs = { site, schemas: readSchemas(), charts: { site: chartDot(model), document: chartDot(model) } };
    const templates = (["first", undefined, "last"] as const).flatMap((phase) => [...templatesFor(inputs, phase).values()]);
    const pages = templates.flatMap(({ data, render }) => data.paths.map((path) => [path, String(render({ path }))] as const));
    return JSON.stringify([...pages, ...nonPageFiles(site, readSchemas())]);
  };
  const first = await Promise.all(days.map(bytesOf));
  const again = await Promise.all(days.map(bytesOf));
  for (const [index, day] of days.entries()) assert.ok(first[index] === again[index], day);
  assert.is(new Set(first).size, days.length);
});

test("matrix, register, calendar and open data hold what the pages of the day hold", async () => {
  for (const day of days) {
    const site = await siteOn(day);
    const { model } = site;
    const files = nonPageFiles(site, readSchemas());
    const name = day < "2025-04-01" ? "Learning Group" : "Practice Group";
    assert.match(await page("/memberships/", day), name, day);
    assert.match(await page("/reviews/", day), name, day);
    assert.match((files.get("/reviews.ics") ?? "").replace(/\r\n /g, ""), name, day);
    assert.match(files.get("/data/groups.csv") ?? "", name, day);
    const agencies = (files.get("/data/organisations.csv") ?? "").split("\r\n").map((line) => line.split(",", 1)[0]);
    assert.is(agencies.includes("estuary-hospitals"), day >= "2025-04-01", day);
    assert.is(agencies.includes("tidewater-hospital"), day < "2025-04-01", day);
    const seats = files.get("/data/memberships.csv") ?? "";
    assert.is(seats.includes("tidewater-hospital"), day < "2025-04-01", day);
    assert.is((await page("/memberships/", day)).includes("Estuary Hospitals"), day >= "2025-04-01", day);
    const others = check(model).filter(({ rule }) => ["organisation-over", "parent-over", "period-order"].includes(rule));
    assert.equal(others, [], day);
  }
});

test.run();
