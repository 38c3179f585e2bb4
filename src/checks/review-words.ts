import type { Review } from "../model/model.ts";

/** What is reviewed, as short as it can be told: a group by its name. */
export function subjectOf(review: Review): string {
  return review.group?.name ?? review.title;
}

/** Who must see to a review, as a sentence to follow another; empty where nobody is named. */
export function owned(review: Review): string {
  return review.owner === undefined ? "" : ` Owner: ${review.owner.name}.`;
}

/** What to do about a review that is due. */
export function howToRecord(review: Review): string {
  return `Carry it out, then record it: ${recordCommand(review.id)}`;
}

/** The command that records a review. */
export function recordCommand(id: string, on = "YYYY-MM-DD"): string {
  return `npm run review -- record ${id} --on ${on} --by "…" --minute "…"`;
}
