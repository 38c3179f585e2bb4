import type { Severity } from "./finding.ts";
import type { Model } from "./model.ts";
import type { Review, ReviewKind } from "./review.ts";

/** A review that a partnership must promise. */
interface PromiseToMake {
  readonly kind: ReviewKind;
  /** What it is of, in words. */
  readonly what: string;
  /** Where the law asks for it. */
  readonly source?: string;
}

/** What can be kept under review besides terms of reference and single pages, in words, in the order in which it is told. */
const whatIsReviewed = {
  relevantAgencies: "the list of relevant agencies",
  chairing: "the chairing arrangements",
  annualReport: "the annual report",
  plan: "the partnership's plan",
} as const satisfies Partial<Record<ReviewKind, string>>;

/** What the law and a partnership's own data show that it must keep under review. */
export function expectedReviewsOf(
  model: Pick<Model, "partners" | "documents" | "partnership" | "coChairs" | "profile">,
): PromiseToMake[] {
  const byLaw = new Map((model.profile?.expectedReviews ?? []).map(({ kind, source }) => [kind, source]));
  const byData: Readonly<Record<keyof typeof whatIsReviewed, boolean>> = {
    relevantAgencies: model.partners.some((partner) => partner.is.includes("relevantAgency")),
    chairing: model.coChairs !== undefined,
    annualReport: false,
    plan: model.documents.some(({ kind, partner }) => kind === "plan" && partner === model.partnership),
  };
  return (Object.keys(whatIsReviewed) as (keyof typeof whatIsReviewed)[])
    .filter((kind) => byData[kind] || byLaw.has(kind))
    .map((kind) => {
      const source = byLaw.get(kind);
      return { kind, what: whatIsReviewed[kind], ...(source !== undefined && { source }) };
    });
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
