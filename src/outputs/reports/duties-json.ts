import { summaryOf } from "../../duties/summary.ts";
import { toIsoDate } from "../../model/dates.ts";
import { unknown } from "../../model/unknown.ts";
import type { DutiesReport } from "./duties-text.ts";
import { harmlessJson } from "./harmless.ts";

/** The same report as one JSON object, for other programs to read, in the order of the files of duties. */
export function dutiesJson({ asOf, judged, notSeen }: DutiesReport): string {
  const { ok, counts, toAdd } = summaryOf(judged);
  return harmlessJson({
    asOf,
    ok,
    counts,
    toAdd,
    duties: judged.map(({ duty, status, outcome, places, empty, missing, lacksPassage }) => ({
      id: duty.id,
      about: duty.about,
      status,
      outcome,
      from: duty.from === unknown ? null : toIsoDate(duty.from),
      until: duty.until === undefined ? null : toIsoDate(duty.until),
      sources: duty.sources.map(({ title, provision, address, read, note }) => ({
        ...{ title, provision, address, read },
        note: note ?? null,
      })),
      places,
      empty,
      missing,
      lacksPassage,
    })),
    notSeen,
  });
}
