import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { Finishing } from "../finishing.ts";
import { everyElement } from "../structure.ts";

/** What the tags that Chromium takes from PDF 2.0 are in PDF 1.7. */
const standard: Readonly<Record<string, string>> = { Aside: "Sect", Em: "Span", Strong: "Span" };

/** Says what each tag that PDF 1.7 does not know is to be read as (PDF/UA-1, 7.1; ISO 32000-1, 14.8.4). */
export function roleMap({ pdf, document }: Finishing): void {
  const used = new Set([...everyElement(document)].map(({ role }) => role));
  const entries = Object.entries(standard).filter(([role]) => used.has(role));
  if (entries.length === 0) return;
  const root = pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  root.set(PDFName.of("RoleMap"), pdf.context.obj(Object.fromEntries(entries)));
}
