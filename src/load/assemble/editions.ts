import { calendarDate } from "../../model/dates.ts";
import type { Approval, Arrangements, CalendarDate, Edition, EditionFile, SignOff } from "../../model/model.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUp } from "./directory.ts";
import { namesUnpublished } from "./held-reviews.ts";
import { entriesIn, mapDefined, proseOf, sourceOf, toDay, type ValidRecord, withoutUndefined } from "./sources.ts";

type ApprovalRecord = NonNullable<records.Edition["approvals"]>[number];

/**
 * The editions published by the day of the model, the newest first.
 * @param files the files of each edition, by its day
 */
export function editionsFrom(
  editions: readonly ValidRecord<records.Edition>[],
  files: ReadonlyMap<string, readonly EditionFile[]>,
  directory: Directory,
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
          approvals: entriesIn(from, from.record.approvals, "approvals").map((entry) => approvalFrom(entry, directory)),
          despite: entriesIn(from, despite, "despite").map(({ record: { what, why } }) => ({ what, why })),
          pages,
          files: files.get(from.id) ?? [],
        }),
      ];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** Somebody who is no longer published is no longer named, whatever was published once. */
function approvalFrom(entry: ValidRecord<ApprovalRecord>, directory: Directory): Approval {
  const { partner, person, post, on, minute } = entry.record;
  return withoutUndefined<Approval>({
    ...sourceOf(entry),
    partner,
    person: person === undefined || namesUnpublished(person, directory) ? undefined : person,
    post,
    on: toDay(on),
    minute: directory.publishMinutes ? minute : undefined,
  });
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

/** The sign-offs of the edition that will follow the newest. Those that were given for an earlier one count no longer. */
export function signOffsFrom(
  file: ValidRecord<records.SignOffs> | undefined,
  [newest]: readonly Edition[],
  directory: Directory,
): SignOff[] {
  if (file === undefined || file.record.after !== newest?.date) return [];
  return entriesIn(file, file.record.signOffs, "signOffs").flatMap((entry): SignOff[] => {
    const { partner: partnerId, by, on, minute } = entry.record;
    const [partner, person] = [lookUp(directory.partner, partnerId), lookUp(directory.person, by)];
    if (partner === undefined || person === undefined) return [];
    const told = directory.publishMinutes ? minute : undefined;
    return [withoutUndefined<SignOff>({ ...sourceOf(entry), partner, person, on: toDay(on), minute: told })];
  });
}
