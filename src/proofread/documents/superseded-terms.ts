import { earliest } from "../../model/dates.ts";
import type { Model } from "../../model/model.ts";
import type { Superseded } from "../../model/proofreading.ts";
import { wordsOfName } from "../names/names.ts";
import { isCapitalised } from "../reading/characters.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { SentenceInText } from "../reading/sentences-with.ts";
import { functionWords, readWords, type Token } from "../reading/words.ts";
import { datesIn } from "../times/dates-told.ts";
import { tellsOfThePast } from "../times/past.ts";
import { yearsBeside } from "./years.ts";

/** A term that was replaced, where a sentence has it. */
export interface SupersededHere {
  readonly entry: Superseded;
  /** Its tokens and its place in the text: from the first up to but without the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface Term {
  readonly entry: Superseded;
  /** Its words for comparison, without the year of an edition. */
  readonly words: readonly string[];
  readonly year?: number;
  readonly isInitials: boolean;
  /** Whether it begins as a sentence may, as "No Secrets" does: it is then found with its capitals alone. */
  readonly needsCapitals: boolean;
}

/** The terms that were replaced, by their first word; the longest first, and of the same words the one replaced last. */
export type SupersededTable = ReadonlyMap<string, readonly Term[]>;

const tables = new WeakMap<Model, SupersededTable>();

/** What was replaced, as a table in which a text can be looked up word by word. */
export function supersededTable(model: Model): SupersededTable {
  const table = tables.get(model) ?? makeTable(model);
  tables.set(model, table);
  return table;
}

function makeTable({ proofreading, partners, groups }: Model): SupersededTable {
  const current = new Set([...partners, ...groups].flatMap(({ name, shortName = name }) => [name, shortName]));
  const table = new Map<string, Term[]>();
  for (const entry of proofreading.superseded) {
    for (const typed of entry.words.filter((word) => !current.has(word))) {
      const term = termOf(entry, typed);
      const first = term.words[0] ?? "";
      table.set(first, [...(table.get(first) ?? []), term]);
    }
  }
  for (const terms of table.values()) {
    terms.sort((a, b) => b.words.length - a.words.length || (a.entry.since < b.entry.since ? 1 : -1));
  }
  return table;
}

function termOf(entry: Superseded, typed: string): Term {
  const all = wordsOfName(typed);
  const last = all.at(-1) ?? "";
  const hasYear = all.length > 1 && /^(?:19|20)\d\d$/.test(last);
  return {
    entry,
    words: hasYear ? all.slice(0, -1) : all,
    ...(hasYear && { year: Number(last) }),
    isInitials: all.length === 1 && /^\p{Lu}+$/u.test(typed),
    needsCapitals: functionWords.has(all[0] ?? ""),
  };
}

/** The terms of a sentence that were replaced before the day, in order; not those of a sentence that tells of a former time. */
export function supersededIn(model: Model, table: SupersededTable, sentence: ReadSentence): SupersededHere[] {
  const found = termsAmong(sentence.tokens, table).filter((here) => !isName(sentence, here));
  if (found.length === 0 || tellsOfThePast(sentence)) return [];
  const dates = datesIn(sentence, model);
  return found.filter(
    ({ entry, from, to }) =>
      sentence.tokens[from]?.quoted === false &&
      !dates.some((date) => (date.to <= from || date.from >= to) && earliest(date.when) < entry.since),
  );
}

/** What a title contains of what was replaced. */
export function supersededInTitle(table: SupersededTable, title: string): SupersededHere | undefined {
  return readWords({ text: title, references: [] }).sentences.flatMap(({ tokens }) => termsAmong(tokens, table))[0];
}

/** The words with which the terms of a table can begin in a text. */
export function beginningsOf(table: SupersededTable): string[] {
  return [...table.keys()].flatMap((first) => [first, `${first}s`, `${first}'s`]);
}

