import { test } from "uvu";
import * as assert from "uvu/assert";
import { besideTextsOf } from "../../src/proofread/reading/beside-texts.ts";
import { check } from "../../src/rules/registry.ts";
import { ashwell, dataOf, type Edit, rowsOf, told } from "./ashwell.ts";

// A seat that is held under a condition alone: the fire service's on the Case Panel, and one of the council's two.

const model = await ashwell();
const panel = "groups/case-panel.yaml";
const housing = "        condition: where a home is part of the case\n";
const fire = "    condition: where a fire is part of the case\n";

test("the table of members says when alone, with the seat or in place of a post, in the page and in the document", () => {
  for (const path of ["/groups/case-panel/", "/document/"]) {
    const rows = rowsOf(model, path, "memberships").map((row) => row.join("|"));
    assert.ok(rows.includes("Ashwell Fire and Rescue|Only where a fire is part of the case"), path);
    assert.ok(
      rows.some((row) => /^Ashwell Council\|.*Head of Housing Only where a home is part of the case/.test(row)),
      path,
    );
  }
});

test("the page of the organisation, the matrix and the open data say it", () => {
  assert.ok(
    rowsOf(model, "/partners/ashwell-fire-and-rescue/", "seats-of-partner").some(
      (row) => row.join("|") === "Case Panel|Only where a fire is part of the case",
    ),
  );
  const cellsOf = (name: string) => rowsOf(model, "/memberships/", "app-matrix").find(([first]) => first === name) ?? [];
  assert.ok(cellsOf("Ashwell Fire and Rescue").includes("Member, only where a fire is part of the case"));
  assert.not(cellsOf("Ashwell Council").join().includes("only where"), "the council has a seat at every meeting too");
  assert.equal(
    dataOf(model, "memberships", "post", "condition").filter(([, condition]) => condition !== undefined),
    [
      ["Head of Housing", "where a home is part of the case"],
      [undefined, "where a fire is part of the case"],
    ],
  );
});

test("a seat's own condition stands in place of that of its membership", async () => {
  const two = await ashwell([
    panel,
    fire,
    `${fire}    seats: [{ post: Station Manager }, { post: Fire Investigator, condition: where its cause is not known }]\n`,
  ]);
  assert.equal(
    dataOf(two, "memberships", "post", "condition").filter(([post]) => /Station|Investigator/.test(String(post))),
    [
      ["Station Manager", "where a fire is part of the case"],
      ["Fire Investigator", "where its cause is not known"],
    ],
  );
});

test("a condition is read once for the names in it, where it stands, whoever the seats are of", async () => {
  const readOf = async (...edits: readonly Edit[]) =>
    besideTextsOf(await ashwell(...edits))
      .filter(({ pointer }) => pointer.endsWith("/condition"))
      .map(({ file, pointer }) => `${file.replace(/^.*groups\//, "")}#${pointer}`);
  const housingAt = "case-panel.yaml#/memberships/2/seats/1/condition";
  const fireAt = "case-panel.yaml#/memberships/5/condition";
  assert.equal(await readOf(), [housingAt, fireAt]);
  const two = `${fire}    seats: [{ post: Station Manager }, { post: Fire Investigator, condition: where its cause is not known }]\n`;
  assert.equal(await readOf([panel, fire, two]), [housingAt, fireAt, "case-panel.yaml#/memberships/5/seats/1/condition"]);
  const pupil = "  - condition: where a pupil is part of the case\n    oneOf:\n";
  assert.equal(await readOf([panel, "  - oneOf:\n", pupil]), [housingAt, "case-panel.yaml#/memberships/3/condition", fireAt]);
  const chairOf = "  - chairOf: practice-group\n";
  const second = "      - post: Head of Adult Safeguarding\n";
  const twoChairs = [
    ["groups/practice-group.yaml", "        role: chair\n", "        role: coChair\n"],
    ["groups/practice-group.yaml", second, `${second}        role: coChair\n`],
  ] as const;
  assert.equal(await readOf(...twoChairs, ["groups/board.yaml", chairOf, `${chairOf}    condition: when it is asked\n`]), [
    "board.yaml#/memberships/4/condition",
    housingAt,
    fireAt,
  ]);
});

test("a condition that comes, goes or is another is told", async () => {
  assert.equal(await told([panel, housing, ""]), [
    'A seat of Ashwell Council on the Case Panel changes from "Head of Housing – only where a home is part of the case" to "Head of Housing".',
  ]);
  assert.equal(await told([panel, fire, fire.replace("fire", "blaze")]), [
    'A seat of Ashwell Fire and Rescue on the Case Panel changes from "only where a fire is part of the case" to "only where a blaze is part of the case".',
  ]);
});

test("whoever sits under a condition counts neither for a quorum nor for the greatest number of members", async () => {
  const found = async (rule: string, ...edits: Edit[]) => check(await ashwell(...edits)).some((each) => each.rule === rule);
  const nine: Edit = [panel, "  members: 4\n", "  members: 9\n"];
  assert.ok(await found("quorum-size", nine));
  assert.match(check(await ashwell(nine))[0]?.message ?? "", "it has 8 seats for members, besides those under a condition");
  assert.not(await found("quorum-size", nine, [panel, housing, ""]));
  const seven: Edit = [panel, "- members: 8\n", "- members: 7\n"];
  assert.not(await found("member-limit", seven));
  assert.ok(await found("member-limit", seven, [panel, housing, ""]));
});

test("a text may count the members with whoever sits under a condition or without", async () => {
  const summary = "summary: The Case Panel decides which cases are reviewed.";
  const isTold = async (count: string) =>
    check(await ashwell([panel, summary, `${summary} The Case Panel has ${count} members.`])).some(
      ({ rule }) => rule === "members-in-text",
    );
  for (const count of ["seven", "nine"]) assert.not(await isTold(count), count);
});

test.run();
