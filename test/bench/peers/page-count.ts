import { readFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";

/** How many pages a PDF has. */
export async function pageCount(file: string): Promise<number> {
  return (await PDFDocument.load(await readFile(file), { updateMetadata: false })).getPageCount();
}
