import type { Finding } from "../model/finding.ts";
import type { Model, ReviewKind } from "../model/model.ts";
import { isFaulty } from "../model/places.ts";
import { type Check, foundAt } from "./found.ts";

/**
 * Every promise of review must stand in the data: each terms of reference has a review, and so has each thing that the
 * partnership must keep under review. To leave a promise out is no way round the gate.
 */
export const reviewMissing: Check = (model) => [...termsWithoutReview(model), ...promisesWithoutEntry(model)];

function termsWithoutReview(model: Model): Finding[] {
  return model.groups
    .filter((group) => group.termsOfReference !== undefined && group.review === undefined && !isFaulty(model, group, "/review"))
    .map((group) =>
      foundAt(model, group, "", {
        rule: "review-missing",
        severity: "error",
        message: `The terms of reference of ${group.name} have no review.`,
        help: 'Add "review", with the day of the last review and the id of who must see to the next.',
        lines: ["review:", "  lastReviewed: YYYY-MM-DD", "  owner: …"],
      }),
    );
}

function promisesWithoutEntry(model: Model): Finding[] {
  // An entry that could not be read may be the one that is looked for.
  if (isFaulty(model, model.arrangements, "/reviews")) return [];
  const kinds = new Set(model.reviews.map(({ kind }) => kind));
  return expected(model)
    .filter(({ kind }) => !kinds.has(kind))
    .map(({ kind, what }) =>
      foundAt(model, model.arrangements, "/reviews", {
        rule: "review-missing",
        severity: "error",
        message: `No review of ${what} is promised.`,
        help: `Add an entry of kind ${kind} to reviews in arrangements.yaml.`,
      }),
    );
}

interface Expected {
  readonly kind: ReviewKind;
  readonly what: string;
}

/** What a partnership's own data show that it must keep under review. */
function expected(model: Model): Expected[] {
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
