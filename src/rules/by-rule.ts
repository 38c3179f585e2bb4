import { type Finding, severityMarks } from "../model/finding.ts";
import { rules } from "./registry.ts";
import type { RuleText } from "./rule.ts";

/** The findings of one rule. */
export interface RuleFindings {
  readonly rule: Pick<RuleText, "id" | "title" | "about">;
  readonly findings: readonly Finding[];
}

/** The findings of each rule: rules with errors first, then those with warnings; of equal ones as docs/rules.md lists them. */
export function groupByRule(findings: readonly Finding[]): RuleFindings[] {
  const severities = Object.keys(severityMarks);
  const weight = ({ findings: found }: RuleFindings) => Math.min(...found.map(({ severity }) => severities.indexOf(severity)));
  return rules
    .map(({ id, title, about }) => ({ rule: { id, title, about }, findings: findings.filter(({ rule }) => rule === id) }))
    .filter(({ findings: found }) => found.length > 0)
    .sort((a, b) => weight(a) - weight(b));
}
