import { gunzipSync, inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type OpenPdf = Awaited<ReturnType<typeof getDocument>["promise"]>;
type PdfPage = Awaited<ReturnType<OpenPdf["getPage"]>>;

/** The packed parts of the search index among the files of a website, unpacked, by their paths. */
export function unpackedOf(files: Readonly<Record<string, string>>): [path: string, text: string][] {
  return Object.entries(files)
    .filter(([, text]) => text.startsWith("\u001f\u008b"))
    .map(([path, text]) => [path, gunzipSync(Buffer.from(text, "latin1")).toString("utf8")]);
}

/** Every text of a PDF: what a reader sees or hears, what it says of itself, and what its streams hold. */
export async function textsOfPdf(bytes: string): Promise<string[]> {
  return [...(await textsOf(bytes)), ...streamsOf(bytes)];
}

/** The words that the pages of a PDF print, page by page. */
export async function wordsOfPdf(bytes: string): Promise<string[]> {
  return readPages(await openPdf(bytes), printedWords);
}

/** A PDF's metadata, bookmarks and text, with that of each picture. */
async function textsOf(bytes: string): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const texts = [JSON.stringify(await pdf.getMetadata()), JSON.stringify(await pdf.getOutline())];
  const pages = await readPages(pdf, async (page) => [await printedWords(page), JSON.stringify(await page.getStructTree())]);
  return [...texts, ...pages.flat()];
}

function openPdf(bytes: string): Promise<OpenPdf> {
  return getDocument({ data: new Uint8Array(Buffer.from(bytes, "latin1")), verbosity: 0 }).promise;
}

/** Reads each page of a PDF in turn, and closes the PDF. */
async function readPages<T>(pdf: OpenPdf, read: (page: PdfPage) => Promise<T>): Promise<T[]> {
  const pages: T[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await read(await pdf.getPage(number)));
  await pdf.destroy();
  return pages;
}

async function printedWords(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

/** What a PDF's deflated streams hold. */
function streamsOf(pdf: string): string[] {
  return [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, bytes = ""]) => {
    try {
      return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
    } catch {
      // Not deflated: then it stands in the file as it is, and has been searched with it.
      return [];
    }
  });
}
