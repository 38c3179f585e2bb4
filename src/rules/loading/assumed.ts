import type { RuleTexts } from "../rule.ts";

/** An example in which the board's quorum carries a mark. */
const quorum = (mark: string) =>
  ({ files: { "groups/board.yaml": `quorum:\n  members: 1\n  of: members\n  words: One member.\n${mark}` } }) as const;

/** What stands in the data on our own word. */
export const assumedRules = {
  "assumed-value": {
    severity: "note",
    title: "Values that are assumed",
    about: "A value that no document states and that the record marks as assumed.",
    why: "Whoever knows better can see what was filled in, and why; the website does not tell it as a fact.",
    ok: [quorum("")],
    notOk: [quorum("  assumed:\n    of: The terms of reference say only how many.\n")],
  },
  "assumed-field": {
    severity: "error",
    title: "Marks of what is not there",
    about: "A mark on a field that the record does not have, or that it cannot be without.",
    why: "The mark would hang in the air, and the value that it was meant for be told as a fact.",
    ok: [quorum("")],
    notOk: [
      quorum("  assumed:\n    off: The terms of reference say only how many.\n"),
      quorum("  assumed:\n    words: The terms of reference are silent.\n"),
    ],
  },
} as const satisfies RuleTexts;
