import { bodyNouns } from "../names/body-words.ts";
import type { Mention } from "../names/mentions.ts";
import { beginsAsName, isCapitalised } from "./characters.ts";
import type { ReadSentence, ReadText } from "./reading.ts";
import { functionWords, type Token, withoutPossessive } from "./words.ts";

/** Words with capitals that stand together, small words such as "of" between them: what may be a name. */
export interface Phrase {
  /** The words with capitals. */
  readonly words: readonly string[];
  /** All of it, as typed. */
  readonly typed: string;
}

/** The phrases of several words with capitals in some texts, in order. */
export function capitalPhrases(texts: readonly ReadText[]): Phrase[] {
  return texts.flatMap(({ prose, sentences }) => sentences.flatMap(({ tokens }) => phrasesIn(tokens, prose.text)));
}

function phrasesIn(tokens: readonly Token[], text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let phrase: Token[] = [];
  const end = () => {
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (phrase.length > 1 && first !== undefined && last !== undefined) {
      phrases.push({ words: phrase.map((token) => token.text), typed: text.slice(first.start, last.end).replace(/\s+/g, " ") });
    }
    phrase = [];
  };
  for (const token of tokens) {
    const { kind, text: word, norm } = token;
    if (kind === "word" && isCapitalised(word) && !functionWords.has(norm)) phrase.push(token);
    else if (phrase.length > 0 && (kind === "word" ? !connectors.has(norm) : word !== "-" && word !== "&")) end();
  }
  end();
  return phrases;
}

const connectors: ReadonlySet<string> = new Set(["and", "of", "for", "in", "to"]);

/** A body that a sentence calls by a name of its own, which no record has. */
export interface NamedBody {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Its words, in lower case, with the noun last. */
  readonly words: readonly string[];
  /** Whether the sentence says that it is a national body, or that it stands for what was named before: "(the Panel)". */
  readonly settled: boolean;
  /** Whether something is said to report to it, or to belong to it. */
  readonly above: boolean;
}

/** The bodies that a sentence names otherwise than by registered names: words with capitals before a noun such as "Group". */
export function namedBodiesIn({ tokens, mentions }: ReadSentence): NamedBody[] {
  const bodies: NamedBody[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || !beginsAsName(token.text) || !bodyNouns.has(withoutPossessive(token.norm))) continue;
    const body = namedBodyAt(tokens, at, mentions);
    if (body !== undefined) bodies.push(body);
  }
  return bodies;
}

/** The body whose noun stands at a token. */
function namedBodyAt(tokens: readonly Token[], at: number, mentions: readonly Mention[]): NamedBody | undefined {
  const within = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, more) => from + more)));
  const token = tokens[at];
  if (token === undefined || within.has(at) || isContinued(tokens, at)) return undefined;
  const from = firstOf(tokens, at, within);
  const before = tokens[from - 1];
  const words = tokens
    .slice(from, at)
    .filter(({ kind }) => kind === "word")
    .map(({ norm }) => norm);
  if (words.length === 0 || (before?.kind === "word" && indefinite.has(before.norm))) return undefined;
  const noun = withoutPossessive(token.norm);
  return {
    from,
    start: tokens[from]?.start ?? token.start,
    end: token.end - (token.norm.length - noun.length),
    words: [...words, noun],
    settled: words[0] === "national" || before?.norm === "national" || isAlias(tokens, from),
    above: isAbove(tokens, from),
  };
}

/** Whether a bracket opens before a name, as in "the panel of the county (the Tide Panel)". */
function isAlias(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).filter(({ kind, norm }) => kind !== "word" || norm !== "the");
  return before.some(({ text }) => text === "(") && before.every(({ kind }) => kind === "sign");
}

/** Whether something is said to be accountable to what is named next: "reports quarterly to the", "a sub-group of". */
function isAbove(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).filter(({ kind, norm }) => kind === "word" && norm !== "the");
  const last = before.at(-1)?.norm;
  if (last === "to") return before.some(({ norm }) => accounting.has(norm));
  return last === "of" && before.at(-2) !== undefined && bodyNouns.has(before.at(-2)?.norm ?? "");
}

const accounting: ReadonlySet<string> = new Set(
  "accountable account accounts answerable answer answers reports reporting escalated".split(" "),
);

const indefinite: ReadonlySet<string> = new Set("a an any each every no another other these those some both such".split(" "));

/** Whether a name goes on after a noun: "Partnership Board", "Group Manager". */
function isContinued(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const hyphen = next?.text === "-" && next.start === tokens[at]?.end;
  const following = hyphen ? tokens[at + 2] : next;
  return following?.kind === "word" && beginsAsName(following.text) && !/['’]s$/.test(tokens[at]?.text ?? "");
}

/** The first token of a name whose last one is known. */
function firstOf(tokens: readonly Token[], last: number, within: ReadonlySet<number>): number {
  let first = last;
  let joined = false;
  for (let at = last - 1; at >= 0 && !within.has(at); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "reference" || token.kind === "blank") break;
    if (token.kind === "word" && beginsAsName(token.text) && !(functionWords.has(token.norm) && !joiners.has(token.norm))) {
      // "Executive Board and Learning Group" are two.
      if (joined && tokens[at + 1]?.kind === "word" && bodyNouns.has(token.norm)) break;
      first = at;
    } else if (token.text === "-" || token.text === "/" || token.text === "'" || token.text === "’") {
      if (tokens[at - 1]?.kind !== "word") break;
    } else if (token.text === "&" || joiners.has(token.norm)) joined = true;
    else if (token.text === "," && joined) {
      if (bodyNouns.has(tokens[at - 1]?.norm ?? "")) break;
    } else break;
  }
  return first;
}

const joiners: ReadonlySet<string> = new Set(["and", "of", "for"]);
