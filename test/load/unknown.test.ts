import { test } from "uvu";
import * as assert from "uvu/assert";
import { formats } from "../../src/outputs/reports/index.ts";
import { reportOf } from "../../src/outputs/reports/report.ts";
import { check } from "../../src/rules/registry.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { day } from "../model/made.ts";
import { loadDamaged, modelWith, placeIn, replaced, reportOn } from "./damaged.ts";
import { renderEverything } from "./everything-shown.ts";

const learning = "groups/learning-group.yaml";
const board = "groups/executive-board.yaml";
const people = "people.yaml";

const quorum: [string, string] = ["quorum:\n  members: 3\n  words: Three members make a quorum.\n", "quorum: unknown\n"];
const meetings: [string, string] = [
  "meetings:\n  timesATerm: 1\n  words: The group meets once a term.\n",
  "meetings: unknown\nchairs:\n  - role: chair\n    agency: saltby-trust\n    person: unknown\n",
];
const seat: [string, string] = ["      - post: Training Officer\n", "      - post: Training Officer\n        person: unknown\n"];

/** The learning group, of which nobody knows the quorum, the meetings, who chairs it and who holds a seat. */
const group = replaced(learning, quorum, meetings, seat);

/** People of whom nobody knows who holds each office, and one of unknown post. */
const offices = replaced(
  people,
  ["    post: Director of Nursing\n", "    post: unknown\n"],
  ["  - ada-wren\n  - bo-heron\n", "  - ada-wren\n  - unknown\n"],
  ["delegatedSafeguardingPartners:\n  - person: ada-wren\n", "delegatedSafeguardingPartners:\n  - person: unknown\n"],
  ["      person: bo-heron\n", "      person: unknown\n"],
  ["      person: cy-plover\n", "      person: unknown\n"],
);

const pageOf = (files: Record<string, string>, path: string) => {
  for (const text of renderEverything(modelWith(files)))
    if (text.startsWith(`${path} `)) return text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  throw new Error(`There is no page ${path}.`);
};

const toldOf = (files: Record<string, string>) =>
  reportOn(files)
    .map((each) => each.split("\n")[0] ?? "")
    .filter((each) => each.includes(" unknown-"));

test("what nobody knows is told as a note at its line, in every report, and nothing else is found", () => {
  const said = (file: string, files: Record<string, string>, text: string, field: string) =>
    `${placeIn(files, file, text).replace(/:\d+$/, "")} ${field}`;
  const short = (told: string[]) =>
    told.map((each) => each.replace(/^(\S+:\d+):\d+ unknown-value: .*of "(\w+)" that.*$/, "$1 $2"));
  assert.equal(short(toldOf(group)), [
    said(learning, group, "meetings: unknown", "meetings"),
    said(learning, group, "person: unknown", "person"),
    said(learning, group, "quorum: unknown", "quorum"),
    `${placeIn(group, learning, "person: unknown\n  - agency: marsh-lights").replace(/:\d+$/, "")} person`,
  ]);
  assert.is(toldOf(offices).length, 5);
  const sound = loadDamaged({});
  for (const files of [group, offices]) {
    const { model, findings } = loadDamaged(files);
    assert.ok(model);
    const weight = (found: typeof findings) => found.filter(({ severity }) => severity !== "note").length;
    // What is not known contradicts nothing, so that there may be less than before.
    assert.ok(weight([...findings, ...check(model)]) <= weight([...sound.findings, ...(sound.model ? check(sound.model) : [])]));
    const report = reportOf(model, findings, day("2025-06-30"));
    for (const format of Object.values(formats)) {
      const plain = (text: string) => text;
      const colours = { red: plain, yellow: plain, green: plain, dim: plain, bold: plain };
      assert.match(format(report, { width: 400, colours }), "nobody knows");
    }
  }
});

test("the group's page and the document say that the quorum, the meetings and who chairs are not known", () => {
  const page = pageOf(group, "/groups/learning-group/");
  assert.match(page, /Chair Name not known, Director of Practice, Saltby Children’s Trust/);
  assert.match(page, /Meetings Not known Quorum Not known/);
  assert.match(page, "Name not known – Training Officer");
  for (const path of ["/groups/learning-group/", "/document/"]) assert.match(pageOf(group, path), "Not known Not known", path);
  assert.match(pageOf(group, "/people/"), /Learning Forum Name not known, Director of Practice/);
});

test("the page of people and the document say of each office whose holder nobody knows that it is not known", () => {
  const page = pageOf(offices, "/people/");
  for (const [title, next] of [
    ["Lead Safeguarding Partners", "Delegated Safeguarding Partners"],
    ["Delegated Safeguarding Partners", "Independent Scrutineer"],
  ]) {
    const start = page.indexOf(title ?? "", page.indexOf("Lead Safeguarding Partners"));
    assert.match(page.slice(start, page.indexOf(next ?? "", start + 1)), "Not known", title);
  }
  assert.match(page, "Cy Plover Post not known");
  assert.match(page, /1 October 2025 – 31 March 2027 Not known/);
  assert.match(page, "Not known: Standing Co-Chair");
  assert.not.match(page, /unknown/);
});

test("the open data name what nobody knows, in a column of its own", () => {
  const rows = (files: Record<string, string>, table: string) =>
    openDataOf(modelWith(files)).find(({ name }) => name === table)?.rows;
  const row = rows(group, "groups")?.find(({ id }) => id === "learning-group");
  assert.equal([row?.quorum, row?.unknown], [undefined, ["meetings", "quorum"]]);
  assert.is(rows(group, "memberships")?.filter(({ unknown }) => String(unknown) === "person").length, 1);
  assert.equal(rows(offices, "people")?.find(({ id }) => id === "cy-plover")?.unknown, ["post"]);
});

test("where only the organisation or nothing is known of a chair, it is not known who it is", () => {
  const alone = replaced(board, ["    person: bo-heron\n", "    person: unknown\n"]);
  assert.match(pageOf(alone, "/groups/executive-board/"), /Joint chairs Not known Head Teacher/);
  const scrutineer = replaced(people, ["    person: di-avocet\n", "    person: unknown\n"]);
  assert.match(pageOf(scrutineer, "/people/"), /Independent Scrutineer Not known Appointed September 2024/);
});

test("nothing can have the id unknown, and the word is told where it would be printed", () => {
  const record = replaced(people, ["  - id: ed-bittern\n", "  - id: unknown\n"]);
  assert.ok(reportOn(record).some((each) => each.startsWith(`${placeIn(record, people, "unknown")} reserved-id: `)));
  const name = replaced(people, ["name: Cy Plover", "name: unknown"]);
  assert.equal(toldOf(name), [
    `${placeIn(name, people, "unknown")} unknown-misplaced: "unknown" is read here as a text like any other, and would be printed.`,
  ]);
  const word = replaced(learning, ["kind: subGroup", "kind: unknown"]);
  assert.equal(toldOf(word), [], "what breaks the schema is told once");
});

test("what is neither a set of fields nor unknown is refused, with what can stand there", () => {
  const placeOf = (files: Record<string, string>) => `${placeIn(files, learning, "quorum: ").replace(/:\d+$/, "")}:`;
  for (const typed of ["4", "four"]) {
    const files = replaced(learning, [quorum[0], `quorum: ${typed}\n`]);
    const [told = ""] = reportOn(files).filter((each) => each.startsWith(placeOf(files)));
    assert.match(told, "A set of fields is expected here, not a");
    assert.match(told, "or write unknown where nobody knows.");
  }
});

test.run();
