import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { type FontText, fontsOf, utf16 } from "./fonts.ts";
import { type Glyphs, type Operation, type Operator, operationsOf, type TextObject } from "./operations.ts";

/** A run of text on one line, and the space that could be put after it. */
export interface Run {
  text: string;
  readonly y: number;
  readonly at: TextObject;
  /** What puts a space after it, if any font of the page has one. */
  readonly space: string | undefined;
}

/** A change to the content: what stands from `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A page's content, taken apart. Rules gather changes; they are made together at the end. */
export interface PageContent {
  readonly page: PDFPage;
  readonly stream: string;
  readonly operations: readonly Operation[];
  readonly fonts: ReadonlyMap<string, FontText>;
  /** Where each mark begins. */
  readonly marks: ReadonlyMap<number, Operator>;
  /** The runs of text under each mark, in the order in which they are painted. */
  readonly runs: readonly (readonly Run[])[];
  readonly splices: Splice[];
}

const unpacked = promisify(inflate);
const packed = promisify<Buffer, Buffer>(deflate);

/** Reads the content of every page. The pages are unpacked side by side, off this thread. */
export async function readContents(pdf: PDFDocument): Promise<PageContent[]> {
  const pages = pdf.getPages();
  const streams = await Promise.all(pages.map(streamOf));
  const known = new Map<PDFRef, FontText>();
  return pages.map((page, index) => {
    const stream = streams[index] ?? "";
    const operations = operationsOf(stream);
    const fonts = fontsOf(page, known);
    return { page, stream, operations, fonts, ...markedBy(operations, fonts), splices: [] };
  });
}

/** Makes the gathered changes, packing the pages side by side. */
export async function writeContents(contents: readonly PageContent[]): Promise<void> {
  await Promise.all(contents.filter(({ splices }) => splices.length > 0).map(writeContent));
}

async function writeContent(content: PageContent): Promise<void> {
  const { page } = content;
  const bytes = await packed(Buffer.from(spliced(content), "latin1"));
  const ref = page.node.get(PDFName.of("Contents"));
  if (!(ref instanceof PDFRef)) throw new Error("The content of a page is not an object of its own.");
  page.doc.context.assign(ref, page.doc.context.stream(bytes, { Filter: "FlateDecode" }));
}

function spliced({ stream, splices }: PageContent): string {
  const inOrder = splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of inOrder) {
    if (start < from) throw new Error("Two rules change the same place of a page's content.");
    parts.push(stream.slice(from, start), text);
    from = end;
  }
  parts.push(stream.slice(from));
  return parts.join("");
}

async function streamOf(page: PDFPage): Promise<string> {
  const contents = page.node.lookup(PDFName.of("Contents"));
  if (!(contents instanceof PDFRawStream)) throw new Error("The content of a page is not one stream.");
  const bytes = contents.dict.has(PDFName.of("Filter")) ? await unpacked(contents.contents) : Buffer.from(contents.contents);
  return bytes.toString("latin1");
}

function markedBy(operations: readonly Operation[], fonts: ReadonlyMap<string, FontText>): Pick<PageContent, "marks" | "runs"> {
  const marks = new Map<number, Operator>();
  const runs: Run[][] = [];
  let mark: number | undefined;
  for (const operation of operations) {
    if (operation.kind === "text") {
      if (mark === undefined) continue;
      const here = runs[mark] ?? [];
      here.push(runOf(operation, fonts));
      runs[mark] = here;
    } else if (operation.name === "BDC") {
      mark = markOf(operation.operands[1]);
      if (mark !== undefined) marks.set(mark, operation);
    } else if (operation.name === "EMC") {
      mark = undefined;
    }
  }
  return { marks, runs };
}

function runOf(at: TextObject, fonts: ReadonlyMap<string, FontText>): Run {
  const texts = at.glyphs.map((glyphs) => textOfGlyphs(glyphs, fonts));
  const text = (at.reversed ? texts.reverse() : texts).join("");
  const last = at.glyphs.at(-1)?.font ?? "";
  return { text, y: at.y, at, space: spaceIn(last, fonts) };
}

/** The operators that show a space in a font: where it has none, as those for other scripts, in another font of the page. */
function spaceIn(font: string, fonts: ReadonlyMap<string, FontText>): string | undefined {
  const own = fonts.get(font)?.space;
  if (own !== undefined) return ` <${own}> Tj`;
  for (const [name, { space }] of fonts) if (space !== undefined) return ` /${name} 1 Tf <${space}> Tj`;
  return undefined;
}

/** What glyphs are read as. */
export function textOfGlyphs({ font, codes, actualText }: Glyphs, fonts: ReadonlyMap<string, FontText>): string {
  return actualText === undefined ? (fonts.get(font)?.decode(codes) ?? "") : utf16(actualText);
}

/** The mark within a BDC's properties, `<</MCID 3 >>`. */
export function markOf(properties: string | undefined): number | undefined {
  const match = /\/MCID\s+(\d+)/.exec(properties ?? "");
  return match === null ? undefined : Number(match[1]);
}
