import type { Partner } from "../../model/model.ts";
import { beginsAsName } from "../reading/characters.ts";
import type { ReadSentence, ReadText } from "../reading/reading.ts";
import type { Token } from "../reading/words.ts";
import type { Mention } from "./mentions.ts";

/** What a text says of a person beside the name: a post, an organisation or both. */
export interface Apposition {
  readonly start: number;
  readonly end: number;
  /** The words of the post in lower case and the singular, without small words. */
  readonly post?: readonly string[];
  readonly partner?: Partner;
  /** A word that may stand for an organisation: "(Police)". */
  readonly word?: string;
}

/** The nouns of posts. */
const postNouns: ReadonlySet<string> = new Set(
  (
    "adviser advisor accountant administrator analyst ceo commander commissioner constable coordinator doctor director executive " +
    "gp governor head inspector lead lawyer manager matron midwife nurse officer paediatrician practitioner principal " +
    "chair chairman chairperson chairwoman psychologist scrutineer secretary sergeant solicitor superintendent teacher treasurer worker"
  ).split(" "),
);

/** Words before a post that make it one of another time, or of no certain person. */
const ofAnotherTime: ReadonlySet<string> = new Set(
  "a an another former formerly then previously outgoing incoming late ex or nor".split(" "),
);

/** What a sentence says of a person beside the name, before it or after it. */
export function appositionsOf(sentence: ReadSentence, mention: Mention): Apposition[] {
  const before = postBefore(sentence, mention);
  const after = postAfter(sentence, mention);
  return [...(before === undefined ? [] : [before]), ...(after === undefined ? [] : [after])];
}

/** What stands in the next cell of a table, where a person alone stands in one. */
export function appositionInNextCell(
  { prose, sentences }: ReadText,
  sentence: ReadSentence,
  { from, to }: Mention,
): Apposition[] {
  if (from > 0 || to < sentence.tokens.length) return [];
  const next = sentences[sentences.indexOf(sentence) + 1];
  const [end, start] = [sentence.tokens.at(-1)?.end ?? 0, next?.tokens[0]?.start ?? 0];
  if (next === undefined || !/^[ \t]*\|[ \t]*$/.test(prose.text.slice(end, start).replace(/[*_[\]]/g, ""))) return [];
  const post = readPost(next, 0, next.tokens.length);
  return post === undefined ? [] : [post];
}

/** "Chief Nurse Ann Reed", "the Chief Nurse, Ann Reed," and "the Chief Nurse (Ann Reed)". */
function postBefore(sentence: ReadSentence, { from }: Mention): Apposition | undefined {
  const { tokens } = sentence;
  const comma = [",", "("].includes(tokens[from - 1]?.text ?? "");
  const last = comma ? from - 2 : from - 1;
  let first = last + 1;
  while (first > 0 && isOfPost(tokens[first - 1], sentence, first - 1)) first--;
  while (first <= last && !isCapitalWord(tokens[first])) first++;
  // "The Chief Nurse and Ann Reed" are two.
  if (first > last || (!comma && joiners.has(tokens[last]?.norm ?? ""))) return undefined;
  if (comma && belongsToOther(sentence, first)) return undefined;
  const post = readPost(sentence, first, last + 1);
  return post?.post === undefined || isAnotherTime(tokens, first) ? undefined : post;
}

/** Whether a post follows another person, whose it then is: "Ann Reed, Chief Nurse, Ben Shaw". */
function belongsToOther({ tokens, mentions }: ReadSentence, first: number): boolean {
  const at = tokens[first - 1]?.norm === "the" ? first - 2 : first - 1;
  const sign = tokens[at]?.text ?? "";
  return [",", "(", "–", "-", ":"].includes(sign) && mentions.some(({ named, to }) => named.kind === "person" && to === at);
}

/** "Ann Reed, Chief Nurse at the Trust", "Ann Reed (the Trust)", "Ann Reed of the Trust", "Ann Reed is the Chief Nurse". */
function postAfter(sentence: ReadSentence, { to: end }: Mention): Apposition | undefined {
  const { tokens } = sentence;
  const to = afterVerb(tokens, end);
  const [sign, next] = [tokens[to], tokens[to + 1]];
  if (sign === undefined || next === undefined) return undefined;
  const first = articles.has(next.norm) ? to + 2 : to + 1;
  const isDash = sign.text === "-" && sign.start > (tokens[to - 1]?.end ?? 0);
  const begins = isDash || [",", "(", "–", "—", ":"].includes(sign.text);
  const says = sign.norm === "is" || sign.norm === "as";
  const belongs = ["of", "from", "at", "for"].includes(sign.norm);
  if (!(begins || says || belongs) || !isNameAt(sentence, first)) return undefined;
  let last = first;
  while (last < tokens.length && isOfPost(tokens[last], sentence, last)) last++;
  const read = isAnotherTime(tokens, first) ? undefined : readPost(sentence, first, last);
  if (read === undefined) return undefined;
  // In a list of posts and names the words after a comma are the next person's post.
  if (sign.text === "," && isNextOnes(sentence, last)) return undefined;
  if (belongs) return read.partner === undefined || read.post !== undefined ? undefined : read;
  return says && read.post === undefined ? undefined : read;
}

