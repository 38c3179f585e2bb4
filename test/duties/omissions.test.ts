import { test } from "uvu";
import * as assert from "uvu/assert";
import { type JudgedDuty, judgeDuties } from "../../src/duties/judge.ts";
import type { DutyFact } from "../../src/model/duty.ts";
import type { Remit } from "../../src/model/profile.ts";
import { profileOf } from "../../src/profiles/profiles.ts";
import { loadOn } from "../load/load-on.ts";
import { type Edit, marks, writeMarkedPartnership } from "./marked-partnership.ts";

const day = "2026-06-01";

/** How each fact that duties ask for is taken away from Calderwick. */
const removals: Readonly<Record<DutyFact, readonly Edit[]>> = {
  statutoryPartners: [["partners.yaml", /^ {4}statutoryRole: police\n/m, ""]],
  relevantAgencies: [["partners.yaml", /is: \[relevantAgency\]/g, "is: [seatHolder]"]],
  leadPartners: [["people.yaml", /^leadSafeguardingPartners:\n {2}- tobias-hallam\n/m, "leadSafeguardingPartners:\n"]],
  delegatedPartners: [["people.yaml", /^ {2}- colm-travers\n/m, ""]],
  annualReport: [["arrangements.yaml", /kind: annualReport/, "kind: other"]],
  plan: [["arrangements.yaml", /kind: plan/, "kind: other"]],
  boardChair: [["groups/safeguarding-adults-board.yaml", /^ {8}role: chair\n/m, ""]],
  boardSeats: [
    ["groups/safeguarding-adults-board.yaml", /agency: wealdmoor-police/, "agency: calderwick-hospitals"],
    ["groups/safeguarding-partnership-board.yaml", /agency: wealdmoor-police/, "agency: two-rivers"],
  ],
  accessibilityStatus: [["website.yaml", /^ {2}status: full\n/m, "  nonAccessible: [{ words: Maps., because: outOfScope }]\n"]],
  accessibilityGaps: [["website.yaml", /status: full/, "status: partial"]],
  accessibilityContact: [["website.yaml", /^ {2}feedback: .*\n/m, ""]],
  accessibilityEnforcement: [["website.yaml", /^ {4}link: .*\n/m, ""]],
};

test("a document that meets everything gets no finding", async () => {
  assert.equal(lacking(await judged({})), []);
});

for (const duty of Object.keys(marks)) {
  test(`without its mark ${duty} is told, and no other`, async () => {
    const found = await judged({ without: duty });
    assert.equal(lacking(found), [duty]);
    assert.is(found.find((each) => each.duty.id === duty)?.lacksPassage, true);
  });
}

for (const [fact, edits] of Object.entries(removals) as [DutyFact, readonly Edit[]][]) {
  test(`without the fact ${fact} each duty that asks for it is told, and no other`, async () => {
    const found = await judged({ edits });
    const asking = found.filter(({ duty }) => duty.facts.includes(fact)).map(({ duty }) => duty.id);
    assert.ok(asking.length > 0);
    assert.equal(lacking(found), asking);
    for (const { duty, missing } of found) if (duty.facts.includes(fact)) assert.is(missing.length, 1, missing.join("\n"));
  });
}

test("a seat on the board that a partner holds in some cases alone, or shares with another, is none of its own", async () => {
  const boards = ["groups/safeguarding-adults-board.yaml", "groups/safeguarding-partnership-board.yaml"];
  for (const instead of [
    "agency: wealdmoor-police\n    condition: where a crime is suspected",
    "oneOf:\n      - agency: wealdmoor-police\n      - agency: two-rivers",
  ]) {
    const edits: Edit[] = boards.map((file) => [file, /agency: wealdmoor-police(?:\n {4}seats:(?:\n {6}.*)+)?/, instead]);
    const [found] = (await judged({ edits })).filter(({ duty }) => duty.facts.includes("boardSeats"));
    assert.match(found?.missing.join(" ") ?? "", /Wealdmoor Police has no seat on a board/);
  }
});

test("a passage in which nothing stands is told as empty, at its place, and no other duty is told", async () => {
  const found = await judged({
    edits: [["chapters/workforce.md", /(## The learning programme\n)[\s\S]*?(?=## Does it work)/, "$1\n"]],
  });
  assert.equal(lacking(found), ["training"]);
  const training = found.find(({ duty }) => duty.id === "training");
  assert.is(training?.outcome, "empty");
  assert.equal(
    training?.empty.map(({ words }) => words),
    ["Workforce and learning: The learning programme"],
  );
});

test("of each duty that is met it is told where: file, line, page and anchor", async () => {
  const found = await judged({});
  const place = (id: string) => found.find(({ duty }) => duty.id === id)?.places[0];
  const { file = "", ...scrutiny } = place("training") ?? {};
  assert.match(file, /chapters\/workforce\.md$/);
  assert.equal(scrutiny, {
    line: 9,
    words: "Workforce and learning: The learning programme",
    path: "/arrangements/workforce/#workforce-the-learning-programme",
  });
  for (const { places } of found) assert.ok(places.length > 0);
});

test("an all-age partnership has the duties of children's and of adults' partnerships, each of those only its own", () => {
  const ids = (remit: Remit) => (profileOf("England", remit)?.duties.duties ?? []).map(({ id }) => id);
  assert.equal(new Set(ids("all-age")), new Set([...ids("children"), ...ids("adults")]));
  assert.not(ids("children").includes("board-chair"));
  assert.not(ids("adults").includes("thresholds"));
  assert.ok(ids("adults").includes("accessibility-status"));
});

async function judged(changes: Parameters<typeof writeMarkedPartnership>[0]): Promise<JudgedDuty[]> {
  const { model, findings } = await loadOn(writeMarkedPartnership(changes), day);
  assert.equal(
    findings.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.ok(model);
  return judgeDuties(model, model.profile?.duties.duties ?? []);
}

/** The duties of any time that are not met. */
function lacking(found: readonly JudgedDuty[]): string[] {
  return found.filter(({ outcome }) => outcome !== "met").map(({ duty }) => duty.id);
}

test.run();
