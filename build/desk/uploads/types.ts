import { decode } from "../../../src/load/files/decode.ts";

/** What the beginning of a file shows that it is. */
export interface RecognisedType {
  readonly kind: "png" | "jpeg" | "webp" | "svg" | "pdf" | "zip" | "other";
  /** As a message says it. */
  readonly called: string;
}

/** The first bytes by which programs know a kind of file, as hexadecimal digits. */
const signatures: readonly (readonly [RegExp, RecognisedType["kind"], string])[] = [
  [/^89504e470d0a1a0a/, "png", "a PNG picture"],
  [/^ffd8ff/, "jpeg", "a JPEG picture"],
  [/^52494646.{8}57454250/, "webp", "a WebP picture"],
  [/^255044462d/, "pdf", "a PDF"],
  [/^504b0304/, "zip", "a Word document or an archive"],
  [/^47494638/, "other", "a GIF picture"],
  [/^424d/, "other", "a BMP picture"],
  [/^(?:49492a00|4d4d002a)/, "other", "a TIFF picture"],
  // `ftyp` and one of the brands heic, heix, heim, hevc, mif1, msf1 and avif (ISO/IEC 14496-12 and 23008-12).
  [/^.{8}66747970(?:686569|686576|6d6966|6d7366|617669)/, "other", "a HEIC or AVIF picture, as telephones take them"],
  [/^d0cf11e0a1b11ae1/, "other", "a document of the old kind of Word (.doc), or one with a password"],
  [/^7b5c727466/, "other", "an RTF document"],
];

/** How much of a file is looked at: the head of an SVG file may begin with remarks. */
const mostOfHead = 4096;

/** Recognises a file by its content. */
export function typeOf(bytes: Uint8Array): RecognisedType {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  const found = signatures.find(([signature]) => signature.test(head));
  if (found !== undefined) return { kind: found[1], called: found[2] };
  const decoded = decode(bytes.subarray(0, mostOfHead));
  const text = "text" in decoded ? decoded.text : decoded.before;
  // After a declaration, a document type and remarks (XML 1.0, section 2.8).
  if (/^\s*(?:<\?xml[^>]*>\s*|<!doctype svg[^>[]*(?:\[[^\]]*\]\s*)?>\s*|<!--[\s\S]*?-->\s*)*<(?:[\w-]+:)?svg[\s>/]/i.test(text)) {
    return { kind: "svg", called: "an SVG picture" };
  }
  return { kind: "other", called: "a file of another kind" };
}
