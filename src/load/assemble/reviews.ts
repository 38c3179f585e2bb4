import type { Partner, Review } from "../../model/model.ts";
import { isFaulty } from "../../model/places.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUpBody } from "./directory.ts";
import { day, dayOrMonth, mapDefined, partOf, type SoundRecord, sourceOf, withoutUndefined } from "./sources.ts";

/** Months from one review to the next where the data do not say. */
const usualCycle = 12;

/** The fields that a review is judged by. */
const dateFields = ["lastReviewed", "nextReview", "cycleMonths"] as const;

/** What a review is of. */
export type Reviewed = Pick<Review, "id" | "kind" | "title"> & Partial<Pick<Review, "group" | "promise">>;

/** A review's block as part of the model. `textFingerprint` is that of the text as it stands now, where it stands in the data. */
export function reviewFrom(
  from: SoundRecord<records.Review>,
  about: Reviewed,
  directory: Directory,
  textFingerprint: string | undefined,
): Review {
  const faulty = dateFields.filter((field) => isFaulty(directory, from, `/${field}`));
  const { owner, lastReviewed, nextReview, cycleMonths = usualCycle, reviewedBy, minuteRef, fingerprint, waiver } = from.record;
  return withoutUndefined<Review>({
    ...about,
    ...sourceOf(from),
    owner: lookUpBody(directory, owner),
    lastReviewed: mapDefined(lastReviewed, dayOrMonth),
    nextReview: mapDefined(nextReview, dayOrMonth),
    cycleMonths,
    faulty: faulty.length === 0 ? undefined : faulty,
    reviewedBy,
    minuteRef,
    fingerprint,
    textFingerprint,
    waiver: mapDefined(waiver, (held) => waiverFrom(held, directory)),
  });
}

function waiverFrom(waiver: NonNullable<records.Review["waiver"]>, directory: Directory): Review["waiver"] {
  const owner = lookUpBody(directory, waiver.owner);
  if (owner === undefined) return undefined;
  return { reason: waiver.reason, owner, from: day(waiver.from), until: day(waiver.until) };
}

/**
 * The reviews that the website's own dates promise: the accessibility statement a year after it was last reviewed (or
 * prepared), and security.txt by the day on which it expires. A date that is not given promises nothing. The website is
 * the partnership's, and so are they.
 */
export function websiteReviews(file: SoundRecord<records.Website> | undefined, partnership: Partner): Review[] {
  if (file === undefined) return [];
  const { accessibility, security } = file.record;
  const common = { owner: partnership, cycleMonths: usualCycle };
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
            lastReviewed: dayOrMonth(statement),
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
            nextReview: dayOrMonth(security.expires),
            dateField: "expires" as const,
          },
        ]),
  ];
}
