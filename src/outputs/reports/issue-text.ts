import { inWords } from "../../model/dates.ts";
import { type ModelOnDay, verdictOn } from "../../model/day.ts";
import { recordingAddress } from "../../model/desk.ts";
import type { CalendarDate, Review } from "../../model/model.ts";
import { reviewKey } from "../../rules/known-before.ts";
import { howToRecord, recordCommand } from "../../rules/shared/review-words.ts";
import { harmlessLine } from "./harmless.ts";
import { markdownText } from "./markdown.ts";

/** Which review an issue is about, and the day on which that was due. */
export interface IssueSubject {
  /** The kind of the review and its id: a group and a promise of the arrangements may have one id. */
  readonly review: string;
  readonly due: string;
}

/** The accounts of those who are told of an overdue review. */
export interface Told {
  /** Those to whom the issue is assigned. */
  readonly assigned: readonly string[];
  /** Those to whom it cannot be assigned: they are mentioned. */
  readonly mentioned: readonly string[];
}

/** How long the title of an issue can be. */
const longestTitle = 256;

/** The title of the issue of an overdue review: one line, which mentions nobody. */
export function issueTitle({ title }: Review): string {
  const words = harmlessLine(`Overdue review: ${title}`).replaceAll("@", "@\u200B");
  return words.length <= longestTitle ? words : `${words.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * What the issue of an overdue review says: what is overdue since when, who owns it, and how it is recorded. It is the same
 * on every day, so that an issue changes only when the data do.
 */
export function issueBody(model: ModelOnDay, review: Review, due: CalendarDate, told: Told): string {
  return [
    markOf({ review: reviewKey(review), due }),
    `The review of **${markdownText(review.title)}** was due on ${inWords(due)}.`,
    ...waiverLines(model, review),
    ownerLine(review, told),
    recordingLines(model, review),
    "This issue closes by itself once the review is recorded.",
    "",
  ].join("\n\n");
}

/** The remark by which an issue is found again. Nothing of the data but ids and a date stands in it. */
function markOf({ review, due }: IssueSubject): string {
  return `<!-- review: ${review}, due ${due} -->`;
}

/** What an issue is about, by the remark that it begins with; undefined where it has none. */
export function subjectOfIssue(body: string): IssueSubject | undefined {
  const [, review, due] = /^<!-- review: (\w+ [a-z0-9.-]+), due (\d{4}-\d{2}-\d{2}) -->\s/.exec(body) ?? [];
  return review === undefined || due === undefined ? undefined : { review, due };
}

function waiverLines(model: ModelOnDay, review: Review): string[] {
  const { waiver } = review;
  if (waiver === undefined || !verdictOn(model, review).waived) return [];
  return [`A waiver holds it open until ${inWords(waiver.until)}. ${markdownText(`${waiver.owner.name}: ${waiver.reason}`)}`];
}

function ownerLine({ owner, ownerPart, assumed }: Review, { assigned, mentioned }: Told): string {
  if (owner === undefined) return "Owner: nobody is named.";
  const name = ownerPart === undefined ? owner.name : `${owner.name}, ${ownerPart}`;
  const line = `Owner: ${markdownText(name)}${assumed.includes("owner") ? " (assumed: no document states it)" : ""}.`;
  if (assigned.length + mentioned.length === 0) return `${line} desk.yaml has no account of theirs, so nobody is told by name.`;
  return [
    line,
    ...(assigned.length === 0 ? [] : [`Assigned to ${assigned.map((account) => `\`${account}\``).join(", ")}.`]),
    ...mentioned.map((account) => `@${account}`),
  ].join("\n");
}

function recordingLines(model: ModelOnDay, review: Review): string {
  if (review.dateField !== undefined) return howToRecord(model, review);
  return [
    "Carry it out, then record it",
    `- [at the desk](${recordingAddress(review.id)}), on the machine on which it is running,`,
    `- or in a terminal: ${recordCommand(model, review.id)}`,
  ].join("\n");
}
