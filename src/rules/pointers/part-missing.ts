import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { type OwnParts, ownPartsOf, placeAmong } from "../../proofread/documents/own-parts.ts";
import { type PartTold, partsIn, wordsForParts } from "../../proofread/documents/parts-told.ts";
import type { ReadSentence, ReadText } from "../../proofread/reading/reading.ts";
import { sentencesWith } from "../../proofread/reading/sentences-with.ts";
import type { Rule } from "../rule.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const partMissing: Rule = {
  id: "part-missing",
  severity: "warning",
  title: "Parts that are not there",
  about:
    "A text that points to an appendix, an annex, a chapter or a section that there is not: one of the document's own, not of a law or of guidance; the number of a page is a note.",
  why: "The reader looks for it in vain; numbers that were typed stay behind when a part is moved or taken out.",
  proofreads: true,
  ok: [
    example("The law is in section 47 of the Marsh Act 1989."),
    example("See Appendix C of the national guidance and section 11 enquiries."),
    example("The briefing has two pages. It stands in Chapter 1."),
  ],
  notOk: [
    example("The list is in Appendix 4."),
    example("See Annex B."),
    example("It is told in Chapter 12."),
    example("It is told on page 14."),
    terms("The quorum is set out in Section 9 below."),
    terms("Decisions are made as described in section 12."),
    terms("See paragraph 7.2 of these terms."),
    terms("The panel meets, as Section 9 describes."),
  ],
  check: (model) =>
    sentencesWith(model, wordsForParts).flatMap(({ text, sentence }) =>
      partsIn(sentence).flatMap(
        (part) => findPage(model, text, sentence, part) ?? findMissing(model, text, sentence, part) ?? [],
      ),
    ),
};

function findMissing(model: ModelOnDay, text: ReadText, sentence: ReadSentence, part: PartTold): Finding | undefined {
  const parts = ownPartsOf(model, text, part);
  if (parts === undefined || placeAmong(parts, part.label) !== -1) return undefined;
  const isPartOfText = part.kind === "section" || part.kind === "paragraph";
  if (isPartOfText && !part.own && !pointsWithinTerms(text, sentence, part, parts)) return undefined;
  return findingInText(partMissing, model, text, sentence, part, {
    message: `"${wordsAt(text, part)}" points to nothing: ${describe(parts)}.`,
    help: helpFor(part),
  });
}

function describe({ told, titles, labels = titles.map((_, at) => String(at + 1)) }: OwnParts): string {
  if (titles.length === 0) return `there are none of ${told}`;
  if (titles.length > 6) return `${told} are ${titles.length}`;
  return `${told} are ${titles.map((title, at) => [labels[at], `"${title}"`].filter(Boolean).join(" ")).join(", ")}`;
}

function helpFor({ kind }: PartTold): string {
  if (kind === "appendix") return "Write [[appendix:ID]], which follows the number of the appendix.";
  return "Name the part that is meant by its heading, or take the words out.";
}

const pointers = new Set(["see", "in", "at", "per", "from", "of", "(", "with", "refer", "to", "as", "which"]);
const ofStatutes = new Set([
  "duty",
  "duties",
  "enquiry",
  "enquiries",
  "audit",
  "assessment",
  "power",
  "powers",
  "law",
  "legal",
  "order",
]);

/**
 * Whether a bare number of a section can only be one of the terms of reference in which it stands: it is a little higher
 * than theirs, and no word of the sentence has to do with a law.
 */
function pointsWithinTerms({ kind }: ReadText, { tokens }: ReadSentence, part: PartTold, { titles }: OwnParts): boolean {
  const number = Number.parseInt(part.label, 10);
  const isNear = number > titles.length && number <= titles.length + 12;
  const isPointedTo = pointers.has(tokens[part.from - 1]?.norm ?? "");
  const { kind: next, norm = "" } = tokens[part.to] ?? {};
  const isEnd = next !== "word" || ["and", "or", "which", "that", "for", "on", "sets", "applies", "describes"].includes(norm);
  return kind === "terms" && isNear && isPointedTo && isEnd && !tokens.some((token) => ofStatutes.has(token.norm));
}

/** The numbers of pages are known only once the document is printed, so a typed one is right by chance alone. */
function findPage(model: ModelOnDay, text: ReadText, sentence: ReadSentence, part: PartTold): Finding | undefined {
  if (part.kind !== "page") return undefined;
  const before = sentence.tokens[part.from - 1]?.norm ?? "";
  if (!part.own && !["on", "see", "at", "(", "to", "from"].includes(before)) return undefined;
  return findingInText(partMissing, model, text, sentence, part, {
    severity: "note",
    message: `"${wordsAt(text, part)}": pages get their numbers when the document is printed, and the website has none.`,
    help: "Name the chapter, or write a reference to what is meant: [[appendix:ID]], [[group:ID]].",
  });
}

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}

function terms(sentence: string) {
  const sections = `[{ heading: Purpose, text: "${sentence}" }, { heading: Membership, text: "[[memberships]]" }, { heading: Review, text: "[[review]]" }]`;
  return { files: { "groups/panel.yaml": `termsOfReference:\n  sections: ${sections}\n` } };
}
