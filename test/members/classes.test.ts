import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { ashwell, dataOf, type Edit, rowsOf, told } from "./ashwell.ts";

// Members of several classes: the Practice Group has core members, an associate and somebody by invitation.

const model = await ashwell();
const group = "groups/practice-group.yaml";
const board = "groups/board.yaml";

test("the table of members has a heading for each class, with who has a vote, in the page and in the document", () => {
  for (const path of ["/groups/practice-group/", "/document/"]) {
    const rows = rowsOf(model, path, "memberships");
    const headings = rows.flatMap((row) => (row.length === 1 && row[0] !== "Agency" ? row : []));
    for (const heading of ["Core members, with a vote", "Associate members, without a vote", "By invitation, without a vote"])
      assert.ok(headings.includes(heading), heading);
  }
});

test("plain members stand without a heading, before every class", async () => {
  const mixed = await ashwell([group, "  - agency: nhs-ashwell\n    as: core\n    voting: true\n", "  - agency: nhs-ashwell\n"]);
  const rows = rowsOf(mixed, "/groups/practice-group/", "memberships");
  assert.is(rows[1]?.[0], "NHS Ashwell Integrated Care Board");
  assert.equal(rows[2], ["Core members, with a vote"]);
});

test("every class has its heading, in this order", async () => {
  const classes = ["byInvitation", "associate", "essential", "nonExecutive", "executive"];
  const lines = classes.map((each) => `  - agency: ashwell-police\n    department: ${each}\n    as: ${each}\n`).join("");
  const all = await ashwell([board, "memberships:\n", `memberships:\n${lines}`]);
  const headings = rowsOf(all, "/groups/board/", "memberships").flatMap((row) => (row.length === 1 ? row : []));
  assert.equal(headings, [
    "Executive members",
    "Non-executive members",
    "Essential members",
    "Associate members",
    "By invitation",
  ]);
});

test("the matrix and the open data have the class and the vote", () => {
  const cellsOf = (name: string) => rowsOf(model, "/memberships/", "app-matrix").find(([first]) => first === name);
  assert.ok(cellsOf("Ashwell Council")?.includes("Core member, with a vote"));
  assert.ok(cellsOf("Salt and Light")?.includes("By invitation, without a vote"));
  const rows = dataOf(model, "memberships", "group", "agency", "as", "voting");
  assert.ok(rows.some((row) => row.join() === "practice-group,ashwell-fire-and-rescue,associate,false"));
  assert.ok(rows.some((row) => row.join() === "board,ashwell-council,member,"));
});

test("another class, a vote that comes or goes, and whoever comes into a class are told", async () => {
  const changed = "The capacity of Salt and Light on the Practice Group changes from";
  const vote = "    as: byInvitation\n    voting: ";
  assert.equal(await told([group, "as: byInvitation", "as: associate"]), [
    `${changed} "by invitation, without a vote" to "associate member, without a vote".`,
  ]);
  assert.equal(await told([group, `${vote}false\n`, `${vote}true\n`]), [
    `${changed} "by invitation, without a vote" to "by invitation, with a vote".`,
  ]);
  assert.equal(await told([group, "memberships:\n", "memberships:\n  - agency: ashwell-hospitals\n    as: essential\n"]), [
    "Ashwell Hospitals gains a seat on the Practice Group as essential member.",
  ]);
});

test("a quorum of core members counts those alone; who has no vote does not count", async () => {
  assert.equal(check(model), []);
  const tooMany = async (...edits: Edit[]) => check(await ashwell(...edits)).some(({ rule }) => rule === "quorum-size");
  assert.not(await tooMany([group, "  members: 3", "  members: 4"]));
  assert.ok(await tooMany([group, "  members: 3", "  members: 5"]));
  const hospitals = "  - agency: ashwell-hospitals\n";
  assert.not(await tooMany([board, "  members: 3", "  members: 5"]));
  assert.ok(await tooMany([board, "  members: 3", "  members: 5"], [board, hospitals, `${hospitals}    voting: false\n`]));
});

test.run();
