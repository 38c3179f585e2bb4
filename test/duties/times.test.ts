import { test } from "uvu";
import * as assert from "uvu/assert";
import { judgeDuties } from "../../src/duties/judge.ts";
import { summaryOf, worstFirst } from "../../src/duties/summary.ts";
import { partialDate } from "../../src/model/dates.ts";
import { modelOnDay } from "../../src/model/day.ts";
import type { Duty } from "../../src/model/duty.ts";
import { dutiesJson } from "../../src/outputs/reports/duties-json.ts";
import { dutiesText } from "../../src/outputs/reports/duties-text.ts";
import { day, makeModel } from "../model/made.ts";

const source = { title: "Fen Act 1999", provision: "section 1", address: "https://fen.example.org/act", read: "text" } as const;

/** A duty from a day, until a day, which nothing meets unless it asks for no more than a yearly report. */
function duty(id: string, from: string, until?: string, changes: Partial<Duty> = {}): Duty {
  const [first, last] = [partialDate(from), until === undefined ? undefined : partialDate(until)];
  return {
    ...{ id, about: `About ${id}`, sources: [source], facts: [], passage: true },
    from: first ?? "unknown",
    ...(last && { until: last }),
    ...changes,
  };
}

const duties = [
  duty("over", "1999", "2024-12-31"),
  duty("met", "1999", undefined, { facts: ["annualReport"], passage: false }),
  duty("ahead", "2027-09"),
  duty("unset", "unknown"),
  duty("ahead-too", "2027-09"),
  duty("not-met", "2025-06-01"),
];
const asOf = day("2025-06-01");
const judged = judgeDuties(modelOnDay(makeModel(), asOf), duties);
const terminal = {
  width: 90,
  colours: Object.fromEntries(["red", "yellow", "green", "dim", "bold"].map((each) => [each, String])),
};

test("a duty is judged from its first day to its last, and before and after told as such", () => {
  const status = (on: string, of: Duty) => judgeDuties(modelOnDay(makeModel(), day(on)), [of])[0]?.status;
  const bounded = duty("bounded", "2025-06-02", "2025-06-03");
  assert.equal(
    ["2025-06-01", "2025-06-02", "2025-06-03", "2025-06-04"].map((on) => status(on, bounded)),
    ["ahead", "notMet", "notMet", "over"],
  );
});

test("what is lacking is told first, then what is met, what is to come, and what is over", () => {
  assert.equal(
    worstFirst(judged).map(({ duty: { id } }) => id),
    ["not-met", "met", "ahead", "unset", "ahead-too", "over"],
  );
});

test("what will have to be added is counted by the day from which it is asked for", () => {
  const { counts, ok, toAdd } = summaryOf(judged);
  assert.equal(counts, { met: 1, empty: 0, notMet: 1, ahead: 3, over: 1 });
  assert.is(ok, false);
  assert.equal(toAdd, [
    { from: "2027-09", count: 2 },
    { from: "unknown", count: 1 },
  ]);
});

test("the report tells each duty with its source, where it is met or what to do, and ends with the count", () => {
  const notSeen = [{ what: "The Fen Act 2001.", effect: "Nothing is listed from it." }];
  const text = dutiesText({ asOf, judged, notSeen }, terminal as never);
  assert.is(
    text,
    `What the law asks, as of 2025-06-01

Status              What is asked
Not met             About not-met
                    not-met
                    Fen Act 1999, section 1
                    No passage is marked: write meets: [not-met] where one says it.
Met                 About met
                    met
                    Fen Act 1999, section 1
                    data/arrangements.yaml:1 annualReport
Not yet in force    About ahead
                    ahead, from September 2027
                    Fen Act 1999, section 1
                    No passage is marked: write meets: [ahead] where one says it.
Not yet in force    About unset
                    unset, from a day that is not set
                    Fen Act 1999, section 1
                    No passage is marked: write meets: [unset] where one says it.
Not yet in force    About ahead-too
                    ahead-too, from September 2027
                    Fen Act 1999, section 1
                    No passage is marked: write meets: [ahead-too] where one says it.
No longer in force  About over
                    over, until 31 December 2024
                    Fen Act 1999, section 1
                    No passage is marked: write meets: [over] where one says it.

Looked for and not read, so that nothing is asked because of it:
- The Fen Act 2001. Nothing is listed from it.

1 of 2 met, 1 not met; from September 2027: 2 things to add; from a day that is not set: 1
thing to add.
`,
  );
});

test("a source that was not read in its own text is named at the end, with where it was read", () => {
  const summed = duty("summed", "1999", undefined, { sources: [{ ...source, read: "summary", note: "It may have changed." }] });
  const text = dutiesText({ asOf, judged: judgeDuties(modelOnDay(makeModel(), asOf), [summed]), notSeen: [] }, terminal as never);
  const line = "- Fen Act 1999, section 1, read as summed up at https://fen.example.org/act. It may have changed.";
  assert.ok(text.replace(/\s+/g, " ").includes(line), text);
});

test("without duties the report says why", () => {
  assert.match(dutiesText({ asOf, judged: [], notSeen: [] }, terminal as never), /does not say for which remit and jurisdiction/);
});

test("as JSON every key is there for every duty", () => {
  const { duties: told, ...rest } = JSON.parse(dutiesJson({ asOf, judged, notSeen: [] }));
  assert.equal(rest, {
    asOf: "2025-06-01",
    ok: false,
    counts: { met: 1, empty: 0, notMet: 1, ahead: 3, over: 1 },
    toAdd: [
      { from: "2027-09", count: 2 },
      { from: "unknown", count: 1 },
    ],
    notSeen: [],
  });
  assert.equal(
    told.map(({ id, status, outcome, from, until }: Record<string, unknown>) => [id, status, outcome, from, until]),
    [
      ["over", "over", "notMet", "1999", "2024-12-31"],
      ["met", "met", "met", "1999", null],
      ["ahead", "ahead", "notMet", "2027-09", null],
      ["unset", "ahead", "notMet", null, null],
      ["ahead-too", "ahead", "notMet", "2027-09", null],
      ["not-met", "notMet", "notMet", "2025-06-01", null],
    ],
  );
  for (const each of told) {
    assert.equal(Object.keys(each), [
      ...["id", "about", "status", "outcome", "from", "until", "sources", "places", "empty", "missing", "lacksPassage"],
    ]);
  }
});

test.run();
