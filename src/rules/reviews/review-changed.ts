import { lastHeld } from "../../model/review.ts";
import { hasChangedSinceReview } from "../../model/verdict.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { howToRecord } from "../shared/review-words.ts";

export const reviewChanged: Rule = {
  id: "review-changed",
  severity: "warning",
  strict: true,
  title: "Terms that have changed since their review",
  about: "Terms of reference whose wording, chairs, members, quorum or meetings differ from what was last reviewed.",
  why: "A change would otherwise pass as reviewed under the date of an old review. The fingerprint that the review command writes is compared with the text as it stands.",
  ok: [example("The panel reads case files.")],
  notOk: [example("The panel reads one case file.")],
  check: (model) =>
    model.reviews.filter(hasChangedSinceReview).map((review) =>
      findingOf(reviewChanged, model, lastHeld(review) ?? review, "/fingerprint", {
        message: `${review.title}: changed since last reviewed.`,
        help: `Have the change reviewed, or undo it. ${howToRecord(model, review)}`,
      }),
    ),
};

function example(text: string) {
  return { files: { "groups/panel.yaml": `termsOfReference:\n  sections:\n    - heading: Purpose\n      text: ${text}\n` } };
}
