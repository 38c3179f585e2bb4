import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import type { Model } from "../../src/model/model.ts";
import { check, stopsBuild, weighStrictly } from "../../src/rules/registry.ts";
import { reviewToCome } from "../../src/rules/reviews/review-to-come.ts";
import { day, makeGroup, makeModel, makeReview, modelOf, omitFields, partnership, when } from "../model/made.ts";

const found = (model: Model, today: string) =>
  check(modelOnDay(model, day(today))).map(({ rule, severity }) => `${severity} ${rule}`);
const about = (model: Model, today: string, rule: string) =>
  check(modelOnDay(model, day(today))).filter((finding) => finding.rule === rule);
const pond = (changes: Parameters<typeof makeReview>[0]) => modelOf(makeReview(changes));

test("a partnership in time, with its evidence, has nothing to be told", () => {
  assert.equal(found(makeModel(), "2025-06-01"), []);
});

test("an overdue review is an error that says since when, for how long, whose it is and what to do", () => {
  const [finding] = about(pond({}), "2026-01-02", "review-overdue").filter(({ file }) => file.includes("groups"));
  assert.is(finding?.severity, "error");
  assert.is(finding?.path, "review.nextReview");
  assert.is(
    finding?.message,
    "The review of Pond Board was due on 31 December 2025, 2 days ago. Owner: Fenmarsh Safeguarding Partnership.",
  );
  assert.match(finding?.help ?? "", "npx governance review record pond-board --on");
});

test("a review due today is due soon, and no error", () => {
  assert.equal(found(modelOf(makeReview()), "2025-12-31"), ["warning review-due-soon", "warning review-due-soon"]);
});

test("terms of reference without a review fail", () => {
  const [finding] = about(makeModel({ groups: [makeGroup("reed-group")] }), "2025-06-01", "review-missing");
  assert.is(finding?.message, "The terms of reference of Reed Group have no review.");
  assert.is(finding?.severity, "error");
});

test("terms of reference without a review are told at the group, with what to do and the lines to type", () => {
  const [finding] = about(makeModel({ groups: [makeGroup("reed-group")] }), "2025-06-01", "review-missing");
  assert.is(finding?.path, "");
  assert.is(finding?.help, 'Add "review", with the day of the last review and the id of who must see to the next.');
  assert.equal(finding?.lines, ["review:", "  lastReviewed: YYYY-MM-DD", "  owner: …"]);
});

test("only a review that cannot be read keeps its absence from being told", () => {
  const told = (file: string, ...faulty: string[]) => {
    const files = new Map([[file, { lineStarts: [0], offsets: new Map(), faulty, references: [], texts: new Map() }]]);
    return about(makeModel({ groups: [makeGroup("reed-group")], reviews: [], files }), "2025-06-01", "review-missing").length;
  };
  assert.is(told("data/groups/reed-group.yaml", "/summary"), 2);
  assert.is(told("data/groups/reed-group.yaml", "/review"), 1);
  assert.is(told("data/arrangements.yaml", "/title"), 2);
  assert.is(told("data/arrangements.yaml", "/reviews/1"), 1);
});

test("only a plan of the partnership's own must be kept under review", () => {
  const told = (kind: "plan" | "guidance", partner: typeof partnership) => {
    const document = { id: "it", title: "It", kind, partner, file: "data/documents.yaml", pointer: "" };
    return about(makeModel({ documents: [document] }), "2025-06-01", "review-missing").length;
  };
  const other = { ...partnership, id: "fenmarsh-council" };
  assert.equal([told("plan", partnership), told("plan", other), told("guidance", partnership)], [1, 0, 0]);
});

test("a group without terms of reference owes no review", () => {
  const { termsOfReference: _, ...group } = makeGroup("reed-group");
  assert.equal(found(makeModel({ groups: [group] }), "2025-06-01"), []);
});

