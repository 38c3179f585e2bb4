import type { PDFDocument } from "@cantoo/pdf-lib";
import type { CalendarDate } from "../../../model/model.ts";
import type { LabelRange } from "../page-labels.ts";
import type { PageContent, Run } from "./page-content.ts";
import type { Content, Element } from "./structure.ts";

/** What the PDF says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47, `en-GB`. */
  readonly language: string;
  /** The date of the edition: the PDF's dates, since a clock would make each build another file. */
  readonly date: CalendarDate;
}

export interface FinishOptions {
  readonly facts: DocumentFacts;
  readonly ranges: readonly LabelRange[];
  /** The document's words, as the page has them, with a space or a new line between any two. */
  readonly words: string;
  /** The caption of each table that has one for the ear alone; an empty text for any other. */
  readonly unseenCaptions: readonly string[];
  /** The passages that are written from right to left, by the numbers that their tags have as their language. */
  readonly rightToLeft: readonly string[];
  /** The families of fonts that the document brings with it. */
  readonly families: readonly string[];
}

/** A PDF in the course of being mended. */
export interface Finishing extends FinishOptions {
  readonly pdf: PDFDocument;
  readonly document: Element;
  readonly contents: readonly PageContent[];
  /** What a rule cannot mend, in sentences: the fault lies in the page. */
  readonly faults: string[];
}

/** One thing to mend. */
export type Rule = (finishing: Finishing) => void;

/** The text below an element, in the order of reading, its white space as single spaces. */
export function textOf(finishing: Finishing, found: Element): string {
  return spokenText(finishing, found).replace(/\s+/g, " ").trim();
}

function spokenText(finishing: Finishing, { actualText, children }: Element): string {
  if (actualText !== undefined) return actualText;
  return children
    .map((child) => {
      if (child.kind === "element") return spokenText(finishing, child);
      return child.kind === "content"
        ? runsOf(finishing, child)
            .map(({ text }) => text)
            .join("")
        : "";
    })
    .join("");
}

/** The runs of text of a piece of content, in the order in which they are painted. */
export function runsOf({ contents }: Finishing, { page, mark }: Content): readonly Run[] {
  return contents[page]?.runs[mark] ?? [];
}
