import { fieldsAt } from "../../../load/fields.ts";
import { fileKinds } from "../../../load/file-kinds.ts";
import type { PartialDate } from "../../../model/model.ts";
import { toFieldPath } from "../../../model/places/pointer.ts";
import type { RecordKind } from "../../../model/record-kind.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { FileRecord } from "../../data/drafts.ts";
import type { Answers } from "../../forms/field.ts";
import { lineOf, listOf, partialDateOf } from "../shared/answered.ts";
import { firstAfter, timeOfEntry, toYaml } from "../shared/periods.ts";
import { entriesOf, idNotIn, recordWith, takenIds } from "../shared/records.ts";
import { withFields } from "../shared/with-fields.ts";

/** Organisations that end, with their last day, and those that take their place. */
export interface Merging {
  readonly ends: readonly FileRecord[];
  readonly until: PartialDate;
  readonly successors: readonly Successor[];
}

/** An organisation that takes the place of others. */
export interface Successor {
  readonly id: string;
  readonly name: string;
  /** What its fields begin with, where it is new. */
  readonly asked?: string;
}

/** How many organisations are new, by what was answered to that. */
const newOnes: Readonly<Record<string, number>> = { one: 1, two: 2 };

/** The pointers that the fields of each new organisation begin with. */
export function newPointers(answers: Answers): string[] {
  return Array.from({ length: newOnes[lineOf(answers, "/into") ?? ""] ?? 0 }, (_, at) => `/new/${at}`);
}

/** What merges, as far as that was answered. */
export function mergingIn(data: DeskData, answers: Answers): Merging | undefined {
  const ends = listOf(answers, "/ends")
    .map((id) => recordWith(data, ["partner"], id)?.record)
    .filter((each) => each !== undefined);
  const until = partialDateOf(answers, "/until");
  if (ends.length === 0 || until === undefined) return undefined;
  const taken = new Set(takenIds(data, ["partner", "group"]));
  const existing = recordWith(data, ["partner"], lineOf(answers, "/existing"))?.record;
  const successors = newPointers(answers).map((asked): Successor => {
    const name = lineOf(answers, `${asked}/name`) ?? "";
    const id = idNotIn(taken, name);
    taken.add(id);
    return { id, name, asked };
  });
  const isExisting = lineOf(answers, "/into") === "existing" && existing !== undefined;
  const kept = isExisting ? [{ id: String(existing.id), name: String(existing.name) }] : [];
  return { ends, until, successors: [...successors, ...kept] };
}

/** The membership of an organisation that ends, with its place in the list. */
export interface EndingMembership {
  readonly at: number;
  readonly membership: FileRecord;
}

/** The memberships of a group that are those of organisations that end, and are in force on the last day. */
export function endingMemberships(group: unknown, { ends, until }: Merging): readonly EndingMembership[] {
  const ids = new Set(ends.map(({ id }) => id));
  const memberships = entriesOf((group as FileRecord).memberships);
  return memberships.flatMap((membership, at) =>
    ids.has(membership.agency) && timeOfEntry(membership, until.date) === "now" ? [{ at, membership }] : [],
  );
}

/** The seats of a membership by the values of the choice; one without seats has one, of no post. */
export function seatsOf({ at, membership }: EndingMembership): readonly { readonly value: string; readonly seat: FileRecord }[] {
  const seats = entriesOf(membership.seats);
  if (seats.length === 0) return [{ value: `${at}`, seat: {} }];
  return seats.map((seat, seatAt) => ({ value: `${at}.${seatAt}`, seat }));
}

/** The memberships of a group once some have ended, and those that take their place, right after the last of them. */
export function withMerged(group: FileRecord, merging: Merging, answers: Answers, id: string): FileRecord {
  const ending = endingMemberships(group, merging);
  const last = ending.at(-1)?.at;
  const memberships = entriesOf(group.memberships).flatMap((membership, at) => {
    const isEnding = ending.some((each) => each.at === at);
    const now = isEnding ? withFields("group", "/memberships/0", membership, { until: toYaml(merging.until) }) : membership;
    return at === last ? [now, ...passedOn(ending, merging, answers, id)] : [now];
  });
  return { ...group, memberships };
}

/** The memberships that begin: for each successor the seats that were chosen, those of the same kind together. */
function passedOn(ending: readonly EndingMembership[], merging: Merging, answers: Answers, group: string): FileRecord[] {
  return merging.successors.flatMap(({ id }, at) => {
    const chosen = new Set(listOf(answers, `/seats/${group}/${at}`));
    const byKind = new Map<string, FileRecord>();
    for (const each of ending) {
      const seats = seatsOf(each).filter(({ value }) => chosen.has(value));
      if (seats.length === 0) continue;
      const { agency: _, seats: __, from: ___, until: ____, assumed: _____, ...rest } = each.membership;
      const kind = JSON.stringify(rest);
      const begun =
        byKind.get(kind) ??
        withFields("group", "/memberships/0", { agency: id, ...rest }, { from: toYaml(firstAfter(merging.until)) });
      const named = seats.flatMap(({ seat }) => (Object.keys(seat).length === 0 ? [] : [continued(seat)]));
      byKind.set(kind, named.length === 0 ? begun : { ...begun, seats: [...entriesOf(begun.seats), ...named] });
    }
    return [...byKind.values()];
  });
}

/** A seat of another organisation, which begins with its membership. */
function continued(seat: FileRecord): FileRecord {
  const { from: _, assumed: __, ...rest } = seat;
  return rest;
}

/** What this task changes. */
const changed: ReadonlySet<string> = new Set(["memberships/*/agency", "people/*/partner", "people/*/posts/*/partner"]);

/** The fields that name an organisation which ends, and which are left as they are, by file. */
export function namedElsewhere({ files }: DeskData, { ends }: Merging): string[] {
  const ids = new Set(ends.map(({ id }) => id));
  return [...files.values()].flatMap(({ path, kind, raw }) => {
    const idFields: Readonly<Record<string, readonly RecordKind[]>> = fileKinds[kind].idFields ?? {};
    const paths = Object.keys(idFields).filter((each) => idFields[each]?.includes("partner") && !changed.has(each));
    const found = paths.flatMap((each) => fieldsAt(raw, each)).filter(({ value }) => ids.has(value));
    return found.length === 0 ? [] : [`${path} (${found.map(({ pointer }) => toFieldPath(pointer)).join(", ")})`];
  });
}

/** The records of organisations once some have ended, and the new ones right after the last of them. */
export function mergedPartners(file: FileRecord, merging: Merging, created: readonly FileRecord[]): FileRecord {
  const { ends, until, successors } = merging;
  const endIds = ends.map(({ id }) => id);
  const partners = entriesOf(file.partners);
  const last = partners.findLastIndex(({ id }) => endIds.includes(id));
  const add = (record: FileRecord, field: string, ids: readonly unknown[]) =>
    withFields("partners", "/partners/0", record, {
      [field]: [...new Set([...(Array.isArray(record[field]) ? record[field] : []), ...ids])],
    });
  return {
    ...file,
    partners: partners.flatMap((each, at) => {
      const isEnding = endIds.includes(each.id);
      const isSuccessor = successors.some(({ id }) => id === each.id);
      const ended = isEnding
        ? add(
            withFields("partners", "/partners/0", each, { until: toYaml(until) }),
            "succeededBy",
            successors.map(({ id }) => id),
          )
        : each;
      const now = isSuccessor ? add(ended, "cameFrom", endIds) : ended;
      return at === last ? [now, ...created] : [now];
    }),
  };
}
