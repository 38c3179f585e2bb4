import type { CalendarDate } from "./base.ts";
import type { Model } from "./model.ts";
import type { Review } from "./review.ts";
import { judgeReview, type Verdict } from "./verdict.ts";

/** The model on one day, with a verdict on each review. Pages and rules take the day from here and from nowhere else. */
export interface ModelOnDay extends Model {
  readonly today: CalendarDate;
  /** The verdict on each of the model's reviews. */
  readonly verdicts: ReadonlyMap<Review, Verdict>;
}

/** Judges each review of a model on a day. The same model and day give the same result. */
export function modelOnDay(model: Model, today: CalendarDate): ModelOnDay {
  const verdicts = new Map(model.reviews.map((review) => [review, judgeReview(review, today, model.arrangements)]));
  return { ...model, today, verdicts };
}

/** The verdict on a review of the model. Throws for any other review. */
export function verdictOn({ verdicts }: Pick<ModelOnDay, "verdicts">, review: Review): Verdict {
  const verdict = verdicts.get(review);
  if (verdict === undefined) throw new Error(`The review ${review.id} is not one of the model's.`);
  return verdict;
}
