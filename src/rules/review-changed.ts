import { changedSinceReviewed } from "../model/verdict.ts";
import { type Check, foundAt } from "./found.ts";
import { howToRecord } from "./review-words.ts";

/** Wording that differs from what was reviewed is told, so that no change slips in under an old review. */
export const reviewChanged: Check = (model) =>
  model.reviews.filter(changedSinceReviewed).map((review) =>
    foundAt(model, review, "/fingerprint", {
      rule: "review-changed",
      severity: "warning",
      message: `${review.title}: changed since last reviewed.`,
      help: `Have the change reviewed, or undo it. ${howToRecord(model, review)}`,
    }),
  );
