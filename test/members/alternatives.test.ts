import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { ashwell, dataOf, type Edit, loadAshwell, rowsOf, told } from "./ashwell.ts";

// A seat of one or another: on the Case Panel a headteacher or somebody of a college, and a hospital's doctor, a GP or both.

const model = await ashwell();
const panel = "groups/case-panel.yaml";
const college = "      - constituency: College representative\n";

test("the table of members has a row for each, in the page and in the document", () => {
  for (const path of ["/groups/case-panel/", "/document/"]) {
    const rows = rowsOf(model, path, "memberships");
    const at = rows.findIndex(([name]) => name === "Headteacher representative");
    assert.equal(rows.slice(at, at + 4), [
      ["Headteacher representative"],
      ["or College representative"],
      ["Ashwell Hospitals", "Named Doctor"],
      ["and/or NHS Ashwell Integrated Care Board – Primary care", "Named GP"],
    ]);
  }
});

test("the page of each organisation says that it is one seat for both", () => {
  const seat = "One seat for Ashwell Hospitals and/or NHS Ashwell Integrated Care Board – Primary care";
  const seatsOn = (partner: string) => rowsOf(model, `/partners/${partner}/`, "seats-of-partner").map((row) => row.join("|"));
  assert.ok(seatsOn("ashwell-hospitals").includes(`Case Panel|Named Doctor ${seat}`));
  assert.ok(seatsOn("nhs-ashwell").includes(`Case Panel|Primary care: Named GP ${seat}`));
});

test("the matrix marks an organisation that has no other seat there with a ring, and says why", async () => {
  const row = rowsOf(model, "/memberships/", "app-matrix").find(([name]) => name === "Ashwell Hospitals");
  assert.ok(row?.includes("Member, one seat for Ashwell Hospitals and/or NHS Ashwell Integrated Care Board – Primary care"));
  const markup = markupOf(model, "/memberships/");
  assert.is((markup.match(/<td><span class="app-seat app-seat--at-times"/g) ?? []).length, 2, "and the fire service's");
  assert.match(wordsOf(markup), "has a seat under a condition, or one that another may have");
  const withoutPanel = { ...model, groups: model.groups.filter(({ id }) => id !== "case-panel") };
  assert.not.match(markupOf(withoutPanel, "/memberships/"), "app-seat--at-times");
});

test("the open data have a row for each, with all of whom one has the seat", () => {
  const rows = dataOf(model, "memberships", "agency", "constituency", "post", "oneOf", "andOr");
  assert.equal(
    rows.filter(([, , , oneOf]) => oneOf !== undefined),
    [
      [undefined, "Headteacher representative", undefined, ["Headteacher representative", "College representative"], false],
      [undefined, "College representative", undefined, ["Headteacher representative", "College representative"], false],
      ["ashwell-hospitals", undefined, "Named Doctor", ["ashwell-hospitals", "nhs-ashwell"], true],
      ["nhs-ashwell", undefined, "Named GP", ["ashwell-hospitals", "nhs-ashwell"], true],
    ],
  );
});

test("one who comes to it, that both may come, another post, and the seat itself are told as of one seat", async () => {
  const pair = `  - oneOf:\n      - constituency: Headteacher representative\n${college}`;
  assert.equal(await told([panel, pair, ""]), [
    "Headteacher representative or College representative loses a seat on the Case Panel.",
  ]);
  assert.equal(await told([panel, pair, "  - constituency: Headteacher representative\n"]), [
    "A seat on the Case Panel is now that of Headteacher representative; it was that of Headteacher representative or College representative.",
  ]);
  assert.equal(await told([panel, "post: Named GP", "post: Medical Director"]), [
    'A seat of Ashwell Hospitals and/or NHS Ashwell Integrated Care Board – Primary care on the Case Panel changes from "Named Doctor or Named GP" to "Named Doctor or Medical Director".',
  ]);
  assert.equal(
    await told([
      panel,
      "  - andOr: true\n    oneOf:\n      - agency: ashwell-hospitals",
      "  - oneOf:\n      - agency: ashwell-hospitals",
    ]),
    [
      "A seat on the Case Panel is now that of Ashwell Hospitals or NHS Ashwell Integrated Care Board – Primary care; it was that of Ashwell Hospitals and/or NHS Ashwell Integrated Care Board – Primary care.",
    ],
  );
  const fire = "  - agency: ashwell-fire-and-rescue\n";
  assert.equal(await told([panel, fire, "  - oneOf: [{ agency: ashwell-fire-and-rescue }, { agency: salt-and-light }]\n"]), [
    "A seat on the Case Panel is now that of Ashwell Fire and Rescue or Salt and Light; it was that of Ashwell Fire and Rescue.",
  ]);
  assert.equal(await told(["partners.yaml", "name: Ashwell Hospitals", "name: Ashwell Hospital Trust"]), [
    "Ashwell Hospitals is renamed Ashwell Hospital Trust.",
  ]);
});

