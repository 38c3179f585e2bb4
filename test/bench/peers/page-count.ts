import { readFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";

/** Counts the pages of a PDF. */
export async function countPages(file: string): Promise<number> {
  return (await PDFDocument.load(await readFile(file), { updateMetadata: false })).getPageCount();
}
