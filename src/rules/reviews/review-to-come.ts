import { earliest, inWords, toIsoDate } from "../../model/dates.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { examplePanelReview } from "../shared/panel-reviewed.ts";

export const reviewToCome: Rule = {
  id: "review-to-come",
  severity: "error",
  reviewNotHeld: true,
  title: "Reviews recorded before they took place",
  about:
    "A review that is recorded for a day still to come; it counts for nothing, and nothing shows it (a review held after an earlier day that --as-of asks for is no fault).",
  why: "A review that is recorded ahead would count on its day, whether or not it takes place.",
  ok: [examplePanelReview({ lastReviewed: "2025-01-15" })],
  notOk: [examplePanelReview({ lastReviewed: "2025-11-15" })],
  check: (model) =>
    model.reviews.flatMap((review) =>
      review.toCome
        .filter(({ on }) => earliest(on) > model.present)
        .map((day) =>
          findingOf(reviewToCome, model, day, `/${day.dateField}`, {
            message: `${review.title} cannot have been reviewed ${day.on.precision === "day" ? "on" : "in"} ${inWords(day.on)}: that is still to come on ${inWords(model.present)}.`,
            help: `Record a review once it has taken place; a day that was meant for ${toIsoDate(model.present)} or earlier is put right here.`,
          }),
        ),
    ),
};
