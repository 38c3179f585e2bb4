import { isCapitalised } from "../reading/characters.ts";
import type { Token } from "../reading/words.ts";
import type { DateTold } from "./dates-told.ts";

/** A word by which a sentence binds itself to the time of its writing. */
export interface TimeCue {
  /** Whether it calls something new, present or still to come, or promises it. */
  readonly kind: "new" | "current" | "ahead" | "promise";
  /** Its tokens: from the first up to but without the last. */
  readonly from: number;
  readonly to: number;
}

const promising = new Set([
  ...[
    "will",
    "shall",
    "must",
    "due",
    "expected",
    "planned",
    "scheduled",
    "aim",
    "aims",
    "aiming",
    "plan",
    "plans",
    "intend",
    "intends",
  ],
  ...["anticipated", "committed", "hope", "hopes", "anticipate", "anticipates", "expect", "expects", "to", "targeted", "propose"],
]);

const single: Readonly<Record<string, TimeCue["kind"]>> = {
  ...{ new: "new", newly: "new", recent: "new", recently: "new", interim: "new", temporary: "new", temporarily: "new" },
  ...{ currently: "current", current: "current", now: "current", presently: "current", ongoing: "current" },
  ...{ proposed: "ahead", forthcoming: "ahead", upcoming: "ahead", shortly: "ahead", soon: "ahead", pending: "ahead" },
};

/** Words with which a sentence can bind itself to its time. */
export const wordsForTime: readonly string[] = [...promising, ...Object.keys(single), "next", "this"];

/** The words of a sentence that bind it to its time, in order. */
export function cuesIn(tokens: readonly Token[]): TimeCue[] {
  return tokens.flatMap((token, at): TimeCue[] => {
    if (token.kind !== "word" || token.quoted) return [];
    const cue = (kind: TimeCue["kind"], length = 1): TimeCue[] => [{ kind, from: at, to: at + length }];
    const { norm } = token;
    if (norm === "to") return tokens[at + 1]?.norm === "be" ? cue("promise", 2) : [];
    if (promising.has(norm)) return isPromise(tokens, at) ? cue("promise", length(tokens, at)) : [];
    if (norm === "next" || norm === "this") return isPeriod(tokens[at + 1]) ? cue(norm === "next" ? "ahead" : "current", 2) : [];
    const kind = single[norm];
    return kind !== undefined && isCue(tokens, at) ? cue(kind) : [];
  });
}

/** "will be published": a promise with its verb. */
function length(tokens: readonly Token[], at: number): number {
  const { norm: next = "" } = tokens[at + 1] ?? {};
  if (next !== "be") return /^[a-z]+$/.test(next) ? 2 : 1;
  return tokens[at + 2]?.kind === "word" ? 3 : 2;
}

function isPromise(tokens: readonly Token[], at: number): boolean {
  const [before = "", { norm = "", text = "" } = {}, next = ""] = [tokens[at - 1]?.norm, tokens[at], tokens[at + 1]?.norm];
  if (isCapitalised(text) && at > 0) return false;
  if (/^(?:plan|aim|intend|hope|propose)s?$/.test(norm)) return next === "to";
  // "was expected" tells of the past, and "must" alone of a duty of every day.
  if (/^(?:was|were|had|been)$/.test(before)) return false;
  return norm !== "due" || before !== "in" || next !== "course";
}

function isPeriod(token: Token | undefined): boolean {
  return /^(?:year|month|spring|summer|autumn|winter|quarter|term)$/.test(token?.norm ?? "");
}

const indefinite = new Set(["a", "an", "no", "any", "some", "many", "several", "of", "as"]);
const presentTense = new Set(["is", "are", "has", "have", "will", "leads", "lead", "sits", "sit", "meets", "remains", "being"]);

/** Whether a word such as "new" stands for the present: not in a name, and not in what a sentence tells of another time. */
function isCue(tokens: readonly Token[], at: number): boolean {
  const [before = "", { norm = "", text = "" } = {}, next = ""] = [tokens[at - 1]?.norm, tokens[at], tokens[at + 1]?.norm];
  if (isCapitalised(text) && at > 0) return false;
  if (norm === "new" && (next === "to" || next === "year" || next === "born")) return false;
  if (norm === "now" || norm === "current" || norm === "ongoing") return norm !== "now" || /^(?:is|are)$/.test(before);
  if (norm === "proposed")
    return !/^(?:was|were|been|be|had|and|who|it|they|he|she|we)$/.test(before) && next !== "by" && next !== "that";
  if (norm !== "new" && norm !== "newly" && norm !== "interim" && norm !== "temporary") return true;
  // "A new board was set up in 2021" tells what was new then.
  const isOfThen = indefinite.has(before) || at === 0 || norm === "newly";
  return !isOfThen || tokens.some((token) => presentTense.has(token.norm));
}

const deadlines = new Set(["by", "before", "until", "till", "on", "from", "at", "after", "during", "within", "effective"]);
const history = /(?:ed|held|made|begun|taken|given|written|done|set|seen|found|told|signed|known|built)$/;

/** Whether a sentence promises something for a date: "will be published in March 2025", and not "what was agreed in 2023". */
export function isPromised(tokens: readonly Token[], cue: TimeCue, date: DateTold): boolean {
  const { preposition, when, from } = date;
  if (cue.from > from) return isFirst(tokens, date);
  const between = tokens.slice(cue.to, from).map(({ norm }) => norm);
  if (
    between.some((norm) => /^(?:was|were|had|since|which|who|that|following|identified|published)$/.test(norm)) &&
    preposition !== "by"
  )
    return false;
  if (preposition === "by" || preposition === "before" || preposition === "until") return true;
  if (preposition === "from" || preposition === "on") return when.precision !== "year";
  if (deadlines.has(preposition)) return true;
  if (preposition !== "in") return false;
  const at = wordBefore(tokens, from, preposition);
  if (at < cue.to) return true;
  return !history.test(tokens[at]?.norm ?? "") || /^(?:be|fully|then|have|been|to|and)$/.test(tokens[at - 1]?.norm ?? "");
}

/** "By March 2025 all staff will be trained": the date may stand at the beginning of its sentence. */
function isFirst(tokens: readonly Token[], { from, preposition }: DateTold): boolean {
  const isStart = tokens.slice(0, from).length <= 4;
  return (
    isStart && (preposition === "by" || preposition === "from" || preposition === "in" || preposition === "on") && isBegun(tokens)
  );
}

function isBegun(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }) => norm === "will" || norm === "shall");
}

/** The word before the preposition of a date. */
function wordBefore(tokens: readonly Token[], from: number, preposition: string): number {
  let at = from - 1;
  while (at > 0 && tokens[at]?.norm !== preposition) at--;
  return at - 1;
}
