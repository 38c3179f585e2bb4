import { isOfMailbox, wordEnd } from "./characters.ts";

/** A part of a text between spaces, up to but without its end. Markdown's own signs are signs as others are. */
export interface Piece {
  readonly kind: "lineEnd" | "word" | "address" | "reference" | "blank" | "sign";
  readonly end: number;
}

/** The piece of a text that begins at a place at which no space stands. */
export function pieceAt(text: string, at: number): Piece {
  const first = text[at];
  if (first === "\n") return { kind: "lineEnd", end: at + 1 };
  const end = wordEnd(text, at);
  const addressEnd = mayBeAddress(text, at, end) ? endOf(address, text, at) : undefined;
  if (addressEnd !== undefined) return { kind: "address", end: addressEnd };
  if (end > at) return { kind: "word", end };
  const referenceEnd = first === "[" ? endOf(reference, text, at) : undefined;
  if (referenceEnd !== undefined) return { kind: "reference", end: referenceEnd };
  const blankEnd = first === "{" ? endOf(blank, text, at) : undefined;
  if (blankEnd !== undefined) return { kind: "blank", end: blankEnd };
  return { kind: "sign", end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
}

/** An address of the web or of mail, the address of a link, or what stands in angle brackets. */
const address = /https?:\/\/[^\s)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|<[^>\s]+>/y;
const reference = /\[\[[^[\]\n]*\]\]/y;
const blank = /\{[A-Za-z][A-Za-z0-9]*\}/y;

/** A quick first look at what begins at a place, and is a word up to `end`: most words and signs begin no address. */
function mayBeAddress(text: string, at: number, end: number): boolean {
  const sign = text[at];
  if (sign === "]") return text[at + 1] === "(";
  const isWeb = sign === "h" && (text.startsWith("http:", at) || text.startsWith("https:", at));
  return sign === "<" || isWeb || text[mailboxEnd(text, end)] === "@";
}

/** The most letters before the "@" of an address of mail (RFC 5321, 4.5.3.1.1). */
const longestMailbox = 64;

/** The end of what may stand before the "@" of an address of mail, from a place within it. */
function mailboxEnd(text: string, within: number): number {
  let end = within;
  while (end - within <= longestMailbox && isOfMailbox(text.charCodeAt(end))) end++;
  return end;
}

/** Where a match of a pattern ends that begins at a place. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
