import type { Severity } from "./finding.ts";
import type { Model } from "./model.ts";
import type { Review, ReviewKind } from "./review.ts";

/** A review that a partnership must promise, and what it is of in words. */
interface ExpectedReview {
  readonly kind: ReviewKind;
  readonly what: string;
}

/** What a partnership's own data show that it must keep under review. */
export function expectedReviewsOf(model: Pick<Model, "partners" | "documents" | "partnership" | "coChairs">): ExpectedReview[] {
  const listsAgencies = model.partners.some((partner) => partner.is.includes("relevantAgency"));
  const plans = model.documents.some(({ kind, partner }) => kind === "plan" && partner === model.partnership);
  return [
    ...(listsAgencies ? [{ kind: "relevantAgencies" as const, what: "the list of relevant agencies" }] : []),
    ...(model.coChairs === undefined ? [] : [{ kind: "chairing" as const, what: "the chairing arrangements" }]),
    // Children Act 2004, section 16G(7): a report at least once in every twelve months.
    { kind: "annualReport", what: "the annual report" },
    ...(plans ? [{ kind: "plan" as const, what: "the partnership's plan" }] : []),
  ];
}

/**
 * How it weighs that something of a review is said to be unknown: as the arrangements say, but never more than if the
 * review were left out, or it would be better to leave it out than to say so. What is left out is found where terms of
 * reference have no review, and where no review of a kind is left that must be promised.
 */
export function weightOfUnknown(model: Model, review: Review): Severity {
  return isMissedIfLeftOut(model, review) ? model.arrangements.unknownReviews : "warning";
}

function isMissedIfLeftOut(model: Model, review: Review): boolean {
  if (review.group !== undefined) return model.groups.find(({ id }) => id === review.id)?.termsOfReference !== undefined;
  const others = model.reviews.filter((other) => other !== review && other.kind === review.kind);
  return expectedReviewsOf(model).some(({ kind }) => kind === review.kind) && others.every(({ unknown }) => unknown.length > 0);
}