test("since when and until when it is theirs is told once, and stands on the pages of all", async () => {
  const both = "Ashwell Hospitals and/or NHS Ashwell Integrated Care Board – Primary care";
  const lines = "  - andOr: true\n";
  const until = (day: string): Edit => [panel, lines, `${lines}    until: ${day}\n`];
  assert.equal(await told(until("2026-12-31")), [
    `The time of ${both} on the Case Panel is now given: "until 31 December 2026".`,
  ]);
  assert.equal(await told(until("2026-05-31")), [
    `${both} loses a seat on the Case Panel, until 31 May 2026: Named Doctor or Named GP.`,
  ]);
  const from = "  - from: 2026-09-01\n    oneOf: [{ agency: salt-and-light }, { constituency: Faiths }]\n";
  assert.equal(await told([panel, "memberships:\n", `memberships:\n${from}`]), [
    "Announced: Salt and Light or Faiths on the Case Panel, from 1 September 2026.",
  ]);
  const ending = await ashwell(until("2026-12-31"));
  assert.match(wordsOf(markupOf(ending, "/groups/case-panel/")), new RegExp(`${both}\\s+until 31 December 2026`));
  for (const partner of ["ashwell-hospitals", "nhs-ashwell"])
    assert.match(wordsOf(markupOf(ending, `/partners/${partner}/`)), /Case Panel\s+until 31 December 2026/, partner);
});

test("it is one seat for a quorum, and two where both may come; it makes no second row of an organisation", async () => {
  assert.equal(check(model), []);
  // The chair, the police, the social worker, one of a school or a college, two doctors, and two lay members.
  const quorum = async (members: number) =>
    check(await ashwell([panel, "  members: 4\n", `  members: ${members}\n`])).filter(({ rule }) => rule === "quorum-size")
      .length;
  assert.is(await quorum(8), 0);
  assert.is(await quorum(9), 1);
});

test("a text that counts it once has no finding", async () => {
  const summary = "summary: The Case Panel decides which cases are reviewed.";
  const counted = async (count: string) =>
    check(await ashwell([panel, summary, `${summary} The Case Panel has ${count} members.`])).filter(
      ({ rule }) => rule === "members-in-text",
    ).length;
  assert.is(await counted("seven"), 0);
  assert.is(await counted("fifteen"), 1);
});

test("who is said beside it, and that both may come of nobody, are faults at their lines", async () => {
  const faults = async (...edits: Edit[]) => (await loadAshwell(...edits)).findings.map(({ rule, message }) => [rule, message]);
  const first = "  - oneOf:\n      - constituency: Headteacher representative\n";
  assert.equal(
    await faults([panel, first, `  - agency: ashwell-council\n    oneOf:\n      - constituency: Headteacher representative\n`]),
    [["membership-one-of", 'Whose this seat can be stands under "oneOf", and "agency" says it beside that.']],
  );
  assert.equal(await faults([panel, "    condition: where a fire is part of the case\n", "    andOr: true\n"]), [
    ["membership-one-of", 'This membership says by "andOr" that both may come, and not of whom.'],
  ]);
  assert.equal(
    (await faults([panel, college, "      - post: Principal\n"])).map(([rule]) => rule),
    ["membership-of-nobody"],
  );
  assert.equal(
    (await faults([panel, "- agency: ashwell-hospitals\n        post", "- agency: ashwell-hospital\n        post"])).map(
      ([rule]) => rule,
    ),
    ["unknown-id"],
  );
});

test.run();
