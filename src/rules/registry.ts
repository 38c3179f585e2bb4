import type { ModelOnDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { acceptedRules, type Judgement, marked, separateAccepted } from "./accepted.ts";
import * as consistency from "./consistency/index.ts";
import * as facts from "./facts/index.ts";
import { loadingSubjects } from "./loading/loading-rules.ts";
import * as names from "./names/index.ts";
import * as pointers from "./pointers/index.ts";
import * as reviews from "./reviews/index.ts";
import type { Rule, RuleText, RuleTexts } from "./rule.ts";
import * as statements from "./statements/index.ts";
import * as times from "./times/index.ts";
import { verificationRules } from "./verification.ts";

const modelRules: readonly Rule[] = [facts, reviews, statements, names, times, pointers, consistency].flatMap((rules) =>
  Object.values(rules),
);

/** Every rule by its subject, in the order in which docs/rules.md explains them. */
export const subjects: Readonly<Record<string, readonly RuleText[]>> = {
  Facts: Object.values(facts),
  Reviews: Object.values(reviews),
  "What texts say of groups": Object.values(statements),
  "Names in texts": Object.values(names),
  "Law, editions and times in texts": Object.values(times),
  "What texts point to": Object.values(pointers),
  "Facts against each other": Object.values(consistency),
  "Accepted findings": addIds(acceptedRules),
  ...Object.fromEntries(Object.entries(loadingSubjects).map(([subject, texts]) => [subject, addIds(texts)])),
  "The finished website and PDF": addIds(verificationRules),
};

/** Every rule, sorted by id: the rules on the facts, and those that loading and verification check. */
export const rules: readonly RuleText[] = Object.values(subjects)
  .flat()
  .sort((a, b) => byCodeUnit(a.id, b.id));

const byId: ReadonlyMap<string, RuleText> = new Map(rules.map((rule) => [rule.id, rule]));

/** The text of the rule with an id. Throws where no rule has it, which is a fault of the program. */
export function ruleOf(id: string): RuleText {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`There is no rule "${id}".`);
  return rule;
}

/**
 * What the rules find in the facts on a day, in the order in which it is reported, and apart from it what was accepted.
 * @param isAsked the rules to judge by; all unless it is given
 */
export function judge(model: ModelOnDay, isAsked: (rule: RuleText) => boolean = () => true): Judgement {
  const judging = judgeRuleByRule(model, isAsked);
  for (;;) {
    const { done, value } = judging.next();
    if (done === true) return value;
  }
}

/** The same by all rules, with a pause after each, in which other work can be done. */
export async function judgeWithPauses(model: ModelOnDay, pause: () => Promise<void>): Promise<Judgement> {
  const judging = judgeRuleByRule(model, () => true);
  for (;;) {
    const { done, value } = judging.next();
    if (done === true) return value;
    await pause();
  }
}

function* judgeRuleByRule(model: ModelOnDay, isAsked: (rule: RuleText) => boolean): Generator<void, Judgement, void> {
  const asked = modelRules.filter(isAsked);
  const accepted = model.accepted.filter(
    ({ rule }) => !modelRules.some(({ id }) => id === rule) || asked.some(({ id }) => id === rule),
  );
  const all: Finding[] = [];
  for (const rule of asked) {
    const found = rule.check(model);
    all.push(...(rule.proofreads || rule.mayBeAccepted ? found.map((finding) => marked(model, finding)) : found));
    yield;
  }
  return separateAccepted(model, accepted, all);
}

/** What the rules find in the facts on a day and is not accepted, in the order in which it is reported. */
export function check(model: ModelOnDay, isAsked?: (rule: RuleText) => boolean): readonly Finding[] {
  return judge(model, isAsked).findings;
}

/** Whether a finding is one of the proofreader's. */
export function isProofreading({ rule }: Finding): boolean {
  return ruleOf(rule).proofreads === true;
}

/** The findings with the severities that they have under `--strict`. */
export function weighStrictly(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => (ruleOf(finding.rule).strict ? { ...finding, severity: "error" } : finding));
}

/**
 * Whether a finding stops a build that is not strict. A review that did not take place does not: the site and the PDF
 * say so.
 */
export function stopsBuild(finding: Finding): boolean {
  return finding.severity === "error" && !isReviewNotHeld(finding);
}

/** Whether a finding reports that a review did not take place, rather than a fault in the data. */
export function isReviewNotHeld({ rule }: Finding): boolean {
  return ruleOf(rule).reviewNotHeld === true;
}

function addIds(texts: RuleTexts): RuleText[] {
  return Object.entries(texts).map(([id, text]) => ({ id, ...text }));
}
