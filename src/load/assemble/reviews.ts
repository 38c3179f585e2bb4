import type { Partner, Review } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { assumedFieldsOf } from "../assumed.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUpBody } from "./directory.ts";
import { mapDefined, partOf, sourceOf, toDay, toDayOrMonth, type ValidRecord, withoutUndefined } from "./sources.ts";

/** Months from one review to the next, where the data do not say. */
const defaultCycleMonths = 12;

/** The fields that decide whether a review is due. */
const dateFields = ["lastReviewed", "nextReview", "cycleMonths"] as const;

/** What a review is of. */
export type ReviewSubject = Pick<Review, "id" | "kind" | "title"> & Partial<Pick<Review, "group" | "promise">>;

/**
 * A review of the model, from its block.
 * @param from the block, and where it is
 * @param textFingerprint the fingerprint of the current text, where what is reviewed is a text in the data
 */
export function reviewFrom(
  from: ValidRecord<records.Review>,
  about: ReviewSubject,
  directory: Directory,
  textFingerprint: string | undefined,
): Review {
  const assumed = assumedFieldsOf(from.record);
  const faulty = dateFields.filter((field) => isFaulty(directory, from, `/${field}`));
  const {
    owner,
    ownerPart,
    lastReviewed,
    nextReview,
    cycleMonths = defaultCycleMonths,
    reviewedBy,
    minuteRef,
    fingerprint,
    waiver,
  } = from.record;
  return withoutUndefined<Review>({
    ...about,
    ...sourceOf(from),
    owner: lookUpBody(directory, owner),
    ownerPart,
    assumed,
    lastReviewed: mapDefined(lastReviewed, toDayOrMonth),
    nextReview: mapDefined(nextReview, toDayOrMonth),
    cycleMonths,
    isCycleStated: from.record.cycleMonths !== undefined && !assumed.includes("cycleMonths"),
    faulty: faulty.length === 0 ? undefined : faulty,
    reviewedBy,
    minuteRef,
    fingerprint,
    textFingerprint,
    waiver: mapDefined(waiver, (each) => waiverFrom(each, directory)),
  });
}

function waiverFrom(waiver: NonNullable<records.Review["waiver"]>, directory: Directory): Review["waiver"] {
  const owner = lookUpBody(directory, waiver.owner);
  if (owner === undefined) return undefined;
  return { reason: waiver.reason, owner, from: toDay(waiver.from), until: toDay(waiver.until) };
}

/**
 * The reviews that follow from the website's own dates: of the accessibility statement a year after it was last reviewed
 * (or prepared), and of security.txt by the day on which it expires. Where a date is not given there is no review. Their
 * owner is the partnership, whose website it is.
 */
export function websiteReviewsFrom(file: ValidRecord<records.Website> | undefined, partnership: Partner): Review[] {
  if (file === undefined) return [];
  const { accessibility, security } = file.record;
  const common = { owner: partnership, assumed: [], cycleMonths: defaultCycleMonths, isCycleStated: false };
  const statement = accessibility?.reviewed ?? accessibility?.prepared;
  return [
    ...(statement === undefined
      ? []
      : [
          {
            ...sourceOf(partOf(file, accessibility, "accessibility")),
            ...common,
            id: "website-accessibility-statement",
            kind: "accessibilityStatement" as const,
            title: "Accessibility statement",
            lastReviewed: toDayOrMonth(statement),
            dateField: accessibility?.reviewed === undefined ? ("prepared" as const) : ("reviewed" as const),
          },
        ]),
    ...(security === undefined
      ? []
      : [
          {
            ...sourceOf(partOf(file, security, "security")),
            ...common,
            id: "website-security-contact",
            kind: "securityContact" as const,
            title: "Contact for weaknesses of the website (security.txt)",
            nextReview: toDayOrMonth(security.expires),
            dateField: "expires" as const,
          },
        ]),
  ];
}
