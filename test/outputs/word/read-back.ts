import { createRequire } from "node:module";

// The zip reader that mammoth depends on.
const JSZip = createRequire(createRequire(import.meta.url).resolve("mammoth"))("jszip");

/** Reads the parts of a Word file that mammoth ignores; `numbering` is the first number of each numbered list. */
export async function readBack(file: Buffer): Promise<{ body: string; core: string; styles: string; numbering: string[] }> {
  const zip = await JSZip.loadAsync(file);
  const part = (name: string): Promise<string> => zip.file(name).async("string");
  const numbering = await part("word/numbering.xml");
  const first = [...numbering.matchAll(/<w:lvl w:ilvl="0".*?<\/w:lvl>/gs)]
    .map(([level]) => ({
      start: /<w:start w:val="(\d+)"/.exec(level)?.[1] ?? "",
      format: /<w:numFmt w:val="(\w+)"/.exec(level)?.[1],
      text: /<w:lvlText w:val="([^"]*)"/.exec(level)?.[1] ?? "",
    }))
    .filter(({ format }) => format === "decimal");
  return {
    body: await part("word/document.xml"),
    core: await part("docProps/core.xml"),
    styles: await part("word/styles.xml"),
    numbering: first.map(({ start, text }) => text.replace("%1", start)),
  };
}
