import { wordsForNumbers } from "../../text/numbers.ts";
import type { Token } from "../reading/words.ts";
import { type NumberTold, numberAt } from "./numbers.ts";

/** How often something takes place, as a sentence tells it. */
export interface FrequencyTold {
  /** The numbers of times that it can mean: "bi-monthly" is twice a month, or every two months. */
  readonly times: readonly number[];
  readonly per: "year" | "term";
  /** Whether it tells the interval alone: who meets monthly may leave out a month. */
  readonly interval?: true;
  readonly from: number;
  readonly to: number;
}

const adverbs: Readonly<Record<string, readonly number[]>> = {
  ...{ daily: [365, 250], weekly: [52], fortnightly: [26], monthly: [12], bimonthly: [6, 24], quarterly: [4] },
  ...{ biannually: [2], biannual: [2], annually: [1], annual: [1], yearly: [1], biweekly: [26, 104] },
};

const perYear: Readonly<Record<string, number>> = { day: 365, week: 52, fortnight: 26, month: 12, quarter: 4, year: 1, annum: 1 };

const ordinals: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4, sixth: 6 };

/** The words with which a frequency can begin. */
export const beginningsOfFrequencies: ReadonlySet<string> = new Set([
  ...[...Object.keys(adverbs), "termly", "bi", "half", "twice", "once", "thrice", "every", "each"],
  ...wordsForNumbers,
  ...Array.from({ length: 100 }, (_, number) => [String(number), String(number).padStart(2, "0")]).flat(),
]);

/** The frequencies that a sentence tells, in order. */
export function frequenciesIn(tokens: readonly Token[]): FrequencyTold[] {
  const told: FrequencyTold[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const frequency = beginningsOfFrequencies.has(tokens[at]?.norm ?? "") ? frequencyAt(tokens, at) : undefined;
    if (frequency === undefined) continue;
    told.push(frequency);
    at = frequency.to - 1;
  }
  return told;
}

/** The frequency that begins at a token: "monthly", "every other month", "at least six times a year", "once per term". */
function frequencyAt(tokens: readonly Token[], at: number): FrequencyTold | undefined {
  return adverbAt(tokens, at) ?? everyAt(tokens, at) ?? timesAt(tokens, at);
}

function norms(tokens: readonly Token[], at: number, count: number): string[] {
  return Array.from({ length: count }, (_, more) => tokens[at + more]?.norm ?? "");
}

function adverbAt(tokens: readonly Token[], at: number): FrequencyTold | undefined {
  const [word = "", next = "", third = ""] = norms(tokens, at, 3);
  const told = (times: readonly number[], length: number): FrequencyTold => ({
    ...{ times, per: "year", from: at, to: at + length, interval: true },
  });
  const per = (times: number, length: number): FrequencyTold => ({ times: [times], per: "term", from: at, to: at + length });
  if (word === "termly") return per(1, 1);
  if (next === "-" || next === "–") {
    if (word === "half" && third === "termly") return per(2, 3);
    if (word === "half" && (third === "yearly" || third === "annually")) return told([2], 3);
    if (word === "bi" && (third === "monthly" || third === "annual" || third === "annually"))
      return told(adverbs[`bi${third}`] ?? [], 3);
    if (word === "bi" && third === "weekly") return told([26, 104], 3);
    const count = word === "twice" ? 2 : numberAt(tokens, at)?.value;
    if (count !== undefined && third === "monthly") return told(word === "twice" ? [24] : [12 / count], 3);
    if (count !== undefined && third === "weekly") return told(word === "twice" ? [104] : [52 / count], 3);
    if (word === "twice" && third === "yearly") return told([2], 3);
    if (count !== undefined && third === "yearly") return told([1 / count], 3);
    return undefined;
  }
  // The end of an expression of which the beginning says nothing here: "…-yearly" after a blank.
  if (tokens[at - 1]?.text === "-") return undefined;
  const times = adverbs[word];
  return times && told(times, 1);
}

/** "every month", "every other month", "every two months", "each quarter". */
function everyAt(tokens: readonly Token[], at: number): FrequencyTold | undefined {
  const [word, next = "", third = ""] = norms(tokens, at, 3);
  if (word !== "every" && word !== "each") return undefined;
  if (next === "term") return { times: [1], per: "term", from: at, to: at + 2 };
  if (next === "half" && norms(tokens, at + 2, 2).includes("term"))
    return { times: [2], per: "term", from: at, to: third === "term" ? at + 3 : at + 4 };
  const year = perYear[next];
  if (year !== undefined) return { times: [year], per: "year", interval: true, from: at, to: at + 2 };
  const number = numberAt(tokens, at + 1);
  const every = ordinals[next] ?? number?.value;
  const unit = perYear[tokens[number?.to ?? at + 2]?.norm.replace(/s$/, "") ?? ""];
  if (every === undefined || every === 0 || unit === undefined) return undefined;
  return { times: [unit / every], per: "year", interval: true, from: at, to: (number?.to ?? at + 2) + 1 };
}

/** "six times a year", "twice per term", "once every two months", "four meetings each year". */
function timesAt(tokens: readonly Token[], at: number): FrequencyTold | undefined {
  const number = countOfTimes(tokens, at);
  if (number === undefined) return undefined;
  const skipped = new Set(["in", "during", "over", "the", "course", "of", "annually"]);
  let next = number.to;
  const [every] = norms(tokens, next, 1);
  if (every === "every" && number.value === 1) {
    const told = everyAt(tokens, next);
    return told && { ...told, from: at };
  }
  if (every === "annually" || every === "yearly") return { times: [number.value], per: "year", from: at, to: next + 1 };
  while (skipped.has(tokens[next]?.norm ?? "")) next++;
  if (["a", "an", "per", "each", "every", "any", "one"].includes(tokens[next]?.norm ?? "")) next++;
  while (["calendar", "school", "academic", "financial", "municipal", "single"].includes(tokens[next]?.norm ?? "")) next++;
  const unit = tokens[next]?.norm ?? "";
  if (unit === "term") return { times: [number.value], per: "term", from: at, to: next + 1 };
  const times = perYear[unit];
  return times === undefined ? undefined : { times: [number.value * times], per: "year", from: at, to: next + 1 };
}

function countOfTimes(tokens: readonly Token[], at: number): NumberTold | undefined {
  const word = tokens[at]?.norm;
  if (word === "once") return { value: 1, from: at, to: at + 1 };
  if (word === "twice") return { value: 2, from: at, to: at + 1 };
  if (word === "thrice") return { value: 3, from: at, to: at + 1 };
  const number = numberAt(tokens, at);
  const what = tokens[number?.to ?? at]?.norm ?? "";
  const isTimes = ["times", "time", "meetings", "occasions"].includes(what);
  const isOrdinary = ["ordinary", "formal", "scheduled", "full", "regular"].includes(what) && number !== undefined;
  if (isOrdinary && tokens[number.to + 1]?.norm === "meetings") return { ...number, to: number.to + 2 };
  return number !== undefined && isTimes ? { ...number, to: number.to + 1 } : undefined;
}