/** A word without the ending of a plural or of a possessive. */
export function singular(norm: string): string {
  return norm.replace(/'?s$/, "");
}

/** Initials that a text explains as something else are not those that were replaced. */
export function explainedOtherwise(lines: readonly SentenceInText[], table: SupersededTable): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const { sentence } of lines) {
    for (const [at, { norm }] of sentence.tokens.entries()) {
      const term = table.get(norm)?.find(({ isInitials }) => isInitials);
      if (term !== undefined && explainsOtherwise(sentence.tokens, at, term)) explained.add(norm);
    }
  }
  return explained;
}

/** "Common Core Guide (CCG)": initials in brackets, after words that begin with them and are not those of the term. */
function explainsOtherwise(tokens: readonly Token[], at: number, { entry }: Term): boolean {
  const initials = tokens[at]?.text ?? "";
  if (tokens[at - 1]?.text !== "(" || !/^\p{Lu}+$/u.test(initials)) return false;
  const words = tokens
    .slice(0, at - 1)
    .filter(({ kind }) => kind === "word")
    .slice(-initials.length);
  if (words.map(({ text }) => text[0]?.toUpperCase()).join("") !== initials) return false;
  const typed = words.map(({ norm }) => norm).join(" ");
  return !entry.words.some((name) => typed.startsWith(wordsOfName(name).join(" ")));
}

function termsAmong(tokens: readonly Token[], table: SupersededTable): SupersededHere[] {
  const found: SupersededHere[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here = termAt(tokens, at, table);
    if (here === undefined) continue;
    found.push(here);
    at = here.to - 1;
  }
  return found;
}

function termAt(tokens: readonly Token[], at: number, table: SupersededTable): SupersededHere | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const candidates = table.get(token.norm) ?? (token.norm.endsWith("s") ? table.get(singular(token.norm)) : undefined) ?? [];
  for (const { entry, words, year, isInitials, needsCapitals } of candidates) {
    if (isInitials && !/^\p{Lu}{2,}(?:['’]?s)?$/u.test(token.text)) continue;
    const end = endOf(tokens, at, words);
    if (end === undefined || (needsCapitals && !isCapitalised(tokens[end - 1]?.text ?? ""))) continue;
    const years = year === undefined ? undefined : yearsBeside(tokens, at, end);
    if (year !== undefined && (years?.first !== year || years.last !== year || !isCapitalised(token.text))) continue;
    const from = Math.min(at, years?.from ?? at);
    const to = withBracket(tokens, from, Math.max(end, years?.to ?? end));
    return { entry, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  }
  return undefined;
}

/** The end of some tokens together with the bracket that closes one opened among them. */
function withBracket(tokens: readonly Token[], from: number, to: number): number {
  const isOpen = tokens.slice(from, to).some(({ text }) => text === "(") && tokens[to]?.text === ")";
  return isOpen ? to + 1 : to;
}

/** The token after the last word of a term; hyphens within it count for nothing, and its last word may have a plural. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let to = at;
  for (const [index, word] of words.entries()) {
    while (index > 0 && (tokens[to]?.text === "-" || tokens[to]?.text === ",")) to++;
    const { norm = "", kind } = tokens[to] ?? {};
    const isLast = index === words.length - 1;
    if (kind !== "word" || !(norm === word || (isLast && isPlural(norm, word)))) return undefined;
    to++;
  }
  return to;
}

function isPlural(norm: string, word: string): boolean {
  const bare = norm.replace(/'s$|'$/, "");
  return bare === word || bare === `${word}s` || (word.endsWith("y") && bare === `${word.slice(0, -1)}ies`);
}

/** Whether a term is part of the name of a body or a person that the data know, which other rules judge. */
function isName({ mentions }: ReadSentence, { from, to }: SupersededHere): boolean {
  return mentions.some((mention) => mention.named.kind !== "document" && mention.from <= from && to <= mention.to);
}
