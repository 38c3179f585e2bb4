import type { ReviewStatus } from "../model/verdict.ts";
import { notKnown } from "./names.ts";
import { quantity } from "./phrases.ts";

const names: Readonly<Record<ReviewStatus, string>> = {
  overdue: "Overdue",
  "due-soon": "Due soon",
  current: "In date",
  unknown: notKnown,
};

/** A status as it is printed, in the same words on the site, in the PDF, in the calendar and on the terminal. */
export function statusInWords(status: ReviewStatus): string {
  return names[status];
}

/** The days until a review is due, negative when overdue, in words: "325 days overdue", "due today", "due in 46 days". */
export function daysInWords(days: number | undefined): string {
  if (days === undefined) return "no date";
  if (days === 0) return "due today";
  const count = quantity(Math.abs(days), "day");
  return days < 0 ? `${count} overdue` : `due in ${count}`;
}

/** What is recorded of a review beside its day, in words: "by the Board, minute B/7, with changes". Empty where it is nothing. */
export function evidenceInWords(held: { readonly by?: string; readonly minute?: string; readonly changed?: boolean }): string {
  const { by, minute, changed } = held;
  return [
    ...(by === undefined ? [] : [`by ${by}`]),
    ...(minute === undefined ? [] : [`minute ${minute}`]),
    ...(changed === undefined ? [] : [changed ? "with changes" : "without changes"]),
  ].join(", ");
}