test("a promise of review that the data call for cannot be left out", () => {
  const agency = { ...partnership, id: "fenmarsh-schools", is: ["relevantAgency" as const] };
  const plan = {
    id: "the-plan",
    title: "The Plan",
    kind: "plan" as const,
    partner: partnership,
    file: "data/documents.yaml",
    pointer: "",
  };
  const coChairs = { standing: [], rotation: [], file: "data/people.yaml", pointer: "/coChairs" };
  const model = makeModel({ partners: [partnership, agency], documents: [plan], coChairs, reviews: [] });
  assert.equal(
    about(model, "2025-06-01", "review-missing").map(({ message }) => message),
    [
      "No review of the annual report is promised. It is asked for: A report each year on what was done and how well it worked (Working Together to Safeguard Children 2018, on the yearly report, as summed up elsewhere).",
      "No review of the chairing arrangements is promised.",
      "No review of the list of relevant agencies is promised.",
      "No review of the partnership's plan is promised.",
    ],
  );
});

test("impossible dates are errors at the field that is wrong", () => {
  const path = (changes: Parameters<typeof makeReview>[0], today: string) =>
    about(pond(changes), today, "review-dates").map(({ severity, path }) => `${severity} ${path}`);
  assert.equal(path({ lastReviewed: when("2025-06-01"), nextReview: when("2025-05-01") }, "2025-06-01"), [
    "error review.nextReview",
  ]);
  const undated = modelOf(omitFields(makeReview(), "lastReviewed", "nextReview"));
  assert.equal(
    about(undated, "2025-06-01", "review-dates").map(({ severity, path }) => `${severity} ${path}`),
    ["error review"],
  );
  assert.equal(about(undated, "2025-06-01", "review-overdue"), [], "having no date is said once");
});

test("a review recorded for a day still to come is an error at its entry, and stops no build of an earlier day", () => {
  const day = {
    on: when("2025-06-02"),
    dateField: "on",
    file: "data/groups/pond-board.yaml",
    pointer: "/review/held/1",
  } as const;
  const findings = about(pond({ toCome: [day] }), "2025-06-01", "review-to-come");
  assert.equal(
    findings.map(({ severity, path, message }) => `${severity} ${path}: ${message}`),
    ["error review.held[1].on: Pond Board cannot have been reviewed on 2 June 2025: that is still to come on 1 June 2025."],
  );
  assert.not(findings.some(stopsBuild));
});

test("a review held after an earlier day that was asked for is no fault, and one after the present day is", () => {
  const at = (on: string, index: number) =>
    ({ on: when(on), dateField: "on", file: "data/groups/pond-board.yaml", pointer: `/review/held/${index}` }) as const;
  const model = pond({ toCome: [at("2025-06-02", 1), at("2025-10", 2), at("2025-11", 3)] });
  const told = reviewToCome.check(modelOnDay(model, day("2025-06-01"), day("2025-10-15")));
  assert.equal(
    told.map(({ path, message }) => `${path}: ${message}`),
    ["review.held[3].on: Pond Board cannot have been reviewed in November 2025: that is still to come on 15 October 2025."],
  );
});

test("a date up to 31 days beyond the cycle is a warning, and an error beyond", () => {
  const cycle = (next: string) =>
    about(pond({ lastReviewed: when("2024-12-30"), nextReview: when(next) }), "2025-06-01", "review-cycle");
  assert.equal(cycle("2025-12-30"), []);
  assert.is(cycle("2025-12-31")[0]?.message, "The next review of Pond Board is 1 day beyond 12 months from its last review.");
  assert.is(cycle("2025-12-31")[0]?.severity, "warning");
  assert.is(cycle("2026-01-30")[0]?.severity, "warning");
  assert.is(cycle("2026-01-31")[0]?.severity, "error");
  assert.is(cycle("2030-01-01")[0]?.help, "Write 2025-12-30 (30 December 2025) or earlier.");
});

