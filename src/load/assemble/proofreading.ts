import type { AcceptedFinding } from "../../model/accepted.ts";
import type { CalendarDate } from "../../model/model.ts";
import type { Proofreading } from "../../model/proofreading.ts";
import type { SupersededTerm } from "../../profiles/jurisdiction.ts";
import type * as records from "../schema/records.gen.ts";
import { entriesIn, sourceOf, toDay, type ValidRecord, withoutGaps } from "./sources.ts";

/**
 * What the proofreader has to know on the day of the model.
 * @param supersededByLaw what was replaced in the law and guidance that the partnership is under
 */
export function proofreadingFrom(
  file: ValidRecord<records.Proofreading> | undefined,
  supersededByLaw: readonly SupersededTerm[],
  day: CalendarDate,
): Proofreading {
  const { namesInTexts, knownInitials, knownBodies, superseded } = file?.record ?? {};
  return {
    namesInTexts: withoutGaps(namesInTexts),
    knownInitials: withoutGaps(knownInitials),
    knownBodies: withoutGaps(knownBodies),
    superseded: [...supersededByLaw, ...withoutGaps(superseded)]
      .filter(({ since }) => since <= day)
      .map(({ words, since, by, source }) => ({ words: withoutGaps(words), since: toDay(since), by, source })),
  };
}

/** The findings that the partnership keeps as they are. */
export function acceptedFrom(file: ValidRecord<records.Accepted> | undefined): AcceptedFinding[] {
  if (file === undefined) return [];
  return entriesIn(file, file.record.accepted, "accepted").map((entry) => {
    const { rule, finding, at, reason, by, on } = entry.record;
    return { ...sourceOf(entry), rule, finding, ...(at !== undefined && { at }), reason, by, on: toDay(on) };
  });
}
