import type { ModelOnDay } from "../../model/day.ts";
import { expectedReviewsOf, type PromisedKind } from "../../model/expected-reviews.ts";
import type { Finding } from "../../model/finding.ts";
import type { Model } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const reviewMissing: Rule = {
  id: "review-missing",
  severity: "error",
  reviewNotHeld: true,
  title: "Reviews that are missing",
  about:
    "Terms of reference with no review, or no review of something else that must be kept under review: what the law asks for of a partnership of its remit, and where there are such, the list of relevant agencies, the chairing arrangements and the plan; a warning where none.review of the group says why there is none.",
  why: "To leave a promise out would be a way round it. The duties of src/profiles say what the law asks for, and where it does.",
  ok: [{ files: { "groups/forum.yaml": "name: Forum\nkind: forum\n" } }],
  notOk: [{ files: { "arrangements.yaml": "reviews: []\n" } }],
  check: (model) => [...findTermsWithoutReview(model), ...findMissingPromises(model)],
};

function findTermsWithoutReview(model: Model): Finding[] {
  return model.groups
    .filter((group) => group.termsOfReference !== undefined && group.review === undefined && !isFaulty(model, group, "/review"))
    .map((group) =>
      findingOf(reviewMissing, model, group, group.none.review === undefined ? "" : "/none/review", {
        severity: group.none.review === undefined ? "error" : "warning",
        message: `The terms of reference of ${group.name} have no review.${group.none.review === undefined ? "" : ` It is said why: ${group.none.review}`}`,
        help: 'Add "review", with the day of the last review and the id of who must see to the next.',
        lines: ["review:", "  lastReviewed: YYYY-MM-DD", "  owner: …"],
      }),
    );
}

/** What must be kept under review besides terms of reference, in the words of the remit. */
const whatIsReviewed: Readonly<Record<PromisedKind, (words: Words) => string>> = {
  relevantAgencies: (words) => `the list of ${say(words, "partnersOfKind.relevantAgency")}`,
  chairing: () => "the chairing arrangements",
  annualReport: () => "the annual report",
  plan: () => "the partnership's plan",
};

function findMissingPromises(model: ModelOnDay): Finding[] {
  // An entry that could not be read may be the one that is looked for.
  if (isFaulty(model, model.arrangements, "/reviews")) return [];
  const kinds = new Set(model.reviews.map(({ kind }) => kind));
  return expectedReviewsOf(model)
    .filter(({ kind }) => !kinds.has(kind))
    .map(({ kind, source }) =>
      findingOf(reviewMissing, model, model.arrangements, "/reviews", {
        message: `No review of ${whatIsReviewed[kind](model.words)} is promised.${source === undefined ? "" : ` It is asked for: ${source}.`}`,
        help: `Add an entry of kind ${kind} to reviews in arrangements.yaml.`,
      }),
    );
}
