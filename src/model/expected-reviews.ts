import type { CalendarDate } from "./base.ts";
import type { ModelOnDay } from "./day.ts";
import { type Duty, type DutyFact, type DutySource, timeOfDuty } from "./duty.ts";
import type { Severity } from "./finding.ts";
import type { Profile } from "./profile.ts";
import type { Review, ReviewKind } from "./review.ts";

/** A review that a partnership must promise. */
interface PromiseToMake {
  readonly kind: PromisedKind;
  /** The duty that asks for it, with its sources. */
  readonly source?: string;
}

/** A review that the law asks for, and the duty from which that follows, in words. */
interface ReviewByLaw {
  readonly kind: (typeof reviewsOfDuties)[number];
  readonly source: string;
}

/** The facts by which a duty is met that are reviews, in the order in which they are told. */
const reviewsOfDuties = ["annualReport", "plan"] as const satisfies readonly (ReviewKind & DutyFact)[];

const readAs: Readonly<Record<DutySource["read"], string>> = {
  text: "",
  quotation: ", as quoted elsewhere",
  summary: ", as summed up elsewhere",
};

/** The reviews that the law asks for on a day: those by which duties are met that hold then. */
export function reviewsByLaw(profile: Profile | undefined, day: CalendarDate): ReviewByLaw[] {
  const duties = (profile?.duties.duties ?? []).filter((duty) => timeOfDuty(duty, day) === "now");
  return reviewsOfDuties.flatMap((kind) => {
    const asking = duties.filter(({ facts }) => facts.includes(kind));
    return asking.length === 0 ? [] : [{ kind, source: asking.map(inWords).join("; ") }];
  });
}

function inWords({ about, sources }: Duty): string {
  return `${about} (${sources.map(({ title, provision, read }) => `${title}, ${provision}${readAs[read]}`).join("; ")})`;
}

/** What can be kept under review besides terms of reference and single pages, in the order in which it is told. */
const promisedKinds = ["relevantAgencies", "chairing", "annualReport", "plan"] as const satisfies readonly ReviewKind[];

export type PromisedKind = (typeof promisedKinds)[number];

/** What the law and a partnership's own data show that it must keep under review. */
export function expectedReviewsOf(
  model: Pick<ModelOnDay, "partners" | "documents" | "partnership" | "coChairs" | "profile" | "today">,
): PromiseToMake[] {
  const byLaw = new Map<ReviewKind, string>(reviewsByLaw(model.profile, model.today).map(({ kind, source }) => [kind, source]));
  const byData: Readonly<Record<PromisedKind, boolean>> = {
    relevantAgencies: model.partners.some((partner) => partner.is.includes("relevantAgency")),
    chairing: model.coChairs !== undefined,
    annualReport: false,
    plan: model.documents.some(({ kind, partner }) => kind === "plan" && partner === model.partnership),
  };
  return promisedKinds
    .filter((kind) => byData[kind] || byLaw.has(kind))
    .map((kind) => {
      const source = byLaw.get(kind);
      return { kind, ...(source !== undefined && { source }) };
    });
}

/**
 * How it weighs that something of a review is said to be unknown: as the arrangements say, but never more than if the
 * review were left out, or it would be better to leave it out than to say so. What is left out is found where terms of
 * reference have no review, and where no review of a kind is left that must be promised.
 */
export function weightOfUnknown(model: ModelOnDay, review: Review): Severity {
  return isMissedIfLeftOut(model, review) ? model.arrangements.unknownReviews : "warning";
}

function isMissedIfLeftOut(model: ModelOnDay, review: Review): boolean {
  if (review.group !== undefined) return model.groups.find(({ id }) => id === review.group?.id)?.termsOfReference !== undefined;
  const others = model.reviews.filter((other) => other !== review && !other.isRefresh && other.kind === review.kind);
  return expectedReviewsOf(model).some(({ kind }) => kind === review.kind) && others.every(({ unknown }) => unknown.length > 0);
}
