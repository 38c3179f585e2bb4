import { Unzip, UnzipInflate } from "fflate";
import { CannotRead } from "./cannot-read.ts";

/** So many bytes are unpacked at a time: what they hold at most, a thousand times as much, fits into the memory. */
const sliceBytes = 65_536;

const asDocx = "Ask for it as a Word document (.docx), or save it as one.";

/**
 * Reads the parts of a Word file that are asked for (ECMA-376, part 2). Nothing is written to the disk, whatever paths the
 * archive names.
 * @param maxBytes the most that the parts may hold together
 * @returns the text of each part, by its name
 * @throws {CannotRead} for what is no Word file, or is too large
 */
export function readParts(bytes: Uint8Array, isWanted: (name: string) => boolean, maxBytes: number): Map<string, string> {
  refuseOtherKinds(bytes);
  const names = new Set<string>();
  const chunks = new Map<string, Uint8Array[]>();
  const whole = new Set<string>();
  let size = 0;
  let refusal: CannotRead | undefined;
  // The archive's reader catches what is thrown within it, and tells it as an error of its own: the first counts.
  const refuse = (what: string, help: string) => {
    refusal ??= new CannotRead(what, help);
    throw refusal;
  };
  const unzip = new Unzip((file) => {
    const { name } = file;
    if (names.has(name)) return;
    names.add(name);
    if (!isWanted(name)) return;
    const own: Uint8Array[] = [];
    chunks.set(name, own);
    file.ondata = (error, chunk, final) => {
      if (error !== null) refuse("It is damaged, or protected by a password.", "Ask for it again, without a password.");
      size += chunk.length;
      if (size > maxBytes) refuse("It holds far more than a document does.", "Ask where it comes from.");
      own.push(chunk.slice());
      if (final) whole.add(name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += sliceBytes) {
      unzip.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
    }
  } catch (error) {
    throw error instanceof CannotRead ? error : damaged();
  }
  if (!names.has("[Content_Types].xml")) throw notWord(names);
  if ([...chunks.keys()].some((name) => !whole.has(name))) throw damaged();
  return new Map([...chunks].map(([name, own]) => [name, decode(own)]));
}

/** Tells what a file is that is no archive, by its first bytes. */
function refuseOtherKinds(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith("PK")) return;
  if (start.startsWith("%PDF"))
    throw new CannotRead(
      "It is a PDF, whose comments cannot be read here.",
      "Ask for the Word file, or read its comments yourself.",
    );
  if (start === "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1") {
    // An encrypted document is such a container too (MS-OFFCRYPTO, section 2.3.4.4); its names are in UTF-16.
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw isEncrypted
      ? new CannotRead("It is protected by a password.", "Ask for it without one.")
      : new CannotRead("It is a Word document of the old kind (.doc).", asDocx);
  }
  if (start.startsWith("{\\rtf")) throw new CannotRead("It is an RTF document.", asDocx);
  throw new CannotRead(bytes.length === 0 ? "It is empty." : "It is not a Word document.", asDocx);
}

function notWord(names: ReadonlySet<string>): CannotRead {
  if (names.has("mimetype")) return new CannotRead("It is an OpenDocument file (.odt).", asDocx);
  if ([...names].some((name) => name.startsWith("Index/") || name === "Index.zip"))
    return new CannotRead("It is a Pages document.", "Ask for it exported to Word (.docx).");
  return names.size === 0 ? damaged() : new CannotRead("It is an archive, but not a Word document.", asDocx);
}

function damaged(): CannotRead {
  return new CannotRead("It is damaged: the archive ends early or cannot be unpacked.", "Ask for it again.");
}

/** XML is in UTF-8 or, with a byte order mark, in UTF-16 (XML 1.0, section 4.3.3). */
function decode(chunks: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(chunks);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
