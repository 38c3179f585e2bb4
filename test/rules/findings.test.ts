import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import { messageOf } from "../../src/model/finding.ts";
import type { Review } from "../../src/model/model.ts";
import * as consistency from "../../src/rules/consistency/index.ts";
import * as facts from "../../src/rules/facts/index.ts";
import * as reviews from "../../src/rules/reviews/index.ts";
import { exampleDay } from "../../src/rules/rule.ts";
import { loadOn } from "../load/load-on.ts";
import { day, makeReview, modelOf, omitFields, partnership, when } from "../model/made.ts";
import { writeExampleFolder } from "./example-folder.ts";

// What the rules say of their own examples and of reviews in every state, as it is kept beside this file.
// Set UPDATE_REPORTS=1 to write it anew, then read every difference.
const kept = fileURLToPath(new URL("./expected-findings.txt", import.meta.url));
const rules = [facts, reviews, consistency].flatMap((subject) => Object.values(subject));

/** What each rule says of its examples of what is not in order. */
async function saidOfExamples(): Promise<string[]> {
  const said: string[] = [];
  for (const rule of rules) {
    for (const [at, example] of rule.notOk.entries()) {
      const folder = writeExampleFolder("example", example);
      const { model } = await loadOn(folder, example.asOf ?? exampleDay);
      if (model === undefined) throw new Error(`The example of ${rule.id} has no model.`);
      const found = rule.check(model).map(messageOf);
      said.push(`${rule.id}, example ${at + 1}\n${found.join("\n").replaceAll(folder.replaceAll("\\", "/"), "data")}`);
    }
  }
  return said;
}

const waiver = (from: string, until: string) => ({
  waiver: { reason: "The hall at St. Ann is flooded.", owner: partnership, from: day(from), until: day(until) },
});
const bare = (id: string) => omitFields(makeReview({ id, title: id }), "reviewedBy", "minuteRef");
const plan: Partial<Review> = { kind: "plan", title: "The plan" };

/** Reviews in every state, judged on 20 December 2025, eleven days before the usual one is due. */
const states: Readonly<Record<string, readonly Review[]>> = {
  "due soon": [makeReview()],
  "due today, nobody's": [omitFields(makeReview({ nextReview: when("2025-12-20") }), "owner")],
  "overdue since the last review": [omitFields(makeReview({ lastReviewed: when("2024-11-30") }), "nextReview")],
  waived: [makeReview(waiver("2025-12-01", "2026-01-31"))],
  "waived from tomorrow": [makeReview(waiver("2025-12-21", "2026-01-31"))],
  "waived until yesterday": [makeReview(waiver("2025-12-01", "2025-12-19"))],
  "waived for too long": [makeReview(waiver("2025-12-01", "2026-03-02"))],
  "waived too late": [makeReview({ nextReview: when("2025-06-30"), ...waiver("2025-12-01", "2025-12-31") })],
  "waived the wrong way round": [makeReview(waiver("2025-12-31", "2025-12-01"))],
  "without a date": [omitFields(makeReview(), "lastReviewed", "nextReview")],
  "never reviewed": [omitFields(makeReview(), "lastReviewed")],
  "reviewed tomorrow": [makeReview({ lastReviewed: when("2025-12-21"), nextReview: when("2026-12-20") })],
  "reviewed after the next": [makeReview({ lastReviewed: when("2025-12-19"), nextReview: when("2025-12-18") })],
  "with nothing recorded": [bare("pond-board")],
  "two with nothing recorded": [bare("pond-board"), bare("reed-group")],
  "with two things not recorded": [omitFields(makeReview(), "minuteRef", "fingerprint")],
  "changed since": [makeReview({ textFingerprint: "fedcba9876543210" })],
  "one day and two days late": [
    makeReview({ id: "a", title: "A", nextReview: when("2026-01-01") }),
    makeReview({ id: "b", title: "B", nextReview: when("2026-01-02") }),
    makeReview({ id: "c", title: "C", nextReview: when("2026-01-02"), ...plan }),
  ],
  "of a cycle too long": [makeReview({ cycleMonths: 13 }), makeReview({ id: "plan", cycleMonths: 37, ...plan })],
};

function saidOfStates(): string[] {
  return Object.entries(states).map(([state, made]) => {
    const model = modelOnDay(modelOf(...made), day("2025-12-20"));
    const found = Object.values(reviews).flatMap((rule) => rule.check(model));
    return `A review ${state}\n${found.map((each) => `${each.rule}: ${messageOf(each)}`).join("\n")}`;
  });
}

test("what the rules say of their examples, and of reviews in every state, is what is kept", async () => {
  const now = `${[...(await saidOfExamples()), ...saidOfStates()].join("\n\n")}\n`;
  if (process.env.UPDATE_REPORTS === "1") writeFileSync(kept, now);
  assert.is(now, readFileSync(kept, "utf8"));
});

test.run();
