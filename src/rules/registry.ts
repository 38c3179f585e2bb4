import type { ModelOnDay } from "../model/day.ts";
import { type Finding, sortFindings } from "../model/finding.ts";
import { byCodeUnit } from "../model/text-order.ts";
import * as facts from "./facts.ts";
import { loadingSubjects } from "./loading/loading-rules.ts";
import * as reviews from "./reviews.ts";
import type { Rule, RuleText, RuleTexts } from "./rule.ts";
import { verificationRules } from "./verification.ts";

const judging: readonly Rule[] = [...Object.values(facts), ...Object.values(reviews)];

/** Every rule by its subject, in the order in which they are explained. */
export const subjects: Readonly<Record<string, readonly RuleText[]>> = {
  Facts: Object.values(facts),
  Reviews: Object.values(reviews),
  ...Object.fromEntries(Object.entries(loadingSubjects).map(([subject, texts]) => [subject, withIds(texts)])),
  "The finished website and PDF": withIds(verificationRules),
};

/** Every rule, sorted by id: those that judge the facts, and those that reading and verification hold to. */
export const rules: readonly RuleText[] = Object.values(subjects)
  .flat()
  .sort((a, b) => byCodeUnit(a.id, b.id));

const byId: ReadonlyMap<string, RuleText> = new Map(rules.map((rule) => [rule.id, rule]));

/** What is said of the rule of an id. An id that no rule has is a fault of the program. */
export function ruleOf(id: string): RuleText {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`There is no rule "${id}".`);
  return rule;
}

/** Everything that the rules find in the facts on a day, in the order in which it is reported. */
export function check(model: ModelOnDay): Finding[] {
  return sortFindings(judging.flatMap((rule) => rule.check(model)));
}

/** The findings as `--strict` weighs them. */
export function weighStrictly(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => (ruleOf(finding.rule).strict ? { ...finding, severity: "error" } : finding));
}

/**
 * Whether a finding stops a build that is not strict. A review not carried out does not: the site and the PDF show it
 * as what it is.
 */
export function stopsBuild(finding: Finding): boolean {
  return finding.severity === "error" && !isReviewNotHeld(finding);
}

/** Whether a finding tells that a review did not take place, rather than of a fault in the data. */
export function isReviewNotHeld({ rule }: Finding): boolean {
  return ruleOf(rule).reviewNotHeld === true;
}

function withIds(texts: RuleTexts): RuleText[] {
  return Object.entries(texts).map(([id, text]) => ({ id, ...text }));
}
