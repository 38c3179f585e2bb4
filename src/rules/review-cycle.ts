import { inWords } from "../model/dates.ts";
import { type ModelOnDay, verdictOn } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { CalendarDate, Model, Review } from "../model/model.ts";
import { type LimitFrom, toleranceDays } from "../model/verdict.ts";
import { type Check, counted, foundAt, named } from "./found.ts";
import { nextField } from "./review-fields.ts";
import { subjectOf } from "./review-words.ts";

/** A review and how far its stated date lies beyond the cycle. */
interface Late {
  readonly review: Review;
  readonly days: number;
  readonly limit: CalendarDate;
  readonly from: LimitFrom;
}

/**
 * A stated next review may not lie beyond the cycle: up to 31 days is a warning, more an error, so that a date far ahead
 * is no way round the gate. Where several lie as many days beyond, one warning names them all. Nor may the cycle itself be
 * longer than reviews of its kind are allowed.
 */
export const reviewCycle: Check = (model) => {
  const late = model.reviews.flatMap((review) =>
    verdictOn(model, review).faults.flatMap((fault) =>
      fault.kind === "beyond-cycle" ? [{ review, days: fault.days, limit: fault.limit, from: fault.from }] : [],
    ),
  );
  const far = late.filter(({ days }) => days > toleranceDays);
  const slight = late.filter(({ days }) => days <= toleranceDays);
  const lengths = [...new Set(slight.map(({ days }) => days))];
  return [
    ...tooLong(model),
    ...far.map((one) => single(model, one, "error")),
    ...lengths.map((length) =>
      warning(
        model,
        slight.filter(({ days }) => days === length),
      ),
    ),
  ];
};

function warning(model: Model, alike: readonly Late[]): Finding {
  const [first, ...others] = alike as [Late, ...Late[]];
  return others.length === 0 ? single(model, first, "warning") : together(model, alike);
}

function tooLong(model: ModelOnDay): Finding[] {
  return model.reviews.flatMap((review) =>
    verdictOn(model, review).faults.flatMap((fault) =>
      fault.kind === "cycle-too-long" ? [cycle(model, review, fault.longest)] : [],
    ),
  );
}

function cycle(model: Model, review: Review, longest: number): Finding {
  const policy = "or, where the partnership has agreed to a longer one, reviewPolicy.longestCycleMonths in arrangements.yaml";
  return foundAt(model, review, "/cycleMonths", {
    rule: "review-cycle",
    severity: "error",
    message: `The cycle of ${review.title} is ${counted(review.cycleMonths, "month")}: the longest allowed is ${longest}.`,
    help: `Write ${longest} or fewer${review.kind === "termsOfReference" ? `, ${policy}` : ""}.`,
  });
}

const since: Readonly<Record<LimitFrom, string>> = {
  "last-review": "its last review",
  edition: "the edition, its last review being unknown",
  today: "today",
};

function single(model: Model, { review, days, limit, from }: Late, severity: "error" | "warning"): Finding {
  return foundAt(model, review, nextField(review), {
    rule: "review-cycle",
    severity,
    message: `The next review of ${review.title} is ${counted(days, "day")} beyond ${counted(review.cycleMonths, "month")} from ${since[from]}.`,
    help: `Write ${limit} (${inWords(limit)}) or earlier.`,
  });
}

function together(model: Model, alike: readonly Late[]): Finding {
  const [first] = alike as [Late];
  return foundAt(model, first.review, nextField(first.review), {
    rule: "review-cycle",
    severity: "warning",
    message: `${alike.length} reviews are stated for ${counted(first.days, "day")} beyond their cycle: ${named(alike.map(({ review }) => subjectOf(review)))}.`,
    help: "When each is next reviewed, write a date within the cycle, or leave nextReview out to have it worked out.",
  });
}
