import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { addDays, partialDate } from "../../src/model/dates.ts";
import type { Review } from "../../src/model/model.ts";
import { dueDateOf, findMissingEvidence, hasChangedSinceReview, judgeReview } from "../../src/model/verdict.ts";
import { day, makeReview, omitFields, partnership, policy, when } from "./made.ts";
import { aDay, aDayOrMonth } from "./random-dates.ts";

const year = (text: string) => partialDate(text) ?? when(text);
const judged = (review: Review, today: string) => judgeReview(review, day(today), policy);
const faults = (review: Review, today: string) => judged(review, today).faults.map(({ kind }) => kind);
const waiver = (from: string, until: string) => ({ reason: "Flood", owner: partnership, from: day(from), until: day(until) });

test("due on the day is in time, and the day after is overdue", () => {
  assert.equal(judged(makeReview(), "2025-12-31"), {
    status: "due-soon",
    due: day("2025-12-31"),
    days: 0,
    waived: false,
    faults: [],
  });
  assert.equal(judged(makeReview(), "2026-01-01"), {
    status: "overdue",
    due: day("2025-12-31"),
    days: -1,
    waived: false,
    faults: [],
  });
});

test("a review is due soon from the day the policy says", () => {
  assert.is(judged(makeReview(), "2025-10-31").status, "current");
  assert.is(judged(makeReview(), "2025-11-01").status, "due-soon");
});

test("without a stated date a review is due one cycle after the last", () => {
  assert.is(dueDateOf(omitFields(makeReview({ lastReviewed: when("2024-02-29") }), "nextReview")), "2025-02-28");
  assert.is(dueDateOf(omitFields(makeReview({ lastReviewed: when("2023-03") }), "nextReview")), "2024-03-01");
  assert.is(dueDateOf(omitFields(makeReview({ lastReviewed: year("2023") }), "nextReview")), "2024-01-01");
  assert.is(dueDateOf(omitFields(makeReview({ lastReviewed: when("2024-12-31"), cycleMonths: 6 }), "nextReview")), "2025-06-30");
});

test("a month is due on its last day", () => {
  const review = omitFields(makeReview({ nextReview: when("2025-10") }), "lastReviewed");
  assert.is(judged(review, "2025-10-31").status, "due-soon");
  assert.is(judged(review, "2025-11-01").status, "overdue");
});

test("a review with no date is overdue and at fault", () => {
  const verdict = judged(omitFields(makeReview(), "lastReviewed", "nextReview"), "2025-01-01");
  assert.equal(verdict, { status: "overdue", waived: false, faults: [{ kind: "no-date" }] });
});

const toCome = [{ on: when("2026-01-02"), dateField: "on", file: "data/groups/pond-board.yaml", pointer: "/review" }] as const;

test("a review that is still to come is not missing, and counts for nothing", () => {
  const undated = omitFields(makeReview({ toCome }), "lastReviewed", "nextReview");
  assert.equal(judged(undated, "2026-01-01"), { status: "overdue", waived: false, faults: [] });
});

test("beside a review to come, a stated date holds only as far as the cycle allows, for it may follow that review", () => {
  const stated = (next: string) => dueDateOf(makeReview({ toCome, nextReview: when(next) }));
  assert.equal([stated("2025-06-30"), stated("2025-12-31"), stated("2027-01-02")], ["2025-06-30", "2025-12-31", "2025-12-31"]);
  assert.equal(faults(makeReview({ toCome, nextReview: when("2027-01-02") }), "2025-06-01"), []);
});

test("a review cannot have taken place after the next one", () => {
  assert.equal(faults(makeReview({ lastReviewed: when("2026-01-02") }), "2026-06-01"), ["reviewed-after-next"]);
});

test("a review may take place on the day that it is next stated for", () => {
  assert.equal(faults(makeReview({ lastReviewed: when("2025-12-31") }), "2026-06-01"), []);
});

test("no day is due where the cycle that it follows from could not be read", () => {
  assert.is(dueDateOf(omitFields(makeReview({ faulty: ["cycleMonths"] }), "nextReview")), undefined);
  assert.is(dueDateOf(omitFields(makeReview({ faulty: ["nextReview"] }), "nextReview")), undefined);
  assert.is(dueDateOf(omitFields(makeReview({ faulty: ["lastReviewed"] }), "nextReview")), "2025-12-31");
});

