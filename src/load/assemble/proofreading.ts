import type { AcceptedFinding } from "../../model/accepted.ts";
import type { CalendarDate } from "../../model/model.ts";
import type { Proofreading } from "../../model/proofreading.ts";
import type * as records from "../schema/records.gen.ts";
import { entriesIn, sourceOf, toDay, type ValidRecord, withoutGaps } from "./sources.ts";

/** What the proofreader has to know on the day of the model; nothing where the data say nothing of it. */
export function proofreadingFrom(file: ValidRecord<records.Proofreading> | undefined, day: CalendarDate): Proofreading {
  if (file === undefined) return { namesInTexts: [], knownInitials: [], knownBodies: [], superseded: [] };
  const { namesInTexts, knownInitials, knownBodies, jurisdiction, superseded } = file.record;
  return {
    namesInTexts: withoutGaps(namesInTexts),
    knownInitials: withoutGaps(knownInitials),
    knownBodies: withoutGaps(knownBodies),
    superseded: withoutGaps(superseded)
      .filter(({ since, in: places }) => since <= day && (places === undefined || places.some((place) => place === jurisdiction)))
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
