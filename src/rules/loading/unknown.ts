import type { RuleTexts } from "../rule.ts";

const forum = (lines: string) => ({ files: { "groups/forum.yaml": `name: Forum\nkind: forum\n${lines}` } }) as const;

/** What nobody knows. Of a review the gate tells it. */
export const unknownRules = {
  "unknown-value": {
    severity: "note",
    title: "Values that nobody knows",
    about:
      "A value of which it is said that nobody knows it, but for the dates and owners of reviews, which have rules of their own.",
    why: "Whoever knows can see what is wanted. To say so never weighs more than to leave the value out.",
    ok: [forum("")],
    notOk: [
      forum("quorum: unknown\n"),
      forum("meetings: unknown\n"),
      forum("chairs:\n  - role: chair\n    person: unknown\n"),
      { files: { "people.yaml": "leadSafeguardingPartners: [unknown]\n" } },
    ],
  },
  "unknown-misplaced": {
    severity: "warning",
    title: "The word unknown in the wrong place",
    about: "A text that says unknown and nothing else, in a field that takes it for a text like any other.",
    why: "The pages would print the word as a name, or as whatever stands there.",
    ok: [forum("")],
    notOk: [forum("shortName: unknown\n")],
  },
} as const satisfies RuleTexts;
