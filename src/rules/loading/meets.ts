import type { RuleTexts } from "../rule.ts";

const marked = (mark: string) => ({
  files: { "chapters/introduction.md": `---\ntitle: Introduction\nmeets: [${mark}]\n---\n\n## Our area\n\nThe whole county.\n` },
});

/** The marks by which a text says which duties of the law it meets. */
export const meetsRules = {
  "unknown-duty": {
    severity: "error",
    title: "Duties that there are not",
    about: "Under meets, an id that no duty has.",
    why: "The duty that was meant would be told as not met.",
    ok: [marked("geographical-area")],
    notOk: [marked("geographic-area")],
  },
  "unknown-section": {
    severity: "error",
    title: "Duties of sections that are not there",
    about: "Under meets, a heading that no section of the text has.",
    why: "The duty would be told as not met, and no link could lead to the section.",
    ok: [marked("{ duty: geographical-area, section: Our area }")],
    notOk: [marked("{ duty: geographical-area, section: Our county }")],
  },
} as const satisfies RuleTexts;
