import { hasCapitalWithin } from "../reading/characters.ts";
import type { ReadSentence, ReadText } from "../reading/reading.ts";
import { functionWords, type Token } from "../reading/words.ts";
import { initialsOf } from "./body-words.ts";

/** Initials in a text. */
export interface Initials {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
  readonly start: number;
  readonly end: number;
  /** In the singular, without a possessive: "DSLs'" is DSL. */
  readonly letters: string;
}

/** Where initials stand, in the order of the texts, and whether any text explains them. */
export interface UsedInitials {
  readonly first: Initials;
  readonly others: readonly Initials[];
  readonly explained: boolean;
}

interface Counted extends UsedInitials {
  readonly others: Initials[];
  explained: boolean;
}

/** Initials that every reader in Britain knows, and capitals that are none. GOV.UK's style guide has most of them. */
const everyday: ReadonlySet<string> = new Set(
  (
    "agm am bbc bc bst cbe cd ceo css csv covid cv dna dvd eu faq gmt gp hiv hr html id iq iso it kc kpm ltd mbe mp ngo nhs obe ok pa pdf pin plc pm pr " +
    "qc qr ref sms tbc tv uk un usa us utc vat vip wifi www"
  ).split(" "),
);

const pattern = /^(\p{Lu}{2,7}\d?|\p{Lu}(?:f|o|\p{Ll}(?=\p{Lu}\p{Lu}))\p{Lu}{1,3})(?:s|['’]s)?$/u;
const romanNumber = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Every run of initials in the texts, by its letters, in the order of their first use. */
export function initialsIn(texts: readonly ReadText[]): ReadonlyMap<string, UsedInitials> {
  const used = new Map<string, Counted>();
  const lowerCase = new Set<string>();
  for (const text of texts) {
    let cellBefore: string | undefined;
    for (const sentence of text.sentences) {
      const { tokens } = sentence;
      if (cellBefore !== undefined && startsWith(tokens, cellBefore)) explain(used, cellBefore);
      cellBefore = undefined;
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token?.kind !== "word") continue;
        const letters = lettersOf(token);
        if (letters === undefined) {
          if (token.text.length >= shortestOrdinary && token.text === token.norm) lowerCase.add(token.norm);
          continue;
        }
        if (!areInitials(tokens, at, letters)) continue;
        const { start, end } = token;
        const use = { text, sentence, start, end, letters };
        const known = used.get(letters);
        if (known === undefined) used.set(letters, { first: use, others: [], explained: false });
        else known.others.push(use);
        if (isExplainedAt(tokens, at, letters)) explain(used, letters);
        if (tokens.length === 1) cellBefore = letters;
      }
    }
  }
  return new Map([...used].filter(([letters]) => !isEmphasis(letters.toLowerCase(), lowerCase)));
}

/** Whether capitals are those of an ordinary word: a short one is rather initials, such as SEND, unless no initials are so. */
function isEmphasis(word: string, lowerCase: ReadonlySet<string>): boolean {
  return functionWords.has(word) || emphatic.has(word) || lowerCase.has(word);
}

/** How many letters a word has at least that is rather written in capitals than that initials are like it. */
const shortestOrdinary = 5;

const emphatic: ReadonlySet<string> = new Set(
  "always call cannot do does draft help immediately never new none note only stop yes".split(" "),
);

function explain(used: ReadonlyMap<string, Counted>, letters: string) {
  const known = used.get(letters);
  if (known !== undefined) known.explained = true;
}

function lettersOf({ text }: Token): string | undefined {
  if (text.length > 10 || !hasCapitalWithin(text)) return undefined;
  return pattern.exec(text)?.[1];
}

/** Whether capitals are initials: not numbers, postcodes, addresses of boxes, references to minutes, honours after a name or words in capitals. */
function areInitials(tokens: readonly Token[], at: number, letters: string): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (everyday.has(letters.toLowerCase()) || romanNumber.test(letters)) return false;
  if (letters === "PO" && after?.norm === "box") return false;
  if (/\d$/.test(letters) && /^\d\p{Lu}{2}$/u.test(after?.text ?? "")) return false;
  if (after?.text === "/" && /^\d/.test(tokens[at + 2]?.text ?? "")) return false;
  return !isShouted(before) && !isShouted(after);
}

function isShouted(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    (functionWords.has(token.norm) ? /^\p{Lu}{2,}$/u : /^\p{Lu}{5,}$/u).test(token.text)
  );
}

/** Whether a text says at a place what initials stand for: "Full Name (FN)", "FN (full name)", "FN – full name", "full name, or FN". */
function isExplainedAt(tokens: readonly Token[], at: number, letters: string): boolean {
  const before = tokens.slice(Math.max(0, at - 8), at).filter(({ text, norm }) => !quotes.has(text) && !lead.has(norm));
  const after = tokens[at + 1];
  const opens = before.at(-1)?.text === "(" || (before.at(-2)?.text === "(" && before.at(-1)?.kind === "word");
  const fullBefore = wordsBefore(tokens, at, letters.length + 4);
  if (opens && (fullBefore === undefined || fullBefore.some((word) => startsAs(word, letters)))) return true;
  if (fullBefore !== undefined && initialsOf(fullBefore).endsWith(letters.toUpperCase())) return true;
  if (["(", "–", "—", "-", ":", "="].includes(after?.text ?? "")) {
    const next = tokens.slice(at + 2).find(({ kind, norm }) => kind !== "sign" && norm !== "the");
    const isGap = after?.text !== "-" || (after?.start ?? 0) > (tokens[at]?.end ?? 0);
    return (
      isGap &&
      next !== undefined &&
      (after?.text === "(" || at === 0) &&
      (next.kind === "reference" || startsAs(next.text, letters))
    );
  }
  return standsFor.has(`${after?.norm} ${tokens[at + 2]?.norm}`) || after?.norm === "means";
}

const quotes = new Set(["'", '"', "‘", "’", "“", "”"]);
const lead = new Set("the or hereafter hereinafter known as called abbreviated to a an referred".split(" "));
const standsFor = new Set(["stands for", "is short", "refers to"]);

/** The words before a place, back to the beginning of the sentence or a reference; undefined where a reference comes first. */
function wordsBefore(tokens: readonly Token[], at: number, most: number): string[] | undefined {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < most; index--) {
    const token = tokens[index];
    if (token?.kind === "reference" || token?.kind === "blank") return words.length === 0 ? undefined : words;
    if (token?.kind !== "word" || (words.length === 0 && lead.has(token.norm))) continue;
    words.unshift(...token.text.split(/(?<=\p{Ll})(?=\p{Lu})/u));
  }
  return words;
}

function startsAs(word: string, letters: string): boolean {
  return word[0]?.toLowerCase() === letters[0]?.toLowerCase();
}

function startsWith(tokens: readonly Token[], letters: string): boolean {
  const [first] = tokens;
  return tokens.length > 1 && first !== undefined && (first.kind === "reference" || startsAs(first.text, letters));
}
