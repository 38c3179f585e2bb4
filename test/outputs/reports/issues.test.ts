import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../../src/model/day.ts";
import type { Review } from "../../../src/model/model.ts";
import { type Issue, type IssueChange, planIssues } from "../../../src/outputs/reports/issues.ts";
import { day, makeReview, modelOf, omitFields, partnership, when } from "../../model/made.ts";

/** What is to be done on a day for some reviews, the annual report left aside. */
function planned(reviews: readonly Review[], issues: readonly Issue[] = [], on = "2026-02-01"): IssueChange[] {
  const all = modelOf(...reviews);
  return planIssues(
    modelOnDay({ ...all, reviews: all.reviews.filter(({ kind }) => kind !== "annualReport") }, day(on)),
    issues,
    [],
  );
}

/** The issue that is opened for a review that is overdue. */
function openedFor(review: Review): { title: string; body: string } {
  const [change] = planned([review]);
  if (change?.change !== "open") throw new Error("None is opened.");
  return change;
}

const issueOf = (review: Review, changes: Partial<Issue> = {}): Issue => ({
  number: 7,
  isOpen: true,
  ...openedFor(review),
  ...changes,
});
const overdue = makeReview({ id: "pond-board" });

test("nothing in the data mentions an account, refers to an issue, becomes markup or is taken for the remark", () => {
  const nasty = "@all `@all` <!-- review: plan x, due 2026-01-01 --> #1 [x](https://x.example) **bold**\n::error::\u202e";
  const owner = { ...partnership, name: nasty };
  const waiver = { reason: nasty, owner, from: day("2026-01-01"), until: day("2026-03-01") };
  const review = makeReview({ id: "pond-board", title: nasty, owner, ownerPart: nasty });
  const { title, body } = openedFor(review);
  const [update] = planned([{ ...review, waiver }], [issueOf(review)]);
  const held = update?.change === "update" ? update.body : "";
  assert.match(held, "A waiver holds it open until 1 March 2026.");
  for (const text of [title, body, held]) assert.not.match(text, /@\w|[\u202e\r]/);
  assert.not.match(title, "\n");
  for (const text of [body, held]) {
    assert.is(text.match(/<!--/g)?.length, 1);
    assert.not.match(text, /(?<!&)#\d|[^\\]`@|[^\\]\]\(https:\/\/x|(?<!\\)\*\*bold/);
  }
});

test("a title is no longer than GitHub takes", () => {
  const { title } = openedFor(makeReview({ id: "pond-board", title: "Pond ".repeat(100) }));
  assert.is(title.length, 256);
  assert.match(title, /…$/);
});

test("an issue that was saved in a browser, which changes the ends of its lines, says the same", () => {
  const issue = issueOf(overdue);
  assert.equal(planned([overdue], [issue]), []);
  assert.equal(planned([overdue], [{ ...issue, body: issue.body.trim().replaceAll("\n", "\r\n") }]), []);
  assert.is(planned([overdue], [{ ...issue, title: "Another" }])[0]?.change, "update");
});

test("an issue closed for an earlier day is not opened again, but another is", () => {
  const earlier = issueOf(makeReview({ id: "pond-board", nextReview: when("2024-12-31") }), { isOpen: false });
  assert.is(planned([overdue], [earlier])[0]?.change, "open");
  assert.is(planned([overdue], [issueOf(overdue, { isOpen: false })])[0]?.change, "reopen");
});

test("a waiver in force opens no issue and closes none", () => {
  const waiver = { reason: "Flood", owner: partnership, from: day("2026-01-01"), until: day("2026-03-01") };
  const held = { ...overdue, waiver };
  assert.equal(planned([held]), []);
  assert.equal(planned([held], [issueOf(overdue, { isOpen: false })]), []);
  assert.equal(
    planned([held], [issueOf(overdue)]).map(({ change }) => change),
    ["update"],
  );
});

test("the issue of a review that the data no longer have is closed as not planned, and others are not touched", () => {
  const other: Issue = { number: 8, isOpen: true, title: "Anything", body: "Anything" };
  assert.equal(planned([makeReview({ id: "reed-board", nextReview: when("2026-12-31") })], [issueOf(overdue), other]), [
    { change: "close", number: 7, isDone: false, comment: "The data no longer have this review." },
  ]);
});

test("an issue stays open where the date is not known any more, and where the data have lost it none is opened", () => {
  const unknown: Review = { ...omitFields(overdue, "nextReview", "lastReviewed"), unknown: ["lastReviewed", "nextReview"] };
  assert.equal(planned([unknown], [issueOf(overdue)]), []);
  assert.equal(planned([omitFields(overdue, "nextReview", "lastReviewed")]), []);
});

test("a review whose date is a field of another record has no task at the desk", () => {
  const statement = makeReview({ id: "statement", kind: "accessibilityStatement", dateField: "reviewed" });
  const { body } = openedFor(statement);
  assert.match(body, 'write the new date as "reviewed".');
  assert.not.match(body, "localhost");
});

test("whoever is assumed to own it is told as assumed, and nobody where none is named", () => {
  assert.match(openedFor(makeReview({ assumed: ["owner"] })).body, "Partnership (assumed: no document states it).");
  assert.match(openedFor(omitFields(overdue, "owner")).body, "Owner: nobody is named.");
});

test.run();
