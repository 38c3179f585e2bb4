import type { CalendarDate, HeldReview, Person, Review, ReviewDay } from "../../model/model.ts";
import { postOn } from "../../model/people.ts";
import { unknown } from "../../model/unknown.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUp, lookUpBody } from "./directory.ts";
import { hasTakenPlace } from "./in-force.ts";
import { entriesOfAllTime, mapDefined, sourceOf, toPartialDate, type ValidRecord, withoutUndefined } from "./sources.ts";

/** A review that is recorded, in whichever form, before the day of the model is asked. */
interface RecordedReview {
  readonly day: ReviewDay;
  readonly by?: string | undefined;
  readonly minute?: string | undefined;
  readonly changed?: boolean | undefined;
  readonly fingerprint?: string | undefined;
}

/**
 * The reviews that a block records, those that took place by the day of the model and those still to come. A block
 * without a list of them records one by its own fields.
 */
export function heldReviewsFrom(from: ValidRecord<records.Review>, directory: Directory): Pick<Review, "held" | "toCome"> {
  const recorded = from.record.held === undefined ? recordedByBlock(from) : recordedInList(from);
  const isHeld = ({ day }: RecordedReview) => hasTakenPlace(day.on, from.day);
  return {
    held: recorded.filter(isHeld).map((each) => heldFrom(each, directory)),
    toCome: recorded.filter((each) => !isHeld(each)).map(({ day }) => day),
  };
}

/** The review that the date of another record tells of: held by the day of the model, or still to come. */
export function heldOnce(
  record: ValidRecord<unknown>,
  { on, dateField }: Pick<ReviewDay, "on" | "dateField">,
): Pick<Review, "held" | "toCome"> {
  const day = { ...sourceOf(record), on, dateField };
  return hasTakenPlace(on, record.day) ? { held: [day], toCome: [] } : { held: [], toCome: [day] };
}

function recordedInList(from: ValidRecord<records.Review>): RecordedReview[] {
  return entriesOfAllTime(from, from.record.held, "held").map((entry) => {
    const { on, as, ...evidence } = entry.record;
    const isRefresh = as === "refresh" && { isRefresh: true as const };
    return { ...evidence, day: { ...sourceOf(entry), on: toPartialDate(on), dateField: "on", ...isRefresh } };
  });
}

function recordedByBlock(from: ValidRecord<records.Review>): RecordedReview[] {
  const { lastReviewed, reviewedBy, minuteRef, fingerprint } = from.record;
  if (lastReviewed === undefined || lastReviewed === unknown) return [];
  const day: ReviewDay = { ...sourceOf(from), on: toPartialDate(lastReviewed), dateField: "lastReviewed" };
  return [{ day, by: reviewedBy, minute: minuteRef, fingerprint }];
}

function heldFrom({ day, by, minute, changed, fingerprint }: RecordedReview, directory: Directory): HeldReview {
  return withoutUndefined<HeldReview>({
    ...day,
    by: mapDefined(by, (typed) =>
      withoutUndefined<NonNullable<HeldReview["by"]>>({ name: reviewerName(typed, day.on.date, directory) }),
    ),
    minute: mapDefined(minute, (ref) => (directory.publishMinutes && !namesUnpublished(ref, directory) ? { ref } : {})),
    changed,
    fingerprint,
  });
}

/**
 * Who carried out a review, as it may be printed: the name of the record whose id was typed, or the words as they stand.
 * Of a person who is not published it is the post held on the day, and where words name such a person it is nothing.
 */
export function reviewerName(typed: string, day: CalendarDate, directory: Directory): string | undefined {
  const person = lookUp(directory.person, typed);
  if (person !== undefined) return personOn(person, day);
  return lookUpBody(directory, typed)?.name ?? (namesUnpublished(typed, directory) ? undefined : typed);
}

function personOn(person: Person, day: CalendarDate): string | undefined {
  const { post, partner } = postOn(person, day) ?? {};
  const parts = [person.published?.name, post, partner?.name].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** Whether words contain the name of somebody who is not published, however it is spaced and whatever its capitals. */
export function namesUnpublished(words: string, { unpublishedNames }: Directory): boolean {
  const text = plainWords(words);
  return unpublishedNames.some((name) => text.includes(plainWords(name)));
}

function plainWords(text: string): string {
  return ` ${
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;
}
