import type { Mention } from "../names/mentions.ts";
import { wordsOf } from "./characters.ts";
import { functionWords, type Token } from "./words.ts";

/** A word of a sentence for comparison with the words of names. */
export interface PlainWord {
  /** In lower case, without apostrophes. */
  readonly norm: string;
  /** The same without a possessive "s". */
  readonly bare: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is the first of its sentence. */
  readonly first: boolean;
  /** Whether something stands before it that no name has within it: a full stop, a bracket, a reference; or a comma. */
  readonly parted: boolean | "comma";
  /** How many words the registered name has of which it is a part. */
  readonly named: number;
}

/** How the words of names are written: as one or as two. */
export interface WordForms {
  /** Neighbouring words that are also written as one, by what they then are: how many letters the first has. */
  readonly pairs: ReadonlyMap<string, number>;
  /** Every word, with apostrophes left out. */
  readonly wholes: ReadonlySet<string>;
}

/** The words of a sentence, parted as in names: "Subgroup" is two words where names have "Sub-Group". */
export function plainWords(
  { tokens, mentions }: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] },
  { pairs, wholes }: WordForms,
): PlainWord[] {
  const words: PlainWord[] = [];
  let parted: PlainWord["parted"] = true;
  let mention = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text, norm: typed, start, end } = tokens[at] as Token;
    while ((mentions[mention]?.to ?? Number.POSITIVE_INFINITY) <= at) mention++;
    if (kind !== "word" && text !== "&") {
      if (text === ",") parted ||= "comma";
      else if (!withinNames.has(text)) parted = true;
      continue;
    }
    const norm = text === "&" ? "and" : withoutApostrophe(typed);
    const bare = typed.endsWith("'s") ? withoutApostrophe(typed.slice(0, -2)) : norm;
    const last = words.at(-1);
    if (last !== undefined && isNextTo(tokens, at) && wholes.has(last.norm + norm)) {
      words[words.length - 1] = { ...last, norm: last.norm + norm, bare: last.norm + bare, text: last.text + text, end };
      continue;
    }
    const named = lengthOf(mentions[mention], at);
    const first = words.length === 0;
    const length = pairs.get(bare);
    if (length === undefined) words.push({ norm, bare, text, start, end, first, parted, named });
    else {
      const half = start + length;
      const [one, two] = [bare.slice(0, length), bare.slice(length)];
      words.push({ norm: one, bare: one, text: text.slice(0, length), start, end: half, first, parted, named });
      // The second has a capital where the whole has one.
      const capital = (text[0] ?? "") + text.slice(length + 1);
      words.push({ norm: two, bare: two, text: capital, start: half, end, first: false, parted: false, named });
    }
    parted = false;
  }
  return words;
}

const withinNames = new Set(["-", "–", "/", "'", "’"]);

function lengthOf(mention: Mention | undefined, at: number): number {
  if (mention === undefined || mention.from > at) return 0;
  return mention.typed?.[0]?.words.length ?? Number.POSITIVE_INFINITY;
}

/** Whether nothing but a space or a hyphen stands between a word and the one before. */
function isNextTo(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  if (before?.kind === "word") return true;
  return before?.text === "-" && before.start === first?.end && before.end === tokens[at]?.start;
}

/** How the words of some names are written. */
export function wordFormsOf(names: readonly (readonly string[])[]): WordForms {
  const pairs = new Map<string, number>();
  for (const words of names) {
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next !== undefined && word.length < 6 && !functionWords.has(word)) pairs.set(word + next, word.length);
    }
  }
  return { pairs, wholes: new Set(names.flat()) };
}

export function withoutApostrophe(word: string): string {
  return word.includes("'") ? word.replaceAll("'", "") : word;
}

/** The words of a name, as it has them. */
export function wordsAsTyped(name: string): readonly string[] {
  return wordsOf(name.replaceAll("&", " and "));
}
