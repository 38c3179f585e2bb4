import { addMonths } from "../model/dates.ts";
import type { ModelOnDay } from "../model/day.ts";
import type { CalendarDate } from "../model/model.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { monthInShort } from "./month-in-short.ts";
import { type ReviewRow, reviewsView } from "./reviews.ts";

/** The reviews of a month, or those of which no document states a day. */
export interface MonthOfReviews {
  /** "December 2025"; absent for those without a day. */
  readonly inWords?: string;
  readonly reviews: readonly { readonly title: string; readonly isOverdue: boolean }[];
}

/** A month of the drawing, and how many reviews are due in it. */
export interface MonthOfYear {
  /** "Dec". */
  readonly label: string;
  /** The year, at the first month of each that is drawn. */
  readonly year?: string;
  readonly due: number;
}

/** When reviews are due: the months that have some, and a line of months in which today is. */
export interface YearOfReviews {
  readonly months: readonly MonthOfReviews[];
  readonly line: readonly MonthOfYear[];
}

/** The line has at least so many months, and no more than fit side by side: what is due later has its words alone. */
const [fewest, most] = [12, 18];

/** It begins no more months before today than leave room for half a year to come: what was due earlier has its words alone. */
const mostBeforeToday = 11;

/** When the reviews of a partnership are due, told by month. Of terms of reference the group's name is enough. */
export function yearOfReviews(model: ModelOnDay): YearOfReviews {
  const { rows } = reviewsView(model);
  const monthOf = ({ due, isDueAssumed }: ReviewRow) => (isDueAssumed ? undefined : due?.slice(0, 7));
  const dated = [...new Set(rows.flatMap((row) => monthOf(row) ?? []))].sort();
  const titled = (month: string | undefined) =>
    rows
      .filter((row) => monthOf(row) === month)
      .map(({ group, title, status, refreshOf, isDueAssumed }) => ({
        title: (refreshOf === undefined && group !== undefined && model.index.group.get(group)?.name) || title,
        isOverdue: status === "overdue" && !isDueAssumed,
      }));
  const undated = titled(undefined);
  return {
    months: [
      ...dated.map((month) => ({
        inWords: dateInWords(model.words, { date: `${month}-01` as CalendarDate, precision: "month" }),
        reviews: titled(month),
      })),
      ...(undated.length > 0 ? [{ reviews: undated }] : []),
    ],
    line: lineOf(model, dated, (month) => titled(month).length),
  };
}

function lineOf(model: ModelOnDay, dated: readonly string[], countIn: (month: string) => number): MonthOfYear[] {
  const today = model.today.slice(0, 7);
  const earliest = addMonths(`${today}-01` as CalendarDate, -mostBeforeToday).slice(0, 7);
  const [first = today] = [today, ...dated.filter((month) => month >= earliest)].sort();
  const last = dated.at(-1) ?? today;
  const line: MonthOfYear[] = [];
  for (let day = `${first}-01` as CalendarDate; line.length < most; day = addMonths(day, 1)) {
    const month = day.slice(0, 7);
    if (line.length >= fewest && month > last) break;
    const isFirstOfYear = line.length === 0 || month.endsWith("-01");
    line.push({
      label: monthInShort(model.words, day),
      ...(isFirstOfYear && { year: month.slice(0, 4) }),
      due: countIn(month),
    });
  }
  return line;
}
