import type { ReadPdf } from "./pdf-reader.ts";

/** How much of a page its text must use, unless it is the only one that is numbered in its way. */
const leastUse = 0.15;

/** The margins above and below the text of a page, in millimetres: those of print.css. */
export const margins = { top: 24, bottom: 20 };

const pointsPerMillimetre = 72 / 25.4;

/** How much of the height that a page has for its text is used up to the end of the text, of 1. */
export function usedOf({ heights, textOn }: ReadPdf, page: number): number {
  const { lowest } = textOn(page);
  const height = heights[page] ?? 0;
  if (lowest === undefined) return 0;
  const below = height - margins.top * pointsPerMillimetre - lowest;
  return Math.max(0, below / (height - (margins.top + margins.bottom) * pointsPerMillimetre));
}

/**
 * The pages that hold a few lines only, in sentences. Covers and other sheets that are drawn show no number: they are as
 * the design wants them.
 */
export function stubPages(pdf: ReadPdf): string[] {
  const numbered = pdf.labels.flatMap((label, page) => (pdf.textOn(page).outside.includes(label) ? [page] : []));
  const wayOf = (page: number) => /^\d+$/.test(pdf.labels[page] ?? "");
  return numbered
    .filter((page) => usedOf(pdf, page) < leastUse && numbered.some((other) => other !== page && wayOf(other) === wayOf(page)))
    .map((page) => `Page ${pdf.labels[page]} of the PDF holds a few lines only: less than ${leastUse * 100} % of it is used.`);
}