test("a date that could not be read is not told as missing", () => {
  const undated = (faulty: Review["faulty"] & object) =>
    faults(omitFields(makeReview({ faulty }), "lastReviewed", "nextReview"), "2025-01-01");
  assert.equal([undated(["nextReview"]), undated(["lastReviewed"]), undated(["cycleMonths"])], [[], [], ["no-date"]]);
});

test("a stated date is not held to a cycle or a last review that could not be read", () => {
  const far = (faulty: Review["faulty"] & object) => faults(makeReview({ nextReview: when("2030-01-01"), faulty }), "2025-06-01");
  assert.equal([far(["lastReviewed"]), far(["cycleMonths"]), far(["nextReview"])], [[], [], ["beyond-cycle"]]);
});

test("a stated date beyond the cycle tells by how many days", () => {
  const limit = day("2025-12-30");
  const from = { lastReviewed: when("2024-12-30") };
  assert.equal(judged(makeReview(from), "2025-06-01").faults, [{ kind: "beyond-cycle", days: 1, limit, from: "last-review" }]);
  assert.equal(judged(makeReview({ ...from, nextReview: when("2030-01-01") }), "2025-06-01").faults, [
    { kind: "beyond-cycle", days: 1463, limit, from: "last-review" },
  ]);
});

test("a far date with no last review is measured from the edition, whatever the day", () => {
  const review = omitFields(makeReview({ kind: "annualReport", nextReview: when("2030-01-01") }), "lastReviewed");
  for (const today of ["2025-06-01", "2029-01-01", "2029-12-31"]) {
    assert.equal(judged(review, today).faults, [{ kind: "beyond-cycle", days: 1462, limit: day("2025-12-31"), from: "edition" }]);
  }
});

test("a month with no last review is measured in months from the edition", () => {
  const stated = (next: string) => omitFields(makeReview({ kind: "plan", nextReview: when(next) }), "lastReviewed");
  const early = { ...policy, edition: { date: day("2024-12-02") } };
  assert.equal(judgeReview(stated("2025-12"), day("2025-06-01"), early).faults, []);
  assert.is(judgeReview(stated("2026-01"), day("2025-06-01"), early).faults[0]?.kind, "beyond-cycle");
  assert.is(judgeReview(stated("2025-12-31"), day("2025-06-01"), early).faults[0]?.kind, "beyond-cycle");
});

test("terms of reference must say when they were last reviewed, however near their next review", () => {
  const of = (kind: Review["kind"]) => faults(omitFields(makeReview({ kind }), "lastReviewed"), "2025-06-01");
  assert.equal(of("termsOfReference"), ["no-last-review"]);
  assert.equal(of("chairing"), [], "another promise may be one for the first time");
});

test("a cycle longer than the policy allows is a fault, for terms of reference and for others", () => {
  const of = (kind: Review["kind"], cycleMonths: number, longestCycleMonths = 12) => {
    const { faults } = judgeReview(makeReview({ kind, cycleMonths }), day("2025-06-01"), { ...policy, longestCycleMonths });
    return faults.map((fault) => (fault.kind === "cycle-too-long" ? fault.longest : fault.kind));
  };
  assert.equal([of("termsOfReference", 12), of("termsOfReference", 13), of("termsOfReference", 24, 24)], [[], [12], []]);
  assert.equal([of("plan", 36), of("plan", 37)], [[], [36]]);
});

test("the Expires of security.txt may be up to a year from the day, as its standard asks", () => {
  const of = (expires: string) => {
    const review = makeReview({ kind: "securityContact", dateField: "expires", nextReview: when(expires) });
    return judged(omitFields(review, "lastReviewed"), "2028-06-01").faults;
  };
  assert.equal(of("2029-06-01"), []);
  assert.equal(of("2029-06-02"), [{ kind: "beyond-cycle", days: 1, limit: day("2029-06-01"), from: "today" }]);
});

test("a waiver holds from its first day to its last, and the review stays overdue", () => {
  const review = makeReview({ waiver: waiver("2026-01-10", "2026-03-31") });
  assert.equal(
    ["2026-01-09", "2026-01-10", "2026-03-31", "2026-04-01"].map((today) => judged(review, today).waiver),
    ["not-yet", "in-force", "in-force", "expired"],
  );
  assert.is(judged(review, "2026-01-10").status, "overdue");
});

test("a waiver of more than 90 days, or that ends before it begins, holds nothing", () => {
  assert.is(judged(makeReview({ waiver: waiver("2025-12-01", "2026-03-02") }), "2026-01-20").waiver, "too-long");
  assert.is(judged(makeReview({ waiver: waiver("2025-12-01", "2026-03-02") }), "2026-01-20").waived, false);
  assert.is(judged(makeReview({ waiver: waiver("2026-01-10", "2026-01-09") }), "2026-01-09").waiver, "ends-before-it-begins");
});

