import type { CalendarDate } from "./base.ts";
import type { Model } from "./model.ts";
import type { Review } from "./review.ts";
import { judgeReview, type Verdict } from "./verdict.ts";

/** The model on one day, with a verdict on each review. Pages and rules take the day from here and from nowhere else. */
export interface ModelOnDay extends Model {
  readonly today: CalendarDate;
  /** The day on which the data are read: the day of the model, unless that is an earlier one that was asked for. */
  readonly present: CalendarDate;
  /** The verdict on each of the model's reviews. */
  readonly verdicts: ReadonlyMap<Review, Verdict>;
}

/**
 * Judges each review of a model on a day. The same model and days give the same result.
 * @param present the day on which the data are read; it decides nothing but which recorded days nobody can know of yet
 */
export function modelOnDay(model: Model, today: CalendarDate, present = today): ModelOnDay {
  const verdicts = new Map(model.reviews.map((review) => [review, judgeReview(review, today, model.arrangements)]));
  return { ...model, today, present, verdicts };
}

/** The verdict on a review of the model. Throws for any other review. */
export function verdictOn({ verdicts }: Pick<ModelOnDay, "verdicts">, review: Review): Verdict {
  const verdict = verdicts.get(review);
  if (verdict === undefined) throw new Error(`The review ${review.id} is not one of the model's.`);
  return verdict;
}