/** Whether a post or an organisation may begin at a place: with a capital, or with a reference to one. */
function isNameAt({ tokens, mentions }: ReadSentence, at: number): boolean {
  return isCapitalWord(tokens[at]) || mentions.some(({ from, named }) => from === at && named.kind === "partner");
}

/** Skips what leads to "is" or "as": "who is", "serves as", "has been appointed as", ", as". */
function afterVerb(tokens: readonly Token[], at: number): number {
  const start = tokens[at]?.text === "," ? at + 1 : at;
  const norms = tokens.slice(start, start + 4).map(({ norm }) => norm);
  const leads = [["as"], ["who", "is"], ["acts", "as"], ["serves", "as"], ["works", "as"], ["has", "been", "appointed", "as"]];
  const found = leads.find((lead) => lead.every((word, index) => norms[index] === word));
  return found === undefined ? at : start + found.length - 1;
}

const articles: ReadonlySet<string> = new Set(["the", "our", "its", "their"]);

function isNextOnes({ tokens, mentions }: ReadSentence, last: number): boolean {
  const person = tokens[last]?.text === "," ? last + 1 : last;
  const isPerson = mentions.some(({ named, from }) => named.kind === "person" && from === person);
  // "Ann Reed, Chief Nurse, Ben Shaw, Chief Constable": then the post after the next person is told as well.
  return isPerson && ![",", "("].includes(tokens[person + 1]?.text ?? "");
}

function isAnotherTime(tokens: readonly Token[], first: number): boolean {
  return [first - 2, first - 1, first].some((at) => ofAnotherTime.has(tokens[at]?.norm ?? ""));
}

/** Whether a token may be part of a post and its organisation. */
function isOfPost(token: Token | undefined, { mentions }: ReadSentence, at: number): boolean {
  if (token === undefined) return false;
  const mention = mentions.find(({ from, to }) => from <= at && at < to);
  if (mention !== undefined) return mention.named.kind !== "person";
  if (token.kind === "word") return isCapitalWord(token) || joiners.has(token.norm);
  return ["&", "-", "'", "’"].includes(token.text);
}

const joiners: ReadonlySet<string> = new Set("and at for from in of the to with".split(" "));

function isCapitalWord(token: Token | undefined): boolean {
  return token !== undefined && beginsAsName(token.text) && !joiners.has(token.norm);
}

function readPost(sentence: ReadSentence, from: number, to: number): Apposition | undefined {
  const { tokens, mentions } = sentence;
  const organisation = mentions.find((each) => each.named.kind === "partner" && each.from >= from && isBeside(tokens, to, each));
  const end = organisation === undefined ? to : Math.min(to, organisation.from);
  const words = tokens.slice(from, end).filter(({ kind, norm }) => kind === "word" && !joiners.has(norm));
  const isPost = words.some(({ norm }) => postNouns.has(norm.replace(/s$/, ""))) && isNoChair(words.map(({ norm }) => norm));
  const [first] = tokens.slice(from, to);
  if (first === undefined) return undefined;
  const last = tokens[Math.max(to, organisation?.to ?? to) - 1] ?? first;
  const partner = organisation?.named.kind === "partner" ? (organisation.named.record as Partner) : undefined;
  const single = words.map(({ norm }) => norm).join(" ");
  if (!isPost && words.length > 0) return partner === undefined ? { start: first.start, end: last.end, word: single } : undefined;
  return {
    start: first.start,
    end: last.end,
    ...(isPost && { post: words.map(({ norm }) => norm.replace(/'?s'?$/, "")) }),
    ...(partner && { partner }),
  };
}

/** Who chairs what is another matter, but for an independent chair: that is a post. */
function isNoChair(words: readonly string[]): boolean {
  return words.includes("independent") || !words.some((word) => /^(?:co|vice)?chair/.test(word));
}

/** Whether an organisation stands within some words, or after a comma that follows them. */
function isBeside(tokens: readonly Token[], to: number, { from }: Mention): boolean {
  return (
    from < to ||
    (from === to + 1 && tokens[to]?.text === ",") ||
    (from === to + 2 && tokens[to]?.text === "," && tokens[to + 1]?.norm === "the")
  );
}
