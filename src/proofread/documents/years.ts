import type { Token } from "../reading/words.ts";

/** The year, or the first and the last one, that stands beside a title. */
export interface YearsBeside {
  readonly first: number;
  readonly last: number;
  /** Its tokens: from the first up to but without the last. */
  readonly from: number;
  readonly to: number;
}

/** The years that begin at a token: "2018", "2019-21", "2023 to 2025". */
function yearsAt(tokens: readonly Token[], at: number): YearsBeside | undefined {
  const text = tokens[at]?.text ?? "";
  if (!/^(?:19|20)\d\d$/.test(text)) return undefined;
  const first = Number(text);
  const [sign = "", end = ""] = tokens.slice(at + 1, at + 3).map(({ norm }) => norm);
  const isRange = (/^[-–—/]$/.test(sign) || sign === "to") && /^(?:20)?\d\d$/.test(end);
  return isRange
    ? { first, last: Number(end.padStart(4, "20")), from: at, to: at + 3 }
    : { first, last: first, from: at, to: at + 1 };
}

const publication = new Set(["published", "issued", "dated", "updated", "revised", "refreshed"]);
const fillers = new Set([
  ...["(", ")", ",", "*", "'", "’", '"', "”", "–", "—", "-", ":", "[", "]"],
  ...[
    "statutory",
    "guidance",
    "document",
    "edition",
    "version",
    "of",
    "hm",
    "government",
    "dfe",
    "department",
    "for",
    "education",
  ],
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
]);
const longestWay = 8;

/**
 * The years by which a text tells the edition of what it names: "Working Together 2018", "(HM Government, 2018)", "the 2018
 * edition of". The name takes the tokens from `from` up to but without `to`.
 */
export function yearsBeside(tokens: readonly Token[], from: number, to: number): YearsBeside | undefined {
  return yearsAfter(tokens, to) ?? yearsBefore(tokens, from);
}

function yearsAfter(tokens: readonly Token[], to: number): YearsBeside | undefined {
  for (let at = to; at < to + longestWay; at++) {
    const years = yearsAt(tokens, at);
    if (years !== undefined) return isOwn(tokens, to, at) ? years : undefined;
    const { norm = "" } = tokens[at] ?? {};
    const isPublication = publication.has(norm) || (publication.has(tokens[at - 1]?.norm ?? "") && /^(?:in|on)$/.test(norm));
    if (!fillers.has(norm) && !isPublication && !/^\d{1,2}$/.test(norm)) return undefined;
  }
  return undefined;
}

/** Whether the way to the year binds it to the name: "of the plan for 2024" does not, nor does ", March 2024". */
function isOwn(tokens: readonly Token[], to: number, at: number): boolean {
  const way = tokens.slice(to, at).map(({ norm }) => norm);
  const isDate = way.some((norm) => /^[a-z]/.test(norm) && norm.length > 2);
  return way.length === 0 || !isDate || way[0] === "(" || way.some((norm) => publication.has(norm) || norm === "edition");
}

const beforeDates = new Set(["in", "since", "from", "by", "during", "until", "of", "to", "before", "after", "and"]);
const edition = new Set(["edition", "version", "guidance", "revision", "update", "issue"]);

function yearsBefore(tokens: readonly Token[], from: number): YearsBeside | undefined {
  const norm = (at: number) => tokens[at]?.norm ?? "";
  const adjacent = yearsAt(tokens, from - 1);
  if (adjacent !== undefined) return beforeDates.has(norm(from - 2)) || from < 2 ? undefined : adjacent;
  const of = norm(from - 1) === "the" ? from - 2 : from - 1;
  if (norm(of) !== "of" || !edition.has(norm(of - 1))) return undefined;
  return yearsAt(tokens, of - 2) ?? yearsAt(tokens, of - 3);
}
