import { type PDFDocument, PDFString } from "@cantoo/pdf-lib";
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

/** A file that the PDF carries within it. Plain data, since it comes from another thread. */
export interface AttachedFile {
  /** Its name, as a reader saves it. */
  readonly name: string;
  /** What it is, in a sentence. */
  readonly description: string;
  /** Its media type. */
  readonly type: string;
  /** What it is to the document (ISO 19005-3, 6.8): what it was made from, or what was held beside it. */
  readonly relationship: "Source" | "Supplement";
  readonly text: string;
}

export interface FinishOptions {
  readonly facts: DocumentFacts;
  readonly attached: readonly AttachedFile[];
  readonly ranges: readonly LabelRange[];
  /** The document's words, as the page has them, with a space or a new line between any two. */
  readonly words: string;
  /** The caption of each table that has one for the ear alone; an empty text for any other. */
  readonly unseenCaptions: readonly string[];
  /** The passages that are written from right to left, by the numbers that their tags have as their language. */
  readonly rightToLeft: readonly string[];
  /** Sections that share pages: the running head of each, and the page on which it begins, counted from 0, in their order. */
  readonly heads: readonly (readonly { readonly head: string; readonly page: number }[])[];
  /** The families of fonts that the document brings with it. */
  readonly families: readonly string[];
}

/** An attached file as it goes into the PDF. */
export interface PackedFile extends Omit<AttachedFile, "text"> {
  /** Its size in bytes before it was packed, its SHA-256 in hexadecimal digits, and its packed bytes. */
  readonly size: number;
  readonly mark: string;
  readonly packed: Uint8Array;
}

/** A PDF in the course of being mended. */
export interface Finishing extends Omit<FinishOptions, "attached"> {
  readonly attached: readonly PackedFile[];
  readonly pdf: PDFDocument;
  readonly document: Element;
  readonly contents: readonly PageContent[];
  /** What a rule cannot mend, in sentences: the fault lies in the page. */
  readonly faults: string[];
}

/** One thing to mend. */
export type Rule = (finishing: Finishing) => void;

/** Midnight of the day of the document as a date of a PDF (ISO 32000-1, 7.9.4). */
export function dateOf({ date }: DocumentFacts): PDFString {
  return PDFString.of(`D:${date.replaceAll("-", "")}000000Z`);
}

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