test("a waiver may last for one day, and for 90 days after its first", () => {
  const standing = (until: string) => judged(makeReview({ waiver: waiver("2025-12-20", until) }), "2025-12-20").waiver;
  assert.equal([standing("2025-12-20"), standing("2026-03-20"), standing("2026-03-21")], ["in-force", "in-force", "too-long"]);
  assert.is(standing("2025-12-19"), "ends-before-it-begins");
});

test("a new waiver cannot follow the last: none holds more than 90 days after the review was due", () => {
  const renewed = judged(makeReview({ waiver: waiver("2026-03-01", "2026-04-01") }), "2026-03-15");
  assert.equal([renewed.waiver, renewed.waived], ["too-late", false]);
  assert.is(judged(makeReview({ waiver: waiver("2027-12-01", "2028-01-31") }), "2027-12-15").waived, false);
});

test("a waiver holds nothing where there is no date to put off", () => {
  const undated = omitFields(makeReview({ waiver: waiver("2026-01-10", "2026-03-31") }), "lastReviewed", "nextReview");
  assert.is(judged(undated, "2026-01-20").waived, false);
});

test("wording counts as changed only where a fingerprint was recorded", () => {
  assert.not(hasChangedSinceReview(makeReview()));
  assert.ok(hasChangedSinceReview(makeReview({ textFingerprint: "fedcba9876543210" })));
  assert.not(hasChangedSinceReview(omitFields(makeReview(), "fingerprint")));
  assert.not(hasChangedSinceReview(omitFields(makeReview(), "textFingerprint")), "nothing of the data is reviewed");
});

test("missing evidence is named field by field, once something was reviewed", () => {
  assert.equal(findMissingEvidence(makeReview()), []);
  assert.equal(findMissingEvidence(omitFields(makeReview(), "minuteRef", "fingerprint")), ["minute", "fingerprint"]);
  assert.equal(findMissingEvidence(omitFields(makeReview(), "lastReviewed", "reviewedBy")), []);
  assert.equal(findMissingEvidence(omitFields(makeReview(), "fingerprint", "textFingerprint")), [], "there is no text to mark");
  const elsewhere = omitFields(makeReview({ dateField: "reviewed" }), "reviewedBy", "minuteRef");
  assert.equal(findMissingEvidence(elsewhere), [], "a date of another record has no room for evidence");
});

const aReview = fc
  .record({ last: fc.option(aDayOrMonth), next: fc.option(aDayOrMonth), cycleMonths: fc.integer({ min: 1, max: 120 }) })
  .map(({ last, next, cycleMonths }) => {
    const review = makeReview({
      cycleMonths,
      ...(last !== null && { lastReviewed: last }),
      ...(next !== null && { nextReview: next }),
    });
    const unknown = [...(last === null ? (["lastReviewed"] as const) : []), ...(next === null ? (["nextReview"] as const) : [])];
    return omitFields(review, ...unknown);
  });
const aPolicy = fc.integer({ min: 0, max: 366 }).map((dueSoonDays) => ({ ...policy, dueSoonDays }));

test("no review is overdue on the day it is due, and none is anything else the day after", () => {
  fc.assert(
    fc.property(aReview, aPolicy, fc.integer({ min: 1, max: 4000 }), (review, policy, later) => {
      const due = dueDateOf(review);
      fc.pre(due !== undefined);
      assert.is(judgeReview(review, due, policy).status, "due-soon");
      assert.is(judgeReview(review, addDays(due, 1), policy).status, "overdue");
      assert.is(judgeReview(review, addDays(due, later), policy).status, "overdue");
    }),
  );
});

test("as days pass the status never gets better", () => {
  const order = ["current", "due-soon", "overdue"];
  fc.assert(
    fc.property(aReview, aPolicy, aDay, fc.integer({ min: 0, max: 2000 }), (review, policy, today, later) => {
      const rank = (date: typeof today) => order.indexOf(judgeReview(review, date, policy).status);
      assert.ok(rank(addDays(today, later)) >= rank(today));
    }),
  );
});

test("the stated date decides, whatever the cycle", () => {
  fc.assert(
    fc.property(aReview, (review) => {
      fc.pre(review.nextReview !== undefined);
      assert.is(dueDateOf(review), review.nextReview.date);
    }),
  );
});

test.run();
