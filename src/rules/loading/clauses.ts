import type { RuleTexts } from "../rule.ts";

const clauses = `clauses:
  - id: quorate
    title: Quorum
    text: "{theNumber} must be present."
    blanks:
      theNumber: How many, as it stands at the head of a sentence
    variants:
      - id: with-chair
        text: "{theNumber} and the Chair must be present."
        why: Some groups cannot meet without their Chair.
`;

/** An example in which the board states its quorum by the shared clause. */
const board = (reference: string, blanks = "") =>
  ({
    files: {
      "clauses.yaml": clauses,
      "groups/board.yaml": `quorum:\n  members: 1\n  words: "${reference}"\n${blanks}`,
    },
  }) as const;

const words = "blanks:\n  theNumber: One member\n";

/** Clauses that groups share, their variants and their blanks. */
export const clauseRules = {
  "clause-variant": {
    severity: "error",
    title: "Variants that a clause does not have",
    about: "A variant that the clause does not have.",
    why: "The terms of reference would lack the clause.",
    ok: [board("[[clause:quorate|with-chair]]", words)],
    notOk: [board("[[clause:quorate|with-char]]", words)],
  },
  "clause-blank": {
    severity: "error",
    title: "Blanks without words",
    about: "A blank of a clause for which there are no words, or which the clause does not explain.",
    why: "The terms of reference would show {theNumber} in place of the words.",
    ok: [board("[[clause:quorate]]", words)],
    notOk: [board("[[clause:quorate]]")],
  },
  "clause-blank-unused": {
    severity: "warning",
    title: "Words for blanks that are not used",
    about: "Words for a blank that no clause has, or a blank that is explained and not used.",
    why: "The words appear nowhere; most likely the name of the blank is misspelt.",
    ok: [board("[[clause:quorate]]", words)],
    notOk: [board("[[clause:quorate]]", `${words}  theChair: the Chair\n`)],
  },
  "fact-repeated": {
    severity: "error",
    title: "Words for what a fact fills in",
    about: "Words for a blank that a fact of the group fills in: how many make its quorum, who counts, how often it meets.",
    why: "The words and the fact could differ; the page would tell the one and the open data the other.",
    ok: [board("The quorum is {quorumNumber} member.")],
    notOk: [board("The quorum is {quorumNumber} member.", "blanks:\n  quorumNumber: two\n")],
  },
  "fact-contradicted": {
    severity: "warning",
    title: "Words that contradict the fact beside them",
    about: "Words for meetings or a quorum that tell a number, and not the one that stands beside them.",
    why: "The page would tell the one and the open data the other.",
    ok: [board("One member must be present.")],
    notOk: [board("Two members must be present.")],
  },
} as const satisfies RuleTexts;
