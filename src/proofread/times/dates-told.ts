import type { CalendarDate, PartialDate } from "../../model/base.ts";
import { monthNames, partialDate } from "../../model/dates.ts";
import type { Model } from "../../model/model.ts";
import { isCapitalised } from "../reading/characters.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/words.ts";

/** A date that a sentence tells, typed or by a reference that gives one. */
export interface DateTold {
  readonly when: PartialDate;
  /** Its tokens: from the first up to but without the last. */
  readonly from: number;
  readonly to: number;
  /** The word that binds it to the sentence: "in", "by", "since". Empty where there is none. */
  readonly preposition: string;
}

/** The dates that a sentence tells, in order. Years that belong to the name of a law or a document are none. */
export function datesIn({ tokens, mentions }: ReadSentence, model: Model): DateTold[] {
  const dates: DateTold[] = [];
  const inName = new Set(mentions.flatMap(({ from, to, reference }) => (reference ? [] : range(from, to))));
  for (let at = 0; at < tokens.length; at++) {
    const found = inName.has(at) ? undefined : (ofReference(tokens, at, model) ?? typedAt(tokens, at));
    if (found === undefined) continue;
    dates.push({ ...found, preposition: prepositionBefore(tokens, found.from) });
    at = found.to - 1;
  }
  return dates;
}

type Found = Omit<DateTold, "preposition">;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, more) => from + more);
}

function ofReference(tokens: readonly Token[], at: number, { aims, coChairs }: Model): Found | undefined {
  const kind = tokens[at]?.reference?.kind;
  const found = (when: PartialDate | CalendarDate | undefined): Found | undefined => {
    if (when === undefined) return undefined;
    return { when: typeof when === "string" ? { date: when, precision: "day" } : when, from: at, to: at + 1 };
  };
  if (kind === "endorsed") return found(aims.endorsed);
  return kind === "commenced" ? found(coChairs?.rotation[0]?.from) : undefined;
}

const months: ReadonlyMap<string, string> = new Map(
  monthNames.flatMap((name, index) => {
    const number = String(index + 1).padStart(2, "0");
    return [name.toLowerCase(), name.slice(0, 3).toLowerCase()].map((norm) => [norm, number] as const);
  }),
);

const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.text ?? "");

function dayOf(token: Token | undefined): string | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.norm ?? "")?.[1];
  return day === undefined || Number(day) < 1 || Number(day) > 31 ? undefined : day.padStart(2, "0");
}

function typedAt(tokens: readonly Token[], at: number): Found | undefined {
  return inFigures(tokens, at) ?? dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? yearAlone(tokens, at);
}

function made(text: string, from: number, to: number): Found | undefined {
  const when = partialDate(text);
  return when && { when, from, to };
}

/** "30/12/2024", "30.12.24" and "2024-12-30". */
function inFigures(tokens: readonly Token[], at: number): Found | undefined {
  const [first = "", sign = "", second = "", again = "", third = ""] = tokens.slice(at, at + 5).map(({ text }) => text);
  const whole = /^(\d{1,2})\.(\d{1,2})\.((?:20)?\d\d)$/.exec(first);
  if (whole !== null) return ofFigures(whole[1], whole[2], whole[3], at, at + 1);
  if (sign !== again) return undefined;
  if (sign === "/" && /^\d{1,2}$/.test(first)) return ofFigures(first, second, third, at, at + 5);
  return sign === "-" && /^\d{4}$/.test(first) ? made(`${first}-${second}-${third}`, at, at + 5) : undefined;
}

function ofFigures(day = "", month = "", year = "", from: number, to: number): Found | undefined {
  return made(`${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, from, to);
}

/** "30 December 2024", "the 30th of December 2024". */
function dayFirst(tokens: readonly Token[], at: number): Found | undefined {
  const day = dayOf(tokens[at]);
  const monthAt = tokens[at + 1]?.norm === "of" ? at + 2 : at + 1;
  const month = months.get(tokens[monthAt]?.norm ?? "");
  const yearAt = tokens[monthAt + 1]?.text === "," ? monthAt + 2 : monthAt + 1;
  if (day === undefined || month === undefined || !isYear(tokens[yearAt])) return undefined;
  return made(`${tokens[yearAt]?.text}-${month}-${day}`, at, yearAt + 1);
}

/** "December 2024", "December 30, 2024". */
function monthFirst(tokens: readonly Token[], at: number): Found | undefined {
  const month = months.get(tokens[at]?.norm ?? "");
  if (month === undefined || !isCapitalised(tokens[at]?.text ?? "")) return undefined;
  const day = dayOf(tokens[at + 1]);
  const after = day === undefined ? at + 1 : at + 2;
  const yearAt = tokens[after]?.text === "," || tokens[after]?.norm === "of" ? after + 1 : after;
  if (!isYear(tokens[yearAt])) return undefined;
  return made(`${tokens[yearAt]?.text}-${month}${day === undefined ? "" : `-${day}`}`, at, yearAt + 1);
}

/** The last months of the seasons; of winter, and of half a year, no more than the year is known. */
const seasonEnds: Readonly<Record<string, string>> = { spring: "-06", summer: "-09" };
const beforeYears = new Set([
  ...[
    "in",
    "by",
    "since",
    "from",
    "until",
    "till",
    "during",
    "before",
    "after",
    "to",
    "of",
    "for",
    "early",
    "mid",
    "late",
    "year",
  ],
  ...["spring", "summer", "autumn", "winter", "throughout", "end", "than", "between"],
]);

/** "in 2024", "the autumn of 2024", "the year 2024-25", of which the last year counts. */
function yearAlone(tokens: readonly Token[], at: number): Found | undefined {
  const before = tokens[at - 1]?.text === "-" ? tokens[at - 2]?.norm : tokens[at - 1]?.norm;
  if (!isYear(tokens[at]) || !beforeYears.has(before ?? "")) return undefined;
  const [sign = "", end = ""] = tokens.slice(at + 1, at + 3).map(({ text }) => text);
  const year = tokens[at]?.text ?? "";
  if (/^[-–/]$/.test(sign) && /^(?:20)?\d\d$/.test(end)) return made(end.padStart(4, "20"), at, at + 3);
  const season = before === "of" ? tokens[at - 2]?.norm : before;
  return made(`${year}${seasonEnds[season ?? ""] ?? ""}`, at, at + 1);
}

const betweenPrepositionAndDate = new Set([
  ...[
    "the",
    "of",
    "end",
    "beginning",
    "start",
    "early",
    "mid",
    "late",
    "middle",
    "month",
    "year",
    "financial",
    "academic",
    "school",
  ],
  ...["spring", "summer", "autumn", "winter", "calendar", "-", ",", "no", "later", "than", "monday", "tuesday", "wednesday"],
  ...["thursday", "friday", "saturday", "sunday"],
]);

function prepositionBefore(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  while (betweenPrepositionAndDate.has(tokens[at]?.norm ?? "")) at--;
  const { norm = "", kind } = tokens[at] ?? {};
  return kind === "word" ? norm : "";
}
