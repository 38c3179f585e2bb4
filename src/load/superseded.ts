import type { Finding } from "../model/finding.ts";
import type { LoadingRule } from "../rules/loading/loading-rules.ts";

/** Rules that explain all that another rule would say of the same place, with that rule. */
const superseded: Readonly<Record<string, readonly LoadingRule[]>> = {
  "unknown-id": ["malformed", "too-long"],
  "yaml-merge": ["unknown-key"],
  "not-allowed": ["unknown-misplaced"],
  "wrong-type": ["unknown-misplaced"],
  malformed: ["unknown-misplaced"],
  date: ["unknown-misplaced"],
  "time-zone": ["unknown-misplaced"],
};

/** Drops findings that another at the same place explains: an unknown id is often malformed too, and one finding is enough. */
export function dropSuperseded(findings: readonly Finding[]): Finding[] {
  const place = ({ file, line, column }: Finding, rule: string) => `${rule} ${file}:${line}:${column}`;
  const dropped = new Set(findings.flatMap((each) => (superseded[each.rule] ?? []).map((rule) => place(each, rule))));
  return findings.filter((each) => !dropped.has(place(each, each.rule)));
}
