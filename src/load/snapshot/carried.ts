import { inflateSync } from "node:zlib";
import { maxCarriedBytes } from "../files/limits.ts";
import { isSnapshot, type Snapshot } from "./snapshot.ts";

/** A snapshot that a PDF carries, and its text, byte for byte. */
export interface CarriedSnapshot {
  readonly snapshot: Snapshot;
  readonly text: string;
}

/**
 * Finds the snapshots that a PDF of this program carries. Of the PDF nothing but its attached files is unpacked, each no
 * further than to a limit, so that a file that was made to fill the memory does no harm.
 * @returns that of the document first and then that of its edition, or a sentence that says why there is none
 */
export function carriedSnapshots(
  bytes: Uint8Array,
): { readonly snapshots: readonly CarriedSnapshot[] } | { readonly fault: string } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = file.toString("latin1");
  if (!letters.startsWith("%PDF-")) return { fault: "It is no PDF." };
  const starts = startsOfAttachedFiles(letters);
  if (starts.length === 0) {
    const fault = isEncrypted.test(letters)
      ? "It is protected by a password. Open it in a reader, save a copy without one, and name that."
      : "It carries no data. It was made by another program or by an early version of this one, or saved by a program that took its attachments out: take the file as it was published.";
    return { fault };
  }
  const found: CarriedSnapshot[] = [];
  let left = maxCarriedBytes;
  let damaged = 0;
  for (const start of starts) {
    const content = contentAt(file, start, left);
    if (content === "too large") return { fault: "What it carries is larger than the data of any document, so it is not read." };
    if (content === "damaged") {
      // It may be a file that another program has added, packed in another way or not at all.
      damaged += 1;
      if (damaged === maxDamaged) break;
      continue;
    }
    left -= content.length;
    const text = content.toString("utf8");
    if (isSnapshot(text)) found.push({ snapshot: JSON.parse(text) as Snapshot, text });
  }
  if (found.length === 0 && damaged > 0) return { fault: "What it carries is damaged. Take another copy." };
  if (found.length === 0)
    return { fault: "It carries files, but none with the data of arrangements, as this version of the program writes them." };
  // The edition that a document is told against is of an earlier day, or it is attached after it.
  return { snapshots: found.sort((a, b) => (a.snapshot.day < b.snapshot.day ? 1 : a.snapshot.day > b.snapshot.day ? -1 : 0)) };
}

/** How many files that cannot be unpacked are tried: unpacking each may take as long as unpacking all that may be carried. */
const maxDamaged = 20;

/** What tells an attached file, the end of an object, and the beginning of the content of a stream. */
const landmarks = /(\/Type\s*\/EmbeddedFile(?![A-Za-z]))|endobj|>>\s*(stream)\r?\n/g;

/** How much a dictionary may say after its type. */
const maxDictionary = 2000;

/**
 * Where the content of each attached file begins, whatever else its dictionary says (ISO 32000-1, 7.11.4 and 7.3.8). It takes
 * one pass, so that no file can be made to take long.
 */
function startsOfAttachedFiles(letters: string): number[] {
  const starts: number[] = [];
  let typeEnd = Number.NEGATIVE_INFINITY;
  for (const { index, 0: landmark, 1: type, 2: stream } of letters.matchAll(landmarks)) {
    const end = index + landmark.length;
    if (stream !== undefined && index - typeEnd <= maxDictionary) starts.push(end);
    typeEnd = type === undefined ? Number.NEGATIVE_INFINITY : end;
  }
  return starts;
}

const isEncrypted = /\/Encrypt\s/;

function contentAt(file: Buffer, start: number, limit: number): Buffer | "too large" | "damaged" {
  if (file[start] === openingBrace) {
    const content = file.subarray(start, file.indexOf(endOfStream, start));
    return content.length > limit ? "too large" : content;
  }
  try {
    // What follows the packed content is not looked at.
    return inflateSync(file.subarray(start), { maxOutputLength: limit });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged";
  }
}

/** The end of a line before the keyword is no part of the content. */
const endOfStream = "\nendstream";

const openingBrace = "{".charCodeAt(0);
