import type { Review } from "../../model/model.ts";
import type * as records from "../../model/records.ts";
import { type Directory, lookBody } from "./directory.ts";
import { day, dayOrMonth, filled, maybe, placeOf, type Sound } from "./sources.ts";

/** Months from one review to the next where the data do not say. */
const usualCycle = 12;

/** What a review is of. */
export type Reviewed = Pick<Review, "id" | "kind" | "title"> & Partial<Pick<Review, "group" | "promise">>;

/** A review's block as part of the model. `textFingerprint` is that of the text as it stands now, where it stands in the data. */
export function reviewFrom(
  from: Sound<records.Review>,
  about: Reviewed,
  directory: Directory,
  textFingerprint: string | undefined,
): Review {
  const { owner, lastReviewed, nextReview, cycleMonths = usualCycle, reviewedBy, minuteRef, fingerprint, waiver } = from.record;
  return filled<Review>({
    ...about,
    ...placeOf(from),
    owner: lookBody(directory, owner),
    lastReviewed: maybe(lastReviewed, dayOrMonth),
    nextReview: maybe(nextReview, dayOrMonth),
    cycleMonths,
    reviewedBy,
    minuteRef,
    fingerprint,
    textFingerprint,
    waiver: maybe(waiver, (held) => waiverFrom(held, directory)),
  });
}

function waiverFrom(waiver: NonNullable<records.Review["waiver"]>, directory: Directory): Review["waiver"] {
  const owner = lookBody(directory, waiver.owner);
  if (owner === undefined) return undefined;
  return { reason: waiver.reason, owner, from: day(waiver.from), until: day(waiver.until) };
}
