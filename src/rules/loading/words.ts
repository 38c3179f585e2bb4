import type { RuleTexts } from "../rule.ts";

const words = (lines: string) => ({ files: { "words.yaml": lines } }) as const;

/** The partnership's own words in place of those of the catalogue. */
export const wordRules = {
  "word-unknown": {
    severity: "error",
    title: "Messages that there are not",
    about: "A message of words.yaml under a name that the catalogue does not have.",
    why: "The words would stand nowhere, and nobody would know.",
    ok: [words("contact:\n  office: Our office\n")],
    notOk: [words("contact:\n  ofice: Our office\n")],
  },
  "word-blank": {
    severity: "error",
    title: "Messages with a blank that does not fit",
    about: "A message of words.yaml with a blank that nothing fills, or with braces or tags that cannot be read.",
    why: "A page with such a message cannot be made.",
    ok: [words("page:\n  lastReviewed: Looked at on {date}.\n")],
    notOk: [words("page:\n  lastReviewed: Looked at on {day}.\n"), words("page:\n  lastReviewed: Looked at on {date.\n")],
  },
} as const satisfies RuleTexts;
