import type { RuleTexts } from "../rule.ts";

const appendix = (groups: string) =>
  ({
    files: { "arrangements.yaml": `appendices:\n  - id: terms\n    title: Terms of reference\n    groups: [${groups}]\n` },
  }) as const;

const chapters = (names: string) => ({ files: { "arrangements.yaml": `chapters: [${names}]\n` } }) as const;

/** The order of the document: its chapters, and the terms of reference in its appendices. */
export const listingRules = {
  "listed-twice": {
    severity: "error",
    title: "Chapters and terms listed twice",
    about: "A chapter, or a group's terms of reference, that is listed twice.",
    why: "The document would hold it twice, and a link to it could lead to either.",
    ok: [chapters("introduction")],
    notOk: [chapters("introduction, introduction")],
  },
  "chapter-unlisted": {
    severity: "error",
    title: "Chapters that are not listed",
    about: "A chapter that is not in the order of chapters.",
    why: "Nothing of it would be published.",
    ok: [chapters("introduction")],
    notOk: [{ files: { "chapters/finance.md": "---\ntitle: Finance\n---\n\nWho pays.\n" } }],
  },
  "terms-unlisted": {
    severity: "error",
    title: "Terms of reference in no appendix",
    about: "Terms of reference that are in no appendix.",
    why: "The document would not hold them.",
    ok: [appendix("panel")],
    notOk: [appendix("")],
  },
  "no-terms-of-reference": {
    severity: "error",
    title: "Groups in an appendix without terms",
    about: "A group that an appendix lists and that has no terms of reference.",
    why: "The appendix would have a heading with nothing below it.",
    ok: [appendix("panel")],
    notOk: [appendix("panel, board")],
  },
} as const satisfies RuleTexts;