test("dates equally far beyond their cycles are told together", () => {
  const late = { lastReviewed: when("2024-12-30") };
  const model = modelOf(makeReview({ id: "a", title: "A", ...late }), makeReview({ id: "b", title: "B", ...late }));
  const findings = about(model, "2025-06-01", "review-cycle");
  assert.equal(
    findings.map(({ message }) => message),
    ["2 reviews are stated for 1 day beyond their cycle: A and B."],
  );
});

test("reviews with nothing recorded are told in one finding that names them", () => {
  const bare = (id: string, title: string) => omitFields(makeReview({ id, title }), "reviewedBy", "minuteRef", "fingerprint");
  const findings = about(modelOf(bare("a", "A"), bare("b", "B"), bare("c", "C")), "2025-06-01", "review-evidence");
  assert.equal(
    findings.map(({ severity, message }) => `${severity}: ${message}`),
    ["warning: 3 reviewed, nothing recorded: A, B and C."],
  );
});

test("a record that lacks one thing is told for itself", () => {
  const [finding] = about(modelOf(omitFields(makeReview(), "minuteRef")), "2025-06-01", "review-evidence");
  assert.is(finding?.message, "The record of the last review of Pond Board has no minute.");
});

test("terms of reference that leave out when they were last reviewed are an error, whatever their next date", () => {
  const [finding] = about(modelOf(omitFields(makeReview(), "lastReviewed")), "2025-06-01", "review-dates");
  assert.is(finding?.severity, "error");
  assert.is(finding?.message, "The terms of reference of Pond Board do not say when they were last reviewed.");
});

test("a promise that was never reviewed is held to the edition that it stands in", () => {
  const stated = (next: string) =>
    about(
      modelOf(omitFields(makeReview({ kind: "annualReport", nextReview: when(next) }), "lastReviewed")),
      "2026-06-01",
      "review-cycle",
    ).map(({ severity, message }) => `${severity}: ${message}`);
  const beyond = (days: string) =>
    `The next review of Pond Board is ${days} beyond 12 months from the edition, its last review being unknown.`;
  assert.equal(stated("2025-12-31"), []);
  assert.equal(stated("2026-01-31"), [`warning: ${beyond("31 days")}`]);
  assert.equal(stated("2026-02-01"), [`error: ${beyond("32 days")}`]);
});

test("a cycle longer than is allowed is an error at the cycle", () => {
  const [finding] = about(pond({ cycleMonths: 120 }), "2025-06-01", "review-cycle");
  assert.equal([finding?.severity, finding?.path], ["error", "review.cycleMonths"]);
  assert.is(finding?.message, "The cycle of Pond Board is 120 months: the longest allowed is 12.");
  assert.match(finding?.help ?? "", /^Write 12 or fewer, or, .* reviewPolicy\.longestCycleMonths/);
  const [other] = about(pond({ kind: "plan", cycleMonths: 120 }), "2025-06-01", "review-cycle");
  assert.is(other?.help, "Write 36 or fewer.", "no policy makes the cycle of a plan longer");
});

test("a date of the website is told at its own field, with what to do there", () => {
  const { nextReview, ...review } = omitFields(
    makeReview({ kind: "accessibilityStatement", dateField: "reviewed", pointer: "/accessibility" }),
    "reviewedBy",
    "minuteRef",
  );
  const findings = check(modelOnDay(modelOf(review), day("2026-01-01"))).filter(({ message }) => message.includes("Pond Board"));
  assert.equal(
    findings.map(({ rule, path, help }) => [rule, path, help]),
    [["review-overdue", "accessibility.reviewed", 'Carry it out, then write the new date as "reviewed".']],
  );
  assert.ok(nextReview);
});

test("a day of the website that has no review before it is measured from today", () => {
  const expires = omitFields(
    makeReview({ kind: "securityContact", dateField: "expires", nextReview: when("2027-01-01") }),
    "lastReviewed",
  );
  const [finding] = about(modelOf(expires), "2025-06-01", "review-cycle");
  assert.match(finding?.message ?? "", /beyond 12 months from today\.$/);
});

