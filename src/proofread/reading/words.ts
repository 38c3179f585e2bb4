import type { ProseText } from "../../model/prose/prose-text.ts";
import type { Reference } from "../../model/prose/reference.ts";

/** A word, a sign or a reference of a text. Offsets are in UTF-16 code units. */
export interface Token {
  readonly kind: "word" | "sign" | "reference" | "blank";
  /** As typed. */
  readonly text: string;
  /** For comparison: lower case, with one kind of apostrophe. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly reference?: Reference;
  /** Whether it stands between quotation marks. */
  readonly quoted?: true;
}

/** A sentence, a heading, a list item without a full stop, or a cell of a table. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly heading?: true;
}

/** A link of Markdown: its words and its address. */
export interface Link {
  readonly words: string;
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

/** What is written in a text. */
export interface Words {
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
}

/** What a text consists of: addresses, words, references, blanks, ends of lines and signs, in this order. */
const pieces =
  /(https?:\/\/[^\s)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|<[^>\s]+>)|([\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*)|(\[\[[^[\]\n]*\]\])|(\{[A-Za-z][A-Za-z0-9]*\})|(\n)|[^\s\p{L}\p{N}\p{M}]/gu;

/** The beginning of a line that is a block of its own: a heading, a list item, a row of a table, a quotation. */
const blockStart = /^[ \t]*(?:#{1,6}[ \t]|(?:[-*+]|\d+[.)])[ \t]+|\||>)/;

/** Full stops after these do not end a sentence. */
const abbreviations = new Set([
  "e.g",
  "i.e",
  "etc",
  "no",
  "nos",
  "para",
  "paras",
  "dr",
  "mr",
  "mrs",
  "ms",
  "st",
  "cf",
  "vs",
  "p",
  "pp",
]);

/** Words that begin sentences and no names. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "a all also although an and any are as at because before both but by during each every following for from has have her " +
    "his how however if in is it its many may more most must no nor not of on once one or other our several shall she should " +
    "since so some such than that the their then there these they this those three through to two under until upon we were " +
    "what when where whether which while who whose will with within without you your"
  ).split(" "),
);

/** Reads the words of a text of Markdown, with the marks of Markdown left out. */
export function readWords({ text, references }: ProseText): Words {
  const byOffset = new Map(references.map((reference) => [reference.offset, reference]));
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let heading = false;
  let quote: string | undefined;
  let lineContent = 0;
  const endSentence = () => {
    if (tokens.some(({ kind }) => kind !== "sign")) sentences.push({ tokens, ...(heading && { heading: true as const }) });
    tokens = [];
    quote = undefined;
  };
  const startLine = (from: number) => {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end === -1 ? text.length : end);
    const mark = blockStart.exec(line)?.[0];
    lineContent = from + (mark?.length ?? 0);
    if (mark === undefined && line.trim() !== "" && !heading) return;
    endSentence();
    heading = mark?.includes("#") ?? false;
  };
  startLine(0);
  for (const match of text.matchAll(pieces)) {
    const [typed, address, word, reference, blank, lineEnd] = match;
    const start = match.index;
    if (start < lineContent && lineEnd === undefined) continue;
    if (word !== undefined) tokens.push(tokenOf("word", typed, start, quote !== undefined, normaliseWord(typed)));
    else if (lineEnd !== undefined) startLine(start + 1);
    else if (reference !== undefined)
      tokens.push(tokenOf("reference", typed, start, quote !== undefined, typed, byOffset.get(start)));
    else if (blank !== undefined) tokens.push(tokenOf("blank", typed, start, quote !== undefined));
    else if (typed === "|") endSentence();
    else if (address === undefined && (!markup.has(typed) || isNumberSign(text, start))) {
      const isQuoted = quote !== undefined;
      if (quote !== undefined && typed === closing[quote]) quote = undefined;
      else if (closing[typed] !== undefined && opensQuote(text, start)) quote = typed;
      tokens.push(tokenOf("sign", typed, start, isQuoted));
      if (endsSentence(text, start, typed, tokens)) endSentence();
    }
  }
  endSentence();
  return { sentences, links: linksIn(text) };
}

/** A word for comparison: lower case, with one kind of apostrophe. */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

function tokenOf(kind: Token["kind"], text: string, start: number, isQuoted: boolean, norm = text, reference?: Reference): Token {
  const token: Token = { kind, text, norm, start, end: start + text.length };
  if (!isQuoted && reference === undefined) return token;
  return { ...token, ...(reference && { reference }), ...(isQuoted && { quoted: true as const }) };
}

/** Words and signs that stand in texts with spaces in between, as a set. */
export function wordSet(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((some) => some.split(" ")));
}

/** The signs that only mark up a text. */
const markup = new Set(["*", "_", "#", "`", "\\", ">", "["]);

/** A sign of number before a figure is no heading. */
function isNumberSign(text: string, at: number): boolean {
  return text[at] === "#" && /\d/.test(text[at + 1] ?? "");
}

/** What ends a quotation, by what begins it. */
const closing: Readonly<Record<string, string>> = { '"': '"', "“": "”", "‘": "’", "'": "'" };

/** An apostrophe within or after a word begins no quotation. */
function opensQuote(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ");
}

function endsSentence(text: string, at: number, sign: string, tokens: readonly Token[]): boolean {
  if (sign === ":" || sign === ";") return /^\s*(?:\n|$)/.test(text.slice(at + 1, at + 8));
  if (sign !== "." && sign !== "!" && sign !== "?") return false;
  if (sign === "." && abbreviations.has(tokens.at(-2)?.norm ?? "")) return false;
  return /^['"’”)*_\]]*(?:\s|$)/.test(text.slice(at + 1, at + 6));
}

function linksIn(text: string): Link[] {
  return [...text.matchAll(/(?<!!)\[((?:[^[\]]|\[\[[^\]]*\]\])*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g)].map((match) => ({
    words: match[1] ?? "",
    href: match[2] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}
