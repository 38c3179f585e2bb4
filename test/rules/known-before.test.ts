import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import type { Model, Review } from "../../src/model/model.ts";
import { reviewKey, weighByChange } from "../../src/rules/known-before.ts";
import { check } from "../../src/rules/registry.ts";
import { day, makeReview, modelOf, omitFields, partnership, when } from "../model/made.ts";

const today = day("2026-02-01");

/** What is said of reviews after a change, by rule and severity, and the reviews that fail no more. */
function weighed(before: Model, after: Model) {
  const [was, is] = [modelOnDay(before, today), modelOnDay(after, today)];
  const { findings: all, knownReviews } = weighByChange(check(is), is, was);
  const findings = all.filter(({ rule }) => rule.startsWith("review-") && rule !== "review-changed");
  return { said: findings.map(({ rule, severity }) => `${rule} ${severity}`), findings, knownReviews: [...knownReviews] };
}

/** The annual report of the same partnership is overdue too. */
const overdue = makeReview({ id: "pond-board", nextReview: when("2025-12-31") });

test("what was overdue before is told as that, and fails no more", () => {
  const { said, findings, knownReviews } = weighed(modelOf(overdue), modelOf(overdue));
  assert.equal([...new Set(said)], ["review-overdue warning"]);
  assert.ok(knownReviews.includes(reviewKey(overdue)));
  for (const { message } of findings) assert.match(message, /\. It was so before this change\.$/);
});

test("a review that is not overdue, or not there, before the change fails", () => {
  const current = makeReview({ id: "pond-board", nextReview: when("2026-12-31") });
  const other = makeReview({ id: "reed-board", nextReview: when("2025-12-31") });
  for (const before of [current, other]) {
    const { said, knownReviews } = weighed(modelOf(before), modelOf(overdue));
    assert.ok(said.includes("review-overdue error"));
    assert.not(knownReviews.includes(reviewKey(overdue)));
  }
});

test("a promise with the id of an overdue group is not that group's review", () => {
  const promise = makeReview({ id: "pond-board", kind: "chairing", title: "Chairing", nextReview: when("2025-12-31") });
  const { said } = weighed(modelOf(overdue), modelOf(overdue, promise));
  assert.is(said.filter((each) => each === "review-overdue error").length, 1);
});

test("an overdue review that is due later than before is no worse, and one that is due earlier is", () => {
  const [later, earlier] = ["2026-01-31", "2025-11-30"].map((due) => makeReview({ id: "pond-board", nextReview: when(due) }));
  assert.not(weighed(modelOf(overdue), modelOf(later as Review)).said.includes("review-overdue error"));
  assert.ok(weighed(modelOf(overdue), modelOf(earlier as Review)).said.includes("review-overdue error"));
});

test("an overdue review that a waiver held before the change, and holds no more, fails", () => {
  const waiver = { reason: "Flood", owner: partnership, from: day("2026-01-01"), until: day("2026-03-01") };
  const { said } = weighed(modelOf({ ...overdue, waiver }), modelOf(overdue));
  assert.ok(said.includes("review-overdue error"));
});

test("a date that was unknown before fails no more, though another owner is named, and one that has become unknown does", () => {
  const unknown: Review = { ...omitFields(overdue, "nextReview", "lastReviewed"), unknown: ["lastReviewed", "nextReview"] };
  const owned: Review = { ...unknown, owner: { ...partnership, name: "Somebody Else" } };
  assert.equal(
    weighed(modelOf(unknown), modelOf(owned)).said.filter((each) => each.startsWith("review-unknown")),
    ["review-unknown warning"],
  );
  assert.ok(weighed(modelOf(overdue), modelOf(unknown)).said.includes("review-unknown error"));
});

test("a review that is missing is told as before where it was missing, and fails where the change has taken it away", () => {
  const without = { ...modelOf(overdue), reviews: [overdue] };
  const missing = (before: Model) => weighed(before, without).said.filter((each) => each.startsWith("review-missing"));
  assert.equal([...new Set(missing(without))], ["review-missing warning"]);
  assert.ok(missing(modelOf(overdue)).includes("review-missing error"));
});

test("a fault of the data fails, whatever was so before", () => {
  const model = modelOf(omitFields(overdue, "nextReview", "lastReviewed"));
  const { said, knownReviews } = weighed(model, model);
  assert.ok(said.includes("review-dates error"));
  assert.not(knownReviews.includes(reviewKey(overdue)));
});

test.run();
