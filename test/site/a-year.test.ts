import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSchemas } from "../../build/site/files-beside.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { openDataFiles } from "../../src/outputs/open-data/files.ts";
import { templatesFor } from "../../src/pages/index.ts";
import { check } from "../../src/rules/registry.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";
import { siteOfModel } from "./site-of-model.ts";

// A year of an invented partnership, typed once at its beginning: what its pages say on each day.

const folder = join(createEmptyFolder(), "data");
cpSync(join(project, "test/fixtures/fenmarsh"), folder, { recursive: true });

edit("people.yaml", [
  // Ada Wren leaves in the middle of a month, and Gil Curlew comes the day after; each change is known before its day.
  ["    from: 2023-05-01\n", "    from: 2023-05-01\n    until: 2025-03-14\n"],
  [
    "leadSafeguardingPartners:\n  - ada-wren\n",
    `  - id: gil-curlew
    name: Gil Curlew
    publish: true
    post: Deputy Chief Constable
    partner: fenmarsh-constabulary
    from: 2022
    until: 2025-03-14
    posts:
      - { post: Chief Constable, partner: fenmarsh-constabulary, from: 2025-03-15 }
  - id: hal-smew
    name: Hal Smew
    publish: true
    post: Head of Ferries
    partner: fenmarsh-county-council
    from: 2025-06
leadSafeguardingPartners:
  - { person: ada-wren, until: 2025-03-14 }
  - { person: gil-curlew, from: 2025-03-15 }
`,
  ],
  // The standing co-chair goes, and for six weeks there is none.
  [
    "  standing: bo-heron\n",
    "  standing:\n    - { person: bo-heron, until: 2025-05-31 }\n    - { person: gil-curlew, from: 2025-07-13 }\n",
  ],
]);

// One group is dissolved, and another takes on its work the day after.
writeFiles(folder, {
  "groups/ferry-review.yaml": `name: Ferry Review
kind: taskAndFinish
reportsTo: [executive-board]
until: 2025-03-31
succeededBy: [crossings-group]
memberships:
  - agency: fenmarsh-constabulary
    seats: [{ post: Ferry Officer, role: chair }]
`,
  "groups/crossings-group.yaml": `name: Crossings Group
kind: subGroup
reportsTo: [executive-board]
from: 2025-04-01
cameFrom: [ferry-review]
memberships:
  - agency: fenmarsh-constabulary
    seats: [{ post: Ferry Officer, role: chair }]
  - agency: fenmarsh-county-council
    from: 2025-06
    until: 2025-08
    seats: [{ post: Head of Bridges }]
`,
});

function edit(path: string, changes: readonly (readonly [from: string, to: string])[]): void {
  const file = join(folder, path);
  let text = readFileSync(file, "utf8");
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${path} holds ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

async function modelOf(day: string): Promise<ModelOnDay> {
  const { model, findings } = await loadOn(folder, day);
  assert.equal(findings, []);
  if (model === undefined) throw new Error("There is no model.");
  return model;
}

/** The words of a page on a day, without its markup. */
async function page(path: string, day: string): Promise<string> {
  const site = siteOfModel(await modelOf(day));
  const inputs = { site: { ...site, model: await modelOf(day) }, schemas: readSchemas(), charts: { site: "", document: "" } };
  for (const phase of ["first", undefined, "last"] as const) {
    for (const { data, render } of templatesFor(inputs, phase).values()) {
      if (data.paths.includes(path))
        return String(render({ path }))
          .replace(/<[^>]+>/g, " ")
          .replace(/\s+/g, " ");
    }
  }
  throw new Error(`There is no page ${path}.`);
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
  const files = openDataFiles(siteOfModel(await modelOf("2025-04-01")), readSchemas());
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
    /Task and finish groups .*Ferry Review .*Changes ahead Ferry Review until 31 March 2025 Crossings Group from 1 April 2025/,
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
    /Members .*Head of Bridges/.test(partOf(`${await page("/groups/crossings-group/", day)}Changes`, "Members", "Changes"));
  const days = ["2025-05-31", "2025-06-01", "2025-08-31", "2025-09-01"];
  assert.equal(await Promise.all(days.map(isMember)), [false, true, true, false]);
});

test("a person who stays in an office after leaving every post is told, from the day after on", async () => {
  const told = async (day: string) =>
    check(await modelOf(day)).flatMap(({ rule, message }) => (rule === "term-over" ? [message] : []));
  assert.equal(await told("2025-03-14"), []);
  assert.match((await told("2025-03-15"))[0] ?? "", "Ada Wren is listed as co-chair");
});

test.run();
