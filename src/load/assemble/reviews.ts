import type { Partner, Review, ReviewDay } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { refreshIdOf } from "../../model/review.ts";
import { unknown } from "../../model/unknown.ts";
import { say } from "../../words/say.ts";
import { assumedFieldsOf } from "../assumed.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUpBody } from "./directory.ts";
import { heldOnce, heldReviewsFrom } from "./held-reviews.ts";
import {
  mapDefined,
  partOf,
  sourceOf,
  toDay,
  toDayOrMonth,
  toPartialDate,
  type ValidRecord,
  withoutUndefined,
} from "./sources.ts";

/** Months from one review to the next, where the data do not say. */
const defaultCycleMonths = 12;

/** The fields that decide whether a review is due, and where each is written. */
const dateFields = {
  lastReviewed: ["lastReviewed", "held"],
  nextReview: ["nextReview"],
  cycleMonths: ["cycleMonths"],
} as const;

const dateFieldNames = ["lastReviewed", "nextReview", "cycleMonths"] as const;

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
  const faulty = dateFieldNames.filter((name) => dateFields[name].some((field) => isFaulty(directory, from, `/${field}`)));
  const { owner, ownerPart, lastReviewed, nextReview, cycleMonths, waiver } = from.record;
  const said = { lastReviewed, nextReview, owner };
  const recorded = heldReviewsFrom(from, directory);
  const isFull = ({ isRefresh }: ReviewDay) => !isRefresh;
  const hasRefresh = from.record.refresh !== undefined || !recorded.held.every(isFull) || !recorded.toCome.every(isFull);
  const review = withoutUndefined<Review>({
    ...about,
    ...sourceOf(from),
    owner: owner === unknown ? undefined : lookUpBody(directory, owner),
    ownerPart,
    assumed,
    unknown: (["lastReviewed", "nextReview", "owner"] as const).filter((field) => said[field] === unknown),
    held: recorded.held.filter(isFull),
    toCome: recorded.toCome.filter(isFull),
    nextReview: nextReview === unknown ? undefined : mapDefined(nextReview, toDayOrMonth),
    cycleMonths: cycleMonths ?? defaultCycleMonths,
    isCycleStated: cycleMonths !== undefined && !assumed.includes("cycleMonths"),
    month: from.record.month,
    faulty: faulty.length === 0 ? undefined : faulty,
    textFingerprint,
    waiver: mapDefined(waiver, (each) => waiverFrom(each, directory)),
  });
  return hasRefresh ? { ...review, refresh: refreshFrom(from, review, recorded, directory) } : review;
}

/** The refresh of a review: every review that was held counts for it, full ones too. */
function refreshFrom(
  from: ValidRecord<records.Review>,
  { nextReview: _, waiver: __, promise: ___, ...review }: Review,
  recorded: Pick<Review, "held" | "toCome">,
  directory: Directory,
): Review {
  const { cycleMonths, nextReview } = from.record.refresh ?? {};
  const fields = { nextReview: "/refresh/nextReview", cycleMonths: "/refresh/cycleMonths" } as const;
  const faulty = [
    ...(review.faulty?.includes("lastReviewed") ? (["lastReviewed"] as const) : []),
    ...(["nextReview", "cycleMonths"] as const).filter((name) => isFaulty(directory, from, fields[name])),
  ];
  return withoutUndefined<Review>({
    ...review,
    ...recorded,
    id: refreshIdOf(review.id),
    title: say(directory.words, "reviewDates.refreshOf", { title: review.title }),
    pointer: from.record.refresh === undefined ? review.pointer : `${review.pointer}/refresh`,
    isRefresh: true,
    assumed: review.assumed.filter((field) => field !== "nextReview" && field !== "cycleMonths"),
    unknown: review.unknown.filter((field) => field !== "nextReview"),
    nextReview: mapDefined(nextReview, toDayOrMonth),
    cycleMonths: cycleMonths ?? defaultCycleMonths,
    isCycleStated: cycleMonths !== undefined,
    faulty: faulty.length === 0 ? undefined : faulty,
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
  const common = { owner: partnership, assumed: [], unknown: [], cycleMonths: defaultCycleMonths, isCycleStated: false } as const;
  return [
    ...(accessibility === undefined ? [] : statementReviewFrom(partOf(file, accessibility, "accessibility"), common)),
    ...(security === undefined
      ? []
      : [
          {
            ...sourceOf(partOf(file, security, "security")),
            ...common,
            id: "website-security-contact",
            kind: "securityContact" as const,
            title: "Contact for weaknesses of the website (security.txt)",
            held: [],
            toCome: [],
            nextReview: toDayOrMonth(security.expires),
            dateField: "expires" as const,
          },
        ]),
  ];
}

/** The review of the accessibility statement; none where no date is given, nor said to be unknown. */
function statementReviewFrom(
  from: ValidRecord<NonNullable<records.Website["accessibility"]>>,
  common: Pick<Review, "owner" | "cycleMonths" | "isCycleStated" | "assumed" | "unknown">,
): Review[] {
  const { reviewed, prepared } = from.record;
  const dateField = reviewed === undefined || (reviewed === unknown && prepared !== undefined) ? "prepared" : "reviewed";
  const date = from.record[dateField];
  if (date === undefined) return [];
  const held = date === unknown ? { held: [], toCome: [] } : heldOnce(from, { on: toPartialDate(date), dateField });
  return [
    {
      ...sourceOf(from),
      ...common,
      id: "website-accessibility-statement",
      kind: "accessibilityStatement",
      title: "Accessibility statement",
      ...held,
      unknown: date === unknown ? ["lastReviewed"] : [],
      dateField,
    },
  ];
}
