import type { Example } from "../rule.ts";

/** The fingerprint of the panel's terms of reference in the examples' partnership, test/fixtures/example. */
export const panelFingerprint = "cac0fd8fda8b2cb4";

/** An example in which the panel's terms of reference were reviewed, with all the evidence and these dates. */
export function examplePanelReview(dates: Readonly<Record<string, string>>): Example {
  const fields = {
    ...dates,
    owner: "police",
    reviewedBy: "Board",
    minuteRef: "B/2025/1",
    fingerprint: panelFingerprint,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
  return { files: { "groups/panel.yaml": `review:\n${lines.join("")}` } };
}

/** An example in which the panel's review has these lines, with evidence of the last one where there is one. */
export function exampleUnknown(lines: string): Example {
  const evidence = `\n  reviewedBy: Board\n  minuteRef: B/2025/1\n  fingerprint: ${panelFingerprint}`;
  return { files: { "groups/panel.yaml": `review:\n  ${lines}${lines.includes("lastReviewed: unknown") ? "" : evidence}\n` } };
}
