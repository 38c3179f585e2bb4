import type { ProseText } from "../../model/prose/prose-text.ts";
import type { Reference } from "../../model/prose/reference.ts";
import { isLetterOrFigure, spacesEnd } from "./characters.ts";
import { pieceAt } from "./pieces.ts";

/** A word, a sign or a reference of a text. Offsets are in UTF-16 code units. */
export interface Token {
  readonly kind: "word" | "sign" | "reference" | "blank";
  /** As typed. */
  readonly text: string;
  /** For comparison: lower case, with one kind of apostrophe. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly reference: Reference | undefined;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
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
  for (let start = spacesEnd(text, 0), next: number; start < text.length; start = next) {
    const { kind, end } = pieceAt(text, start);
    next = spacesEnd(text, end);
    if (kind === "lineEnd") startLine(end);
    if (kind === "lineEnd" || kind === "address" || start < lineContent) continue;
    const typed = text.slice(start, end);
    const isQuoted = quote !== undefined;
    if (kind !== "sign") tokens.push(tokenOf(kind, typed, start, isQuoted, byOffset));
    else if (typed === "|") endSentence();
    else if (!markup.has(typed) || isNumberSign(text, start)) {
      if (quote !== undefined && typed === closing[quote]) quote = undefined;
      else if (closing[typed] !== undefined && opensQuote(text, start)) quote = typed;
      tokens.push(tokenOf(kind, typed, start, isQuoted, byOffset));
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

/** A word as `normaliseWord` gives it, without a possessive "'s". */
export function withoutPossessive(norm: string): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm;
}

function tokenOf(
  kind: Token["kind"],
  text: string,
  start: number,
  isQuoted: boolean,
  byOffset: ReadonlyMap<number, Reference>,
): Token {
  const norm = kind === "word" ? normaliseWord(text) : text;
  const reference = kind === "reference" ? byOffset.get(start) : undefined;
  // Tokens of one form are read many times as fast as those of several.
  return { kind, text, norm, start, end: start + text.length, reference, quoted: isQuoted };
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
  return !isLetterOrFigure(text[at - 1] ?? " ");
}

function endsSentence(text: string, at: number, sign: string, tokens: readonly Token[]): boolean {
  if (sign === ":" || sign === ";") return /^\s*(?:\n|$)/.test(text.slice(at + 1, at + 8));
  if (sign !== "." && sign !== "!" && sign !== "?") return false;
  if (sign === "." && abbreviations.has(tokens.at(-2)?.norm ?? "")) return false;
  return /^['"’”)*_\]]*(?:\s|$)/.test(text.slice(at + 1, at + 6));
}

function linksIn(text: string): Link[] {
  if (!text.includes("](")) return [];
  return [...text.matchAll(/(?<!!)\[((?:[^[\]]|\[\[[^\]]*\]\])*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g)].map((match) => ({
    words: match[1] ?? "",
    href: match[2] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}
