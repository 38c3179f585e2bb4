import { inflateSync } from "node:zlib";

/** The most that the packed parts of a PDF which hold its objects may hold together, in bytes. */
const maxObjectBytes = 100_000_000;

/** The names of actions that run something, and of forms that do (ISO 32000-1, 12.6.4.5, 12.6.4.13, 12.6.4.16, 12.7.8, 13.6). */
const active: Readonly<Record<string, string>> = {
  JavaScript: "a script",
  Launch: "a command that starts another program",
  RichMedia: "a film or a program",
  XFA: "a form that runs scripts",
};

const exportAgain = "Export it again as a plain PDF from the program that it was written in.";

/**
 * Finds what keeps a PDF from being published: that it is not one from beginning to end, has a password, or runs something
 * when it is opened. Its objects are looked at where they stand and where they are packed; what is drawn on its pages is not.
 */
export function findPdfFault(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = file.toString("latin1");
  const end = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/.exec(letters.slice(-2048));
  if (end === null || !isCrossReference(letters, Number(end[1])) || isArchive(file)) {
    return `It is damaged or cut short, or something else hangs on behind its end. ${exportAgain}`;
  }
  if (named("Encrypt").test(letters)) return "It is protected by a password. Save a copy of it without one.";
  const packed = packedObjects(file, letters);
  if (packed === undefined) return `A part of it is packed in a way that cannot be looked into. ${exportAgain}`;
  for (const [name, what] of Object.entries(active)) {
    const pattern = named(name);
    if (pattern.test(letters) || packed.some((text) => pattern.test(text))) return `It holds ${what}. ${exportAgain}`;
  }
  return undefined;
}

/** Whether the table of a PDF's objects begins at a place, as a table or as a stream (7.5.4, 7.5.8). */
function isCrossReference(letters: string, at: number): boolean {
  return /^\s*(?:xref\s|\d+\s+\d+\s+obj\b)/.test(letters.slice(at, at + 40));
}

/** Whether the file ends as a ZIP archive does, whose remark reaches to the end of the file. */
function isArchive(file: Buffer): boolean {
  for (let at = file.lastIndexOf("PK\u0005\u0006"); at >= 0; at = at === 0 ? -1 : file.lastIndexOf("PK\u0005\u0006", at - 1)) {
    if (at + 22 <= file.length && at + 22 + file.readUInt16LE(at + 20) === file.length) return true;
  }
  return false;
}

/** A name of the PDF, any letter of which may be written by its number (7.3.5). */
function named(name: string): RegExp {
  const letters = [...name].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`);
  return new RegExp(`/${letters.join("")}(?![A-Za-z0-9#])`, "i");
}

/**
 * The texts of the streams that hold objects, unpacked (7.5.7). Each has to say where its first object is, so a stream counts
 * whose surroundings say so, whatever it calls itself. All that stands between two streams is gone through once.
 * @returns undefined where one is packed otherwise than by Flate alone, or they hold too much
 */
function packedObjects(file: Buffer, letters: string): string[] | undefined {
  const texts: string[] = [];
  let left = maxObjectBytes;
  let from = 0;
  for (const match of letters.matchAll(/stream(?:\r\n|\n|\r)/g)) {
    const before = letters.slice(from, match.index);
    from = match.index + match[0].length;
    if (!named("First").test(before)) continue;
    // What stands before its own object counts too: a text in the object could look like the beginning of another.
    const own = before.slice(Math.max(0, before.lastIndexOf("obj")));
    const isOfObjects = named("First").test(own);
    if (isOfObjects && otherPackings.some((packing) => packing.test(own))) return undefined;
    if (!named("Filter").test(before)) continue;
    try {
      const content = inflateSync(file.subarray(from), { maxOutputLength: left });
      left -= content.length;
      texts.push(content.toString("latin1"));
    } catch {
      // Whatever it is, too large or damaged, nobody can say what it holds.
      if (isOfObjects) return undefined;
    }
    if (left <= 0) return undefined;
  }
  return texts;
}

/** Other ways to pack, with which no program needs to pack objects (7.4). */
const otherPackings = [
  "ASCIIHexDecode",
  "AHx",
  "ASCII85Decode",
  "A85",
  "LZWDecode",
  "LZW",
  "RunLengthDecode",
  "RL",
  "Crypt",
  "Predictor",
].map(named);
