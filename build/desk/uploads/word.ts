import { maxWordPartsBytes } from "../../../src/load/files/limits.ts";
import { readParts } from "../../../src/returned/word/archive.ts";
import { CannotRead } from "../../../src/returned/word/cannot-read.ts";
import { readXml } from "../../../src/returned/word/xml.ts";

/** The type of the main part of a Word document that has no macros (ECMA-376, part 1, section 11.3.10). */
const documentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Parts that hold a program, by their names. */
const programs = /vba(?:project|data)|(?:^|\/)activex\/|embeddings\/[^/]*\.(?:bin|exe|docm|xlsm|xlsb|pptm)$/i;

const saveAnew = 'Open it in Word, save it under "Word Document (.docx)", and upload that, or export it as a PDF.';

/**
 * Finds what keeps a Word file from being published: that it is not one from beginning to end, holds macros or another
 * program, or loads something from elsewhere when it is opened. It is unpacked no further than to a limit.
 */
export function findWordFault(bytes: Uint8Array): string | undefined {
  const listed = listArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (listed === undefined) return `It is damaged or cut short, or something else hangs on before or behind it. ${saveAnew}`;
  try {
    const found: string[] = [];
    const isWanted = (name: string) => {
      found.push(name);
      return /\.(?:xml|rels)$/i.test(name);
    };
    const parts = readParts(bytes, isWanted, maxWordPartsBytes);
    // Word goes by the list at the end and other programs by what stands before each part: both have to say the same.
    if (found.length !== listed.length || found.some((name) => !listed.includes(name)))
      return `It is put together otherwise than Word does it. ${saveAnew}`;
    if (found.some((name) => programs.test(name))) return `It holds macros or another program. ${saveAnew}`;
    const types = readTypes(parts.get("[Content_Types].xml") ?? "");
    if (types.some((type) => /macroEnabled|vbaProject/i.test(type))) return `It is a document with macros. ${saveAnew}`;
    if (!types.includes(documentType)) return `It is an archive, or a document of another program. ${saveAnew}`;
    return findLoading(parts);
  } catch (error) {
    if (error instanceof CannotRead) return error.message;
    throw error;
  }
}

/** The types of the parts. */
function readTypes(xml: string): string[] {
  const types: string[] = [];
  readXml(xml, { open: (_name, { ContentType = "" }) => void types.push(ContentType) });
  return types;
}

/** A link that a reader follows stays; whatever Word itself would load, such as a template with macros or a picture, does not. */
function findLoading(parts: ReadonlyMap<string, string>): string | undefined {
  let fault: string | undefined;
  for (const [name, xml] of parts) {
    if (!/\.rels$/i.test(name)) continue;
    readXml(xml, {
      open: (_name, { Type = "", TargetMode = "" }) => {
        if (!/^external$/i.test(TargetMode) || /\/hyperlink$/i.test(Type)) return;
        fault ??= /\/attachedTemplate$/i.test(Type)
          ? `It loads its template from another place when it is opened. In Word, under Developer, "Document Template", attach "Normal", save it, and upload that, or export it as a PDF.`
          : `It loads something from another place when it is opened. ${saveAnew}`;
      },
    });
  }
  return fault;
}

/**
 * The names in the list at the end of a ZIP archive (APPNOTE.TXT, sections 4.3.12 and 4.3.16).
 * @returns undefined where the archive is not the whole file, has no such list or names a part twice
 */
function listArchive(file: Buffer): string[] | undefined {
  const end = file.lastIndexOf("PK\u0005\u0006");
  if (end < 0 || end + 22 > file.length || end + 22 + file.readUInt16LE(end + 20) !== file.length) return undefined;
  const count = file.readUInt16LE(end + 10);
  const names: string[] = [];
  let at = file.readUInt32LE(end + 16);
  if (at + file.readUInt32LE(end + 12) !== end) return undefined;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) return undefined;
    const [name, extra, remark] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number];
    names.push(file.subarray(at + 46, at + 46 + name).toString("utf8"));
    at += 46 + name + extra + remark;
  }
  return at === end && new Set(names).size === names.length ? names : undefined;
}
