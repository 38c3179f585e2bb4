import type { Model } from "../../model/model.ts";
import { isCapitalised } from "../reading/characters.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { wordsOfName } from "./names.ts";

/** The known posts by their first word, the longest first; each as its words. */
export type PostTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A post that a sentence names. */
export interface PostPhrase {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const tables = new WeakMap<Model, PostTable>();

/** Every post of the day: of people, of seats, and of the chairs that groups state. */
export function postsOf(model: Model): PostTable {
  const known = tables.get(model);
  if (known !== undefined) return known;
  const posts = [
    ...model.people.map(({ post }) => post),
    ...model.groups.flatMap(({ statedChairs, memberships }) => [
      ...statedChairs.map(({ post }) => post),
      ...memberships.flatMap(({ seats }) => seats.map(({ post }) => post)),
    ]),
  ];
  const table = new Map<string, string[][]>();
  for (const post of new Set(posts)) {
    const words = wordsOfName(post ?? "");
    const [first] = words;
    if (first === undefined || !words.some((word) => heads.has(word)) || words.length < 2) continue;
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  tables.set(model, table);
  return table;
}

/** The nouns of which a post consists at least. */
const heads = wordSet(
  "director executive officer nurse constable superintendent inspector commander manager head headteacher",
  "scrutineer doctor lead principal secretary coordinator commissioner leader chair consultant adviser advisor",
  "midwife teacher deputy councillor chairperson clerk governor",
);

/** Small words within a post. */
const links = wordSet("of for and the & - – / to in ,");

/**
 * The post that begins at a token: one that the data have, in any letters, or another in capitals with the noun of a post,
 * up to a token at which, as `isNamed` says, the name of a body begins.
 */
export function postAt(
  tokens: readonly Token[],
  at: number,
  table: PostTable,
  isNamed: (at: number) => boolean,
): PostPhrase | undefined {
  const first = tokens[at];
  if (first?.kind !== "word") return undefined;
  return knownPostAt(tokens, at, table, isNamed) ?? otherPostAt(tokens, at, isNamed);
}

function knownPostAt(
  tokens: readonly Token[],
  at: number,
  table: PostTable,
  isNamed: (at: number) => boolean,
): PostPhrase | undefined {
  for (const words of table.get(tokens[at]?.norm ?? "") ?? []) {
    let to = at;
    const fits = words.every((word, index) => {
      while (index > 0 && tokens[to]?.kind === "sign" && tokens[to]?.text !== "&") to++;
      const norm = tokens[to]?.text === "&" ? "and" : tokens[to]?.norm.replace(/'s$/, index === words.length - 1 ? "" : "'s");
      to++;
      return norm === word;
    });
    if (fits) return longer({ from: at, to, words }, otherPostAt(tokens, at, isNamed));
  }
  return undefined;
}

/** "Chief Nurse" of the data may only be the beginning of the "Chief Nurse for Primary Care" in the text. */
function longer(known: PostPhrase, other: PostPhrase | undefined): PostPhrase {
  return other !== undefined && other.to > known.to ? other : known;
}

/** Words with a capital at the beginning of a sentence that begin no post. */
const notFirst = wordSet("the a an our its in as by for at on each every when where if both");

function otherPostAt(tokens: readonly Token[], at: number, isNamed: (at: number) => boolean): PostPhrase | undefined {
  if (isNamed(at) || notFirst.has(tokens[at]?.norm ?? "") || !isCapitalised(tokens[at]?.text ?? "")) return undefined;
  let to = at + 1;
  for (;;) {
    const next = nextWord(tokens, to);
    if (next === undefined || isNamed(next)) break;
    // "Director of Nursing and Chief Constable" are two.
    const isList = tokens.slice(to, next).some(({ text }) => text === "and" || text === "&" || text === ",");
    if (isList && (beginsPost(tokens, next) || tokens.slice(to, next).some(({ norm }) => norm === "the"))) break;
    if (isList && tokens.slice(to, next).some(({ text }) => text === ",")) break;
    to = next + 1;
  }
  const words = wordsOfTokens(tokens.slice(at, to));
  return words.some((word) => heads.has(word)) ? { from: at, to, words } : undefined;
}

/** The next word with a capital, with no more than two small words of a post in between. */
function nextWord(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && isCapitalised(token.text)) return at;
    if (token === undefined || token.kind === "reference" || !links.has(token.norm)) return undefined;
  }
  return undefined;
}

/** Whether words with capitals up to the next small one hold the noun of a post near their beginning. */
function beginsPost(tokens: readonly Token[], at: number): boolean {
  for (let word = at; word < at + 4; word++) {
    const token = tokens[word];
    if (token === undefined || token.kind !== "word" || !isCapitalised(token.text)) return false;
    if (heads.has(token.norm)) return true;
  }
  return false;
}

function wordsOfTokens(tokens: readonly Token[]): string[] {
  const words = tokens.flatMap(({ kind, norm, text }) => (kind === "word" ? [norm] : text === "&" ? ["and"] : []));
  return words.map((word, at) => (at === words.length - 1 ? word.replace(/'s$/, "") : word));
}

/** Words that say nothing of which post it is. */
const small = wordSet("of for and the to in a an interim acting joint current");

/** Whether two posts can be the same: every word of one is in the other, but for small words. */
export function canBeSamePost(a: readonly string[], b: readonly string[]): boolean {
  const [shorter = new Set(), other = new Set()] = [significant(a), significant(b)].sort((x, y) => x.size - y.size);
  return [...shorter].every((word) => other.has(word));
}

function significant(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.replace(/'s?$|'s$/, "").replace(/s$/, "")));
}