test("changed wording is told", () => {
  const [finding] = about(pond({ textFingerprint: "fedcba9876543210" }), "2025-06-01", "review-changed");
  assert.is(finding?.message, "Pond Board: changed since last reviewed.");
  assert.is(finding?.severity, "warning");
});

test("strict turns warnings on evidence into errors, and no others", () => {
  const model = pond({ textFingerprint: "fedcba9876543210" });
  const weighed = weighStrictly(check(modelOnDay(model, day("2025-12-31")))).map(({ rule, severity }) => `${severity} ${rule}`);
  assert.equal([...weighed].sort(), ["error review-changed", "warning review-due-soon", "warning review-due-soon"]);
});

const waived = (from: string, until: string) =>
  pond({ waiver: { reason: "The hall is flooded", owner: partnership, from: day(from), until: day(until) } });
const ofPond = (model: Model, today: string) =>
  check(modelOnDay(model, day(today)))
    .filter(({ file }) => file.includes("pond"))
    .map(({ rule, severity }) => `${severity} ${rule}`);

test("a waiver makes an overdue review a warning while it lasts, and is told", () => {
  assert.equal(ofPond(waived("2026-01-01", "2026-03-01"), "2026-02-01"), ["warning review-overdue", "warning review-waiver"]);
});

test("a waiver that has expired is an error beside the review", () => {
  assert.equal(ofPond(waived("2026-01-01", "2026-03-01"), "2026-03-02"), ["error review-overdue", "error review-waiver"]);
});

test("a waiver of 91 days is an error and holds nothing", () => {
  assert.equal(ofPond(waived("2026-01-01", "2026-04-02"), "2026-02-01"), ["error review-overdue", "error review-waiver"]);
});

test("a waiver that follows another is an error and holds nothing", () => {
  assert.equal(ofPond(waived("2026-03-02", "2026-05-01"), "2026-03-10"), ["error review-overdue", "error review-waiver"]);
  const [finding] = about(waived("2026-03-02", "2026-05-01"), "2026-03-10", "review-waiver");
  assert.match(finding?.message ?? "", "more than 90 days after the review was due on 31 December 2025");
});

test("a waiver that has not begun is a warning that says when it begins", () => {
  assert.equal(ofPond(waived("2026-01-10", "2026-03-01"), "2026-01-05"), ["error review-overdue", "warning review-waiver"]);
  const [finding] = about(waived("2026-01-10", "2026-03-01"), "2026-01-05", "review-waiver");
  assert.match(finding?.message ?? "", "begins only on 10 January 2026");
});

test("a next review before the last is told with both days", () => {
  const dates = { lastReviewed: when("2025-06-01"), nextReview: when("2025-05-01") };
  const [finding] = about(pond(dates), "2025-06-01", "review-dates");
  assert.is(finding?.message, "The next review of Pond Board is stated for 1 May 2025, before the last on 1 June 2025.");
});

test("a waiver stands in the report even where the review is in time", () => {
  assert.equal(ofPond(waived("2025-05-01", "2025-06-30"), "2025-06-01"), ["warning review-waiver"]);
});

test("a warning stops no build", () => {
  assert.equal(
    check(modelOnDay(modelOf(makeReview({ textFingerprint: "fedcba9876543210" })), day("2025-06-01"))).map(stopsBuild),
    [false],
  );
});

test("an overdue review does not stop a build that is not strict, but an impossible date does", () => {
  const stopping = (model: Model) => check(modelOnDay(model, day("2026-01-01"))).filter(stopsBuild);
  assert.equal(stopping(modelOf(makeReview())), []);
  assert.is(stopping(pond({ nextReview: when("2030-01-01") })).length, 1);
});

test.run();
