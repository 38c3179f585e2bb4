import type { ReviewStatus } from "../model/verdict.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";

const names = {
  overdue: "reviewStatus.overdue",
  "due-soon": "reviewStatus.dueSoon",
  current: "reviewStatus.current",
  unknown: "facts.notKnown",
} as const satisfies Readonly<Record<ReviewStatus, TextKey>>;

/** A status as it is printed, in the same words on the site, in the PDF, in the calendar and on the terminal. */
export function statusInWords(words: Words, status: ReviewStatus): string {
  return say(words, names[status]);
}

/** The days until a review is due, negative when overdue, in words: "325 days overdue", "due today", "due in 46 days". */
export function daysInWords(words: Words, days: number | undefined): string {
  if (days === undefined) return say(words, "reviewStatus.noDate");
  if (days === 0) return say(words, "reviewStatus.dueToday");
  return say(words, days < 0 ? "reviewStatus.daysOverdue" : "reviewStatus.dueInDays", { count: Math.abs(days) });
}

/** What is recorded of a review beside its day, in words: "by the Board, minute B/7, with changes". Empty where it is nothing. */
export function evidenceInWords(
  words: Words,
  held: { readonly by?: string; readonly minute?: string; readonly changed?: boolean },
): string {
  const { by, minute, changed } = held;
  return [
    ...(by === undefined ? [] : [say(words, "reviewEvidence.by", { name: by })]),
    ...(minute === undefined ? [] : [say(words, "reviewEvidence.minute", { minute })]),
    ...(changed === undefined ? [] : [say(words, changed ? "reviewEvidence.changed" : "reviewEvidence.unchanged")]),
  ].join(", ");
}
