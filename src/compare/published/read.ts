import { extname } from "node:path";
import { type Lines, linesOfText } from "./lines.ts";
import { linesOfPage } from "./page-lines.ts";
import { linesOfPdf } from "./pdf-lines.ts";

/** How a published text is read, by the end of its file's name. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Lines | Promise<Lines>>> = {
  ".txt": (bytes) => linesOfText(new TextDecoder().decode(bytes)),
  ".md": (bytes) => linesOfText(new TextDecoder().decode(bytes)),
  ".html": (bytes) => linesOfPage(new TextDecoder().decode(bytes)),
  ".pdf": linesOfPdf,
  ".docx": linesOfWord,
};

/** The ends of names of the files that can be read: ".txt", ".pdf". */
export const readableEnds: readonly string[] = Object.keys(readers);

/**
 * The lines of a published text.
 * @param name the name of its file, whose end says what it is; one of `readableEnds`
 * @throws where the file is not what its name says
 */
export async function linesOfFile(name: string, bytes: Uint8Array): Promise<Lines> {
  const read = readers[extname(name).toLowerCase()];
  if (read === undefined) throw new Error(`${name} is none of ${readableEnds.join(", ")}.`);
  return read(bytes);
}

async function linesOfWord(bytes: Uint8Array): Promise<Lines> {
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: true });
  return linesOfPage(value);
}
