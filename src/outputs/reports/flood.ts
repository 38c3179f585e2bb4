import type { Finding } from "../../model/finding.ts";

/** How many findings of one rule in one file a report lists. */
const mostOfARule = 100;

/**
 * The findings as every format lists them: of each rule in each file the first hundred, and then a finding that tells how
 * many more there are. One mistake may be found ten thousand times; the counts of a report are those of all findings.
 */
export function withoutFlood(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const each of findings) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  const listed = new Map<string, number>();
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    const before = listed.get(key) ?? 0;
    listed.set(key, before + 1);
    if (before < mostOfARule) return [finding];
    return before === mostOfARule ? [rest(finding, (counts.get(key) ?? 0) - mostOfARule)] : [];
  });
}

function keyOf({ rule, file, severity }: Finding): string {
  return `${severity} ${rule} ${file}`;
}

/** The finding that stands for those that are not listed, at the place of the first of them. */
function rest({ lines: _, ...first }: Finding, count: number): Finding {
  const message =
    count === 1
      ? `1 more of the rule ${first.rule} in this file is not listed.`
      : `${count.toLocaleString("en-GB")} more of the rule ${first.rule} in this file, from here on, are not listed.`;
  return { ...first, path: "", message, help: "See to those above first: many may come of one mistake." };
}
