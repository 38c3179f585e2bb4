import type { CitedDocument, Model } from "../../model/model.ts";
import { wordsOfName } from "../names/names.ts";
import { beginsAsName, isCapitalised } from "../reading/characters.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/words.ts";
import { type YearsBeside, yearsBeside } from "./years.ts";

/** The title of a document in a sentence, and the years that tell which edition of it is meant. */
export interface TitleTold {
  readonly document: CitedDocument;
  readonly years?: YearsBeside;
  /** The title and its years: their tokens, from the first up to but without the last, and their place in the text. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface Title {
  readonly document: CitedDocument;
  /** Its words for comparison, without years at its end. */
  readonly words: readonly string[];
}

/** The titles of documents without their years, by their first word, the longest first. */
export type TitleTable = ReadonlyMap<string, readonly Title[]>;

/** Puts the titles of the cited documents into a table in which a text can be looked up word by word. */
export function titleTable({ documents }: Model): TitleTable {
  const table = new Map<string, Title[]>();
  for (const document of documents) {
    for (const typed of [document.title, document.shortTitle ?? document.title]) {
      const words = wordsOfName(withoutYears(typed));
      const first = words[0] ?? "";
      if (words.length > 1) table.set(first, [...(table.get(first) ?? []), { document, words }]);
    }
  }
  for (const titles of table.values()) titles.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const yearsAtEnd = /[\s,(]*((?:19|20)\d\d)(?:\s*[-–—/]\s*((?:20)?\d\d))?\)?$/;

function withoutYears(title: string): string {
  return title.replace(yearsAtEnd, "");
}

/** The years that a title ends with; undefined for a title without any. */
export function yearsOfTitle(title: string): Pick<YearsBeside, "first" | "last"> | undefined {
  const [, first, last = first] = yearsAtEnd.exec(title) ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number((last ?? first).padStart(4, "20")) };
}

/** The titles of cited documents that a sentence names, typed or by reference, with the years beside them. */
export function titlesIn({ tokens, mentions }: ReadSentence, table: TitleTable): TitleTold[] {
  const told: TitleTold[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const title = tokens[at]?.kind === "reference" ? referredAt(mentions, at) : titleAt(tokens, at, table);
    if (title === undefined) continue;
    const years = yearsBeside(tokens, at, title.to);
    const from = Math.min(at, years?.from ?? at);
    const to = Math.max(title.to, years?.to ?? 0);
    const place = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    told.push({ document: title.document, ...(years && { years }), from, to, ...place });
    at = to - 1;
  }
  return told;
}

function titleAt(tokens: readonly Token[], at: number, table: TitleTable) {
  const token = tokens[at];
  if (token?.kind !== "word" || !isCapitalised(token.text)) return undefined;
  for (const { document, words } of table.get(token.norm) ?? []) {
    const to = endOf(tokens, at, words);
    if (to !== undefined) return { document, to };
  }
  return undefined;
}

/** The token after the last word of a title, which has a capital like the first one; signs within it count for nothing. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let to = at;
  for (const [index, word] of words.entries()) {
    while (index > 0 && tokens[to]?.kind === "sign") to++;
    if (tokens[to]?.kind !== "word" || tokens[to]?.norm !== word) return undefined;
    to++;
  }
  return beginsAsName(tokens[to - 1]?.text ?? "") ? to : undefined;
}

function referredAt(mentions: ReadSentence["mentions"], at: number) {
  const mention = mentions.find(({ from, reference }) => from === at && reference?.kind === "document");
  return mention?.named.kind === "document" ? { document: mention.named.record, to: mention.to } : undefined;
}
