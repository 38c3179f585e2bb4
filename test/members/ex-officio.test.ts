import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { ashwell, dataOf, type Edit, loadAshwell, rowsOf, told } from "./ashwell.ts";

// Whoever chairs another group is a member here for that chair: the Practice Group's, of the Board.

const model = await ashwell();
const board = "groups/board.yaml";
const group = "groups/practice-group.yaml";
const chair = "    seats:\n      - post: Detective Superintendent\n        role: chair\n";
const named = ["Ashwell Police", "Detective Superintendent, as Chair of the Practice Group"];

test("who chairs the other group stands in the table of members, in the page and in the document", () => {
  assert.equal(rowsOf(model, "/groups/board/", "memberships").at(-1), named);
  assert.ok(rowsOf(model, "/document/", "memberships").some((row) => row.join() === named.join()));
});

test("the other group's page says on what its chair sits", () => {
  assert.match(wordsOf(markupOf(model, "/groups/practice-group/")), /Its chair sits on\s+Board/);
  assert.not.match(wordsOf(markupOf(model, "/groups/board/")), /Its chair sits/);
});

test("the organisation's page, the matrix and the open data have the seat", async () => {
  const { 1: last } = rowsOf(model, "/partners/ashwell-police/", "seats-of-partner");
  assert.equal(last, ["Board", `Assistant Chief Constable`]);
  assert.ok(
    rowsOf(model, "/partners/ashwell-police/", "seats-of-partner").some(([name, seat]) => name === "Board" && seat === named[1]),
  );
  assert.equal(
    dataOf(model, "memberships", "group", "agency", "post", "chairOf").filter(([, , , of]) => of !== undefined),
    [["board", "ashwell-police", "Detective Superintendent", "practice-group"]],
  );
  const fire = await ashwell([group, chair, ""], firePost);
  const row = rowsOf(fire, "/memberships/", "app-matrix").find(([name]) => name === "Ashwell Fire and Rescue");
  assert.equal(
    row?.filter((cell) => cell === "Member" || cell === "Chair"),
    ["Member", "Chair"],
  );
});

const firePost: Edit = [
  group,
  "  - agency: ashwell-fire-and-rescue\n",
  "  - agency: ashwell-fire-and-rescue\n    seats: [{ post: Area Commander, role: chair }]\n",
];

test("another chair there is another member here, and both are told", async () => {
  const sentences = await told([group, chair, ""], firePost);
  assert.ok(
    sentences.includes("Ashwell Police loses a seat on the Board: Detective Superintendent, as Chair of the Practice Group."),
  );
  assert.ok(
    sentences.includes("Ashwell Fire and Rescue gains a seat on the Board: Area Commander, as Chair of the Practice Group."),
  );
});

test("co-chairs are a row each; a vice-chair is none", async () => {
  const shared = await ashwell(
    [group, chair, chair.replace("chair\n", "coChair\n")],
    [firePost[0], firePost[1], firePost[2].replace("chair }", "coChair }")],
    [group, "post: Designated Nurse\n", "post: Designated Nurse\n        role: viceChair\n"],
  );
  assert.equal(
    rowsOf(shared, "/groups/board/", "memberships")
      .slice(-2)
      .map(([agency]) => agency),
    ["Ashwell Police", "Ashwell Fire and Rescue"],
  );
});

test("where nobody is known to chair there, the table says for which chair the seat is and that nobody is known", async () => {
  const without = await ashwell([group, chair, ""]);
  assert.equal(rowsOf(without, "/groups/board/", "memberships").at(-1), ["Chair of the Practice Group", "Not known"]);
});

test("who chairs there may be said by the head of its terms of reference alone", async () => {
  const stated = await ashwell(
    [group, chair, ""],
    [group, "memberships:\n", "chairs:\n  - { role: chair, post: Governor, organisation: Ashwell Prison }\nmemberships:\n"],
  );
  assert.equal(rowsOf(stated, "/groups/board/", "memberships").at(-1), [
    "Ashwell Prison",
    "Governor, as Chair of the Practice Group",
  ]);
});

test("it counts towards the quorum, and makes no second row of its organisation", async () => {
  assert.equal(check(model), []);
  const quorum = (members: number) =>
    ashwell([board, "members: 3", `members: ${members}`]).then((each) => check(each).some(({ rule }) => rule === "quorum-size"));
  assert.not(await quorum(5));
  assert.ok(await quorum(6));
});

test("what is said twice, of the group itself, or of no group is a fault", async () => {
  const faults = async (lines: string) =>
    (await loadAshwell([board, "  - chairOf: practice-group\n", lines])).findings.map(({ rule, line }) => [rule, line]);
  const { findings } = await loadAshwell();
  assert.equal(findings, []);
  assert.equal(await faults("  - chairOf: practice-group\n    agency: ashwell-police\n"), [["membership-of-chair", 26]]);
  assert.equal(await faults("  - chairOf: practice-group\n    seats: [{ post: Sergeant }]\n"), [["membership-of-chair", 26]]);
  assert.equal(await faults("  - chairOf: board\n"), [["membership-of-chair", 25]]);
  assert.equal(await faults("  - chairOf: practise-group\n"), [["unknown-id", 25]]);
});

test.run();
