import { command, folderOf } from "../../model/command.ts";
import type { Model, Review } from "../../model/model.ts";

/** A short name of what is reviewed: the group's name, else the title of the review. */
export function subjectOf(review: Review): string {
  return review.group?.name ?? review.title;
}

/** The owner of a review, as a sentence to append to another; empty where there is none. */
export function ownerSentence(review: Review): string {
  return review.owner === undefined ? "" : ` Owner: ${review.owner.name}.`;
}

/** What to do about a review that is due. One that a field of another record promises is recorded there. */
export function howToRecord(model: Model, review: Review): string {
  if (review.dateField !== undefined) return `Carry it out, then write the new date as "${review.dateField}".`;
  return `Carry it out, then record it: ${recordCommand(model, review.id)}`;
}

/** The command that records a review. */
export function recordCommand(model: Model, id: string, on = "YYYY-MM-DD"): string {
  return command("review", `record ${id} --on ${on} --by "…" --minute "…"`, folderOf(model));
}

/** What to do about a review whose date nobody knows. */
export function howToFindOut(model: Model, review: Review): string {
  if (review.dateField !== undefined) return `Write the date as "${review.dateField}" once it is known.`;
  return `Write the date once it is found, or hold the review and record it: ${recordCommand(model, review.id)}`;
}
