import { calendarDate } from "../../model/dates.ts";
import type { Approval, Arrangements, CalendarDate, Edition, EditionFile } from "../../model/model.ts";
import type * as records from "../schema/records.gen.ts";
import { entriesIn, mapDefined, proseOf, sourceOf, toDay, type ValidRecord, withoutUndefined } from "./sources.ts";

/**
 * The editions published by the day of the model, the newest first.
 * @param files the files of each edition, by its day
 * @param publishMinutes whether it may be told where approvals are minuted
 */
export function editionsFrom(
  editions: readonly ValidRecord<records.Edition>[],
  files: ReadonlyMap<string, readonly EditionFile[]>,
  publishMinutes: boolean,
): Edition[] {
  return editions
    .flatMap((from): Edition[] => {
      const date = calendarDate(from.id);
      if (date === undefined || date > from.day) return [];
      const { title, name, version, summary, despite, pages } = from.record;
      return [
        withoutUndefined<Edition>({
          ...sourceOf(from),
          date,
          title,
          name,
          version,
          summary: mapDefined(summary, () => proseOf(from, "summary")),
          approvals: entriesIn(from, from.record.approvals, "approvals").map(({ record }) =>
            approvalFrom(record, publishMinutes),
          ),
          despite: entriesIn(from, despite, "despite").map(({ record: { what, why } }) => ({ what, why })),
          pages,
          files: files.get(from.id) ?? [],
        }),
      ];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

function approvalFrom(record: NonNullable<records.Edition["approvals"]>[number], publishMinutes: boolean): Approval {
  const { partner, person, post, on, minute } = record;
  return withoutUndefined<Approval>({ partner, person, post, on: toDay(on), minute: publishMinutes ? minute : undefined });
}

/**
 * The edition that the document is of: the newest that is published. Before the first it is the one that the arrangements
 * state, as it is for a while after a later day has been typed there.
 */
export function presentEdition(
  stated: { readonly date: string; readonly name?: string },
  [newest]: readonly Edition[],
): Arrangements["edition"] {
  const date: CalendarDate = toDay(stated.date);
  const { date: day, name } = newest !== undefined && newest.date >= date ? newest : { ...stated, date };
  return withoutUndefined<Arrangements["edition"]>({ date: day, name });
}
