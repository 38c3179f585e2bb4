import type { Model } from "../../model/model.ts";
import { beginsAsName } from "../reading/characters.ts";
import { type PlainWord, plainWords, withoutApostrophe, wordFormsOf, wordsAsTyped } from "../reading/plain-words.ts";
import { type ReadSentence, type ReadText, readingOf } from "../reading/reading.ts";
import { isDistinctive } from "./body-words.ts";
import { lettersBetween } from "./letters.ts";
import { mayHaveComma, type Name } from "./names.ts";

/** Words of a text that are nearly a registered name. */
export interface NearName {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  /** What differs: a letter or two, or only apostrophes, hyphens and spaces within words, or capitals. */
  readonly differs: "letters" | "spelling";
}

interface Entry {
  readonly name: Name;
  /** The words for comparison, with apostrophes left out. */
  readonly words: readonly string[];
  /** Which of them begin with a capital in the name. */
  readonly capital: readonly boolean[];
}

interface Index {
  /** The names of several words by their rarest words: of a name with a wrong word, another is looked up. */
  readonly byWord: ReadonlyMap<string, readonly { readonly entry: Entry; readonly at: number }[]>;
  /** The names of one word, by its first letter. */
  readonly ofOneWord: ReadonlyMap<string, readonly Entry[]>;
}

const known = new WeakMap<Model, readonly NearName[]>();

/** Every group of words of the texts that is nearly a registered name and is none. */
export function nearNamesOf(model: Model): readonly NearName[] {
  const made = known.get(model) ?? findNearNames(model);
  known.set(model, made);
  return made;
}

function findNearNames(model: Model): NearName[] {
  const { texts, beside, names } = readingOf(model);
  const entries = names.filter(({ shortFor, standing }) => shortFor === undefined && standing !== "otherName").map(entryOf);
  const index = indexOf(entries);
  const forms = wordFormsOf(entries.map(({ words }) => words));
  const found: NearName[] = [];
  for (const text of [...texts, ...beside]) {
    for (const sentence of text.sentences) {
      if (!hasCapitals(sentence)) continue;
      const words = plainWords(sentence, forms);
      for (let at = 0; at < words.length; at++) {
        const near = nearNameAt(words, at, index);
        if (near !== undefined) found.push({ ...near, text, sentence });
      }
    }
  }
  return found;
}

/** Whether a sentence has a capital besides its first. */
function hasCapitals({ tokens }: ReadSentence): boolean {
  return tokens.some(({ kind, text }, at) => kind === "word" && at > 0 && beginsAsName(text));
}

function entryOf(name: Name): Entry {
  const typed = wordsAsTyped(name.name).slice(-name.words.length);
  return { name, words: name.words.map(withoutApostrophe), capital: typed.map(beginsAsName) };
}

function indexOf(entries: readonly Entry[]): Index {
  const counts = new Map<string, number>();
  for (const { words } of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = new Map<string, { entry: Entry; at: number }[]>();
  const ofOneWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { words } = entry;
    // A short name of one word is an ordinary one: "Police" is near to "Policy".
    if (words.length === 1 && entry.name.standing === "name") addTo(ofOneWord, words[0]?.[0] ?? "", entry);
    const rarest = [...words.keys()].sort((a, b) => (counts.get(words[a] ?? "") ?? 0) - (counts.get(words[b] ?? "") ?? 0));
    for (const at of rarest.slice(0, 2)) if (words.length > 1) addTo(byWord, words[at] ?? "", { entry, at });
  }
  return { byWord, ofOneWord };
}

function addTo<Item>(map: Map<string, Item[]>, key: string, item: Item) {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

type Found = Omit<NearName, "text" | "sentence">;

/** The near name whose first rare word stands at a place. */
function nearNameAt(words: readonly PlainWord[], at: number, { byWord, ofOneWord }: Index): Found | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  for (const { entry, at: within } of byWord.get(word.norm) ?? byWord.get(word.bare) ?? []) {
    if (at < within) continue;
    const found = compare(words.slice(at - within, at - within + entry.words.length), entry);
    if (found !== undefined) return found;
  }
  if (word.named > 0 || word.first || word.norm.length < 7 || !beginsAsName(word.text)) return undefined;
  for (const entry of ofOneWord.get(word.norm[0] ?? "") ?? []) {
    const found = compare([word], entry);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How words differ from a name, where they nearly are it. */
function compare(words: readonly PlainWord[], { name, words: wanted, capital }: Entry): Found | undefined {
  if (words.length < wanted.length) return undefined;
  let letters = 0;
  let lower = 0;
  let telling = false;
  let longest = 0;
  for (const [at, { norm, bare, text, parted, named }] of words.entries()) {
    const want = wanted[at] ?? "";
    if (named >= wanted.length || (at > 0 && partsName(parted, name))) return undefined;
    if (capital[at] === true && !beginsAsName(text)) lower++;
    if (norm === want || (at === words.length - 1 && bare === want))
      telling ||= isDistinctive(want) || name.named.kind === "person";
    else {
      // Several such bodies: "Health and Wellbeing Boards".
      if (at === words.length - 1 && (norm === `${want}s` || `${norm}s` === want)) return undefined;
      const isFirstName = at === 0 && name.named.kind === "person";
      const differ = isFirstName && isSameFirstName(norm, want) ? 1 : differing(norm, want);
      if (differ === undefined) return undefined;
      letters += differ;
      longest = Math.max(longest, want.length);
    }
  }
  const first = words[0];
  if (first === undefined || letters > 2) return undefined;
  const found = { start: first.start, end: words.at(-1)?.end ?? first.end, name };
  if (letters === 0) {
    if (words.length === 1)
      return beginsAsName(first.text) && !name.name.startsWith(first.text) ? { ...found, differs: "spelling" } : undefined;
    if (lower > 0 && (first.first || !beginsAsName(first.text))) return undefined;
    return { ...found, differs: "spelling" };
  }
  if (lower > 0 || !(telling || (letters === 1 && longest > 5))) return undefined;
  return { ...found, differs: "letters" };
}

function partsName(parted: PlainWord["parted"], name: Name): boolean {
  return parted === "comma" ? !mayHaveComma(name) : parted;
}

/** Whether two first names may be one person's: Sue and Susan, Jo and Joanne. */
function isSameFirstName(name: string, other: string): boolean {
  return name.length > 1 && name.slice(0, 2) === other.slice(0, 2) && !titles.has(name);
}

const titles: ReadonlySet<string> = new Set(
  "cllr councillor dame dc dci di dr lady lord miss mr mrs ms pc prof rev sir".split(" "),
);

/**
 * How many letters differ between a word and that of a name; undefined where too many do for so short a word, a number
 * differs, or it is a title before a name.
 */
function differing(word: string, wanted: string): number | undefined {
  const most = Math.min(2, Math.max(1, Math.floor(wanted.length / 4)));
  if (Math.abs(word.length - wanted.length) > most || Math.min(word.length, wanted.length) < 2) return undefined;
  if (/\d/.test(word + wanted) || titles.has(word)) return undefined;
  const letters = lettersBetween(word, wanted);
  return letters > most ? undefined : letters;
}
