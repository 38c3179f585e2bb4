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
  about:
    "A stated next review that lies beyond one cycle from the last, or a cycle that is longer than its kind may have; up to 31 days beyond is a warning, and one warning names all that lie as many days beyond.",
  why: "A date far ahead would be a way round the promise of review.",
  ok: [examplePanelReview({ lastReviewed: "2025-01-15", nextReview: "2026-01-15" })],
  notOk: [
    examplePanelReview({ lastReviewed: "2025-01-15", nextReview: "2027-01-15" }),
    examplePanelReview({ lastReviewed: "2025-01-15", cycleMonths: "24" }),
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
      ...findLongCycles(model),
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

function findLongCycles(model: ModelOnDay): Finding[] {
  return model.reviews.flatMap((review) =>
    verdictOn(model, review).faults.flatMap((fault) =>
      fault.kind === "cycle-too-long" ? [toLongCycleFinding(model, review, fault.longest)] : [],
    ),
  );
}

function toLongCycleFinding(model: Model, review: Review, longest: number): Finding {
  const policy = "or, where the partnership has agreed to a longer one, reviewPolicy.longestCycleMonths in arrangements.yaml";
  return findingOf(reviewCycle, model, review, "/cycleMonths", {
    message: `The cycle of ${review.title} is ${quantity(review.cycleMonths, "month")}: the longest allowed is ${longest}.`,
    help: `Write ${longest} or fewer${review.kind === "termsOfReference" ? `, ${policy}` : ""}.`,
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
    help: "When each is next reviewed, write a date within the cycle, or leave nextReview out to have it worked out.",
  });
}
