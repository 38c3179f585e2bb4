import { test } from "uvu";
import * as assert from "uvu/assert";
import { compare } from "../../src/compare/compare.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { stateOf } from "../compare/state.ts";
import { brackwell, type Edit } from "./brackwell.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

const { model } = await brackwell();
const board = "groups/safeguarding-adults-board.yaml";
const exploitation = "groups/exploitation-group.yaml";

const quorumRules = async (...replacements: Edit[]) =>
  (await brackwell(...replacements)).found
    .filter(({ rule }) => rule.startsWith("quorum-"))
    .map(({ severity, message }) => `${severity}: ${message}`);

test("a quorum of a number out of a set is told in words, and the page of the group lists the set", () => {
  const page = wordsOf(markupOf(model, "/groups/safeguarding-adults-board/"));
  assert.match(page, "four members are present, among them two of the three statutory partners.");
  assert.match(page, "Substitutes count towards the quorum where the chair agrees.");
  assert.match(
    page,
    /At least two of these statutory partners must be present: +Brackwell Council +NHS East Moor .* Moorland Police/,
  );
});

test("organisations that must each be present are named once", () => {
  assert.match(
    wordsOf(markupOf(model, "/groups/exploitation-group/")),
    "Quorum Brackwell Council and Moorland Police must both be present. Substitutes do not count",
  );
});

test("what the words do not say is said beside them", async () => {
  const bare = await brackwell([exploitation, '"{quorumOrganisations} must both be present."', "Two members make a quorum."]);
  const page = wordsOf(markupOf(bare.model, "/groups/exploitation-group/"));
  assert.match(page, /Two members make a quorum\. +Each of these must be present: +Brackwell Council +Moorland Police/);
});

test("the document and the open data have it", () => {
  const meetings = sectionsOf(model).find(({ id }) => id === "groups/safeguarding-adults-board/meetings");
  assert.match(meetings?.text ?? "", "among them two of the three statutory partners. Substitutes count");
  const tables = openDataOf(model);
  assert.equal(
    tables.find(({ name }) => name === "quorum-organisations")?.rows.filter(({ group }) => group === "exploitation-group"),
    ["brackwell-council", "moorland-police"].map((organisation) => ({
      ...{ group: "exploitation-group", set: 1, organisation, count: 2, called: undefined },
    })),
  );
  const rows = tables.find(({ name }) => name === "groups")?.rows;
  assert.is(rows?.find(({ id }) => id === "exploitation-group")?.substitutes, "doNotCount");
});

test("a change of it is told", async () => {
  const after = await brackwell([board, "count: 2", "count: 1"], [board, "atChairsDiscretion", "doNotCount"]);
  const changes = compare(stateOf(model), stateOf(after.model)).changes.map(({ sentence }) => sentence);
  assert.equal(changes.slice(0, 2), [
    'The required organisations of the quorum of the Safeguarding Adults Board changes from "two of the three statutory partners (Brackwell Council, NHS East Moor Integrated Care Board and Moorland Police)" to "one of the three statutory partners (Brackwell Council, NHS East Moor Integrated Care Board and Moorland Police)".',
    'Whether substitutes count for the quorum of the Safeguarding Adults Board changes from "Substitutes count towards the quorum where the chair agrees." to "Substitutes do not count towards the quorum.".',
  ]);
});

test("a quorum that cannot be met is told", async () => {
  assert.equal(await quorumRules(), []);
  assert.equal(await quorumRules([exploitation, "members: 2", "members: 1"]), [
    "warning: The quorum of Exploitation Group is 1 member, and at least 2 organisations must be present.",
  ]);
  assert.equal(await quorumRules([exploitation, "moorland-police]", "east-moor-icb]"]), [
    "warning: The quorum of Exploitation Group must include NHS East Moor Integrated Care Board, and no seat of a member is theirs.",
  ]);
  assert.equal(await quorumRules([board, "moorland-police]", "brackwell-care-association]"]), [
    "note: The quorum of Safeguarding Adults Board may include Brackwell Care Association, and no seat of a member is theirs.",
  ]);
  assert.equal(
    await quorumRules([
      board,
      "[brackwell-council, east-moor-icb, moorland-police]",
      "[brackwell-council, brackwell-care-association, brackwell-sab]",
    ]),
    [
      "warning: The quorum of Safeguarding Adults Board must include 2 organisations of 3, and of these one has a seat: Brackwell Council.",
    ],
  );
});

test.run();
