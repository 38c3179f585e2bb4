import { monthNames } from "../../model/dates.ts";

/** A date that a text types otherwise than the program writes dates: "30 December 2024". */
export interface OddDate {
  readonly start: number;
  readonly end: number;
  /** What is odd about it. */
  readonly form: "figures" | "ordinal" | "monthFirst" | "shortMonth" | "shortYear" | "comma";
  /** The date as the program writes it; absent where it is not certain which day is meant. */
  readonly written?: string;
}

const months = monthNames.map((name) => name.toLowerCase());
const monthName = `(?:${monthNames.join("|")})`;
const shortMonth = `(?:${monthNames.map((name) => name.slice(0, 3)).join("|")}|Sept)`;

/** Dates in odd forms. A date in figures is none where a letter, a figure or a sign of an address is beside it. */
const odd = new RegExp(
  [
    `(?<![\\w/.:-])(?<day>\\d{1,2})(?<sign>[./-])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})(?![\\w/-]|\\.\\d)`,
    `(?<![\\w/.:-])(?<isoYear>(?:19|20)\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?![\\w/-])`,
    `\\b(?<ordinalDay>\\d{1,2})(?:st|nd|rd|th)(?: day)?(?: of)?,? (?<ordinalMonth>${monthName}|${shortMonth})\\b\\.?(?:,? (?<ordinalYear>\\d{4}))?`,
    `\\b(?<firstMonth>${monthName}|${shortMonth}) (?<laterDay>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<laterYear>\\d{4}))?(?!\\w|[–-]\\d)`,
    `(?<!\\w)(?:(?<beforeShort>\\d{1,2}) )?(?<short>(?!May)${shortMonth})\\.? (?<shortYear>\\d{4})(?!\\w)`,
    `(?<!\\w)(?<commaDay>\\d{1,2}) (?<commaMonth>${monthName}), (?<commaYear>(?:19|20)\\d\\d)(?!\\w)`,
    `(?<!\\w)(?:(?<beforeName>\\d{1,2}) )?(?<named>${monthName}) (?<twoFigures>['’]\\d\\d)(?!\\w)`,
  ].join("|"),
  "gu",
);

/** Finds the dates of a text that are typed otherwise than the program writes dates. */
export function oddDatesIn(text: string): OddDate[] {
  return [...text.matchAll(odd)].flatMap((match) => {
    const found = oddDate(match.groups ?? {});
    return found === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, ...found }];
  });
}

type Parts = Readonly<Record<string, string | undefined>>;

function oddDate(parts: Parts): Omit<OddDate, "start" | "end"> | undefined {
  const { day, month, year, isoDay, isoMonth, isoYear, ordinalDay, firstMonth, laterDay, short, named } = parts;
  if (day !== undefined) {
    if (Number(day) > 31 || Number(month) > 12 || Number(day) === 0 || Number(month) === 0) return undefined;
    return { form: "figures", ...writtenAs(day, Number(month), (year ?? "").length === 2 ? `20${year}` : year) };
  }
  if (isoDay !== undefined) return { form: "figures", ...writtenAs(isoDay, Number(isoMonth), isoYear) };
  if (ordinalDay !== undefined) {
    return { form: "ordinal", ...writtenAs(ordinalDay, numberOfMonth(parts.ordinalMonth), parts.ordinalYear) };
  }
  if (firstMonth !== undefined) {
    if (Number(laterDay) > 31) return undefined;
    return { form: "monthFirst", ...writtenAs(laterDay, numberOfMonth(firstMonth), parts.laterYear) };
  }
  if (parts.commaDay !== undefined)
    return { form: "comma", ...writtenAs(parts.commaDay, numberOfMonth(parts.commaMonth), parts.commaYear) };
  if (short !== undefined) return { form: "shortMonth", ...writtenAs(parts.beforeShort, numberOfMonth(short), parts.shortYear) };
  return { form: "shortYear", ...writtenAs(parts.beforeName, numberOfMonth(named), `20${parts.twoFigures?.slice(1)}`) };
}

function numberOfMonth(name = ""): number {
  return months.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function writtenAs(day: string | undefined, month: number, year: string | undefined): Pick<OddDate, "written"> {
  const name = monthNames[month - 1];
  if (name === undefined) return {};
  return { written: [day === undefined ? undefined : Number(day), name, year].filter((part) => part !== undefined).join(" ") };
}
