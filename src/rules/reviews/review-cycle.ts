import { inWords } from "../../model/dates.ts";
import { type ModelOnDay, verdictOn } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { CalendarDate, Model, Review } from "../../model/model.ts";
import { type LimitFrom, toleranceDays } from "../../model/verdict.ts";
import { joinNames, quantity } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { examplePanelReview } from "../shared/panel-reviewed.ts";
import { nextField } from "../shared/review-fields.ts";
import { subjectOf } from "../shared/review-words.ts";

/** A review and how far its stated date lies beyond the cycle. */
interface LateReview {
  readonly review: Review;
  readonly days: number;
  readonly limit: CalendarDate;
  readonly from: LimitFrom;
}

export const reviewCycle: Rule = {
  id: "review-cycle",
  severity: "error",
  title: "Reviews too far apart",
  about:
    "A stated next review that lies beyond one cycle from the last, a cycle that is longer than its kind may have, a refresh no more often than the full review, or a month beside a cycle that is not of whole years; up to 31 days beyond is a warning, and one warning names all that lie as many days beyond.",
  why: "A date far ahead would be a way round the promise of review.",
  ok: [examplePanelReview({ lastReviewed: "2025-01-15", nextReview: "2026-01-15" })],
  notOk: [
    examplePanelReview({ lastReviewed: "2025-01-15", nextReview: "2027-01-15" }),
    examplePanelReview({ lastReviewed: "2025-01-15", cycleMonths: "24" }),
    examplePanelReview({ lastReviewed: "2025-01-15", cycleMonths: "6", month: "January" }),
    examplePanelReview({ lastReviewed: "2025-01-15", refresh: "{ cycleMonths: 12 }" }),
  ],
  check(model) {
    const late = model.reviews.flatMap((review) =>
      verdictOn(model, review).faults.flatMap((fault) =>
        // Stryker disable next-line ConditionalExpression,ArrayDeclaration: what has no days is told by none of the below
        fault.kind === "beyond-cycle" ? [{ review, days: fault.days, limit: fault.limit, from: fault.from }] : [],
      ),
    );
    const far = late.filter(({ days }) => days > toleranceDays);
    const slight = late.filter(({ days }) => days <= toleranceDays);
    const lengths = [...new Set(slight.map(({ days }) => days))];
    return [
      ...findWrongCycles(model),
      ...far.map((each) => toLateFinding(model, each, "error")),
      ...lengths.map((length) =>
        toSlightFinding(
          model,
          slight.filter(({ days }) => days === length),
        ),
      ),
    ];
  },
};

/** One finding for the reviews that lie the same number of days beyond their cycles. */
function toSlightFinding(model: Model, alike: readonly LateReview[]): Finding {
  const [first, ...others] = alike as [LateReview, ...LateReview[]];
  return others.length === 0 ? toLateFinding(model, first, "warning") : toSharedFinding(model, alike);
}

/** The faults of the cycle itself, whatever dates are stated. */
function findWrongCycles(model: ModelOnDay): Finding[] {
  return model.reviews.flatMap((review) =>
    verdictOn(model, review).faults.flatMap((fault) => {
      switch (fault.kind) {
        case "cycle-too-long":
          return [toLongCycleFinding(model, review, fault.longest)];
        case "refresh-too-rare":
          return [toRareRefreshFinding(model, review)];
        case "month-in-part-of-year":
          return [toMonthFinding(model, review)];
        default:
          return [];
      }
    }),
  );
}

function toLongCycleFinding(model: Model, review: Review, longest: number): Finding {
  const policy = "or, where the partnership has agreed to a longer one, reviewPolicy.longestCycleMonths in arrangements.yaml";
  return findingOf(reviewCycle, model, review, "/cycleMonths", {
    message: `The cycle of ${review.title} is ${quantity(review.cycleMonths, "month")}: the longest allowed is ${longest}.`,
    help: `Write ${longest} or fewer${review.kind === "termsOfReference" ? `, ${policy}` : ""}.`,
  });
}

function toRareRefreshFinding(model: Model, review: Review): Finding {
  return findingOf(reviewCycle, model, review, "/refresh/cycleMonths", {
    message: `The refresh of ${review.title} takes place every ${quantity(review.refresh?.cycleMonths ?? 0, "month")}, no more often than its full review.`,
    help: "Write the cycle of the full review as cycleMonths of the review, for example 36, or take the refresh away.",
  });
}

function toMonthFinding(model: Model, review: Review): Finding {
  return findingOf(reviewCycle, model, review, "/cycleMonths", {
    message: `${review.title} is reviewed every ${review.month}, and its cycle of ${quantity(review.cycleMonths, "month")} is not one of whole years.`,
    help: "Write 12, 24 or 36 here, or take the month of the review away.",
  });
}

const since: Readonly<Record<LimitFrom, string>> = {
  "last-review": "its last review",
  edition: "the edition, its last review being unknown",
  today: "today",
};

function toLateFinding(model: Model, { review, days, limit, from }: LateReview, severity: "error" | "warning"): Finding {
  return findingOf(reviewCycle, model, review, nextField(review), {
    severity,
    message: `The next review of ${review.title} is ${quantity(days, "day")} beyond ${quantity(review.cycleMonths, "month")} from ${since[from]}.`,
    help: `Write ${limit} (${inWords(limit)}) or earlier.`,
  });
}

function toSharedFinding(model: Model, alike: readonly LateReview[]): Finding {
  const [first] = alike as [LateReview];
  return findingOf(reviewCycle, model, first.review, nextField(first.review), {
    severity: "warning",
    message: `${alike.length} reviews are stated for ${quantity(first.days, "day")} beyond their cycle: ${joinNames(alike.map(({ review }) => subjectOf(review)))}.`,
    help: "When each is next reviewed, write a date within the cycle, or none: it is then worked out.",
  });
}
