import type { Asset, Partner, Person } from "../../model/model.ts";
import type { Partners, People } from "../schema/records.gen.ts";
import {
  entriesIn,
  entriesOfAllTime,
  mapDefined,
  proseOf,
  sourceOf,
  toDayOrMonth,
  type ValidRecord,
  withoutGaps,
  withoutUndefined,
} from "./sources.ts";

type FormerName = Partner["formerNames"][number];
type Published = NonNullable<Person["published"]>;

/** The partners of the model, in the order of the data. */
export function partnersFrom(file: ValidRecord<Partners> | undefined): Partner[] {
  if (file === undefined) return [];
  return entriesIn(file, file.record.partners, "partners").map((entry) => {
    const { about, otherNames, formerNames, is, ...plain } = entry.record;
    return withoutUndefined<Partner>({
      ...plain,
      ...sourceOf(entry),
      is: withoutGaps(is),
      otherNames: withoutGaps(otherNames),
      formerNames: withoutGaps(formerNames).map(({ name, until }) =>
        withoutUndefined<FormerName>({ name, until: mapDefined(until, toDayOrMonth) }),
      ),
      about: mapDefined(about, () => proseOf(entry, "about")),
    });
  });
}

/**
 * The people of the model, in the order of the data. Name and picture are included only where the record says
 * `publish: true`; details that are for the office alone are never included.
 */
export function peopleFrom(
  file: ValidRecord<People> | undefined,
  partners: ReadonlyMap<string, Partner>,
  assets: ReadonlyMap<string, Asset>,
): Person[] {
  if (file === undefined) return [];
  return entriesOfAllTime(file, file.record.people, "people").map((entry) => {
    const { id, name, publish, post, partner, from, until, portrait } = entry.record;
    return withoutUndefined<Person>({
      ...sourceOf(entry),
      id,
      published:
        publish === true
          ? withoutUndefined<Published>({ name, portrait: mapDefined(portrait, (path) => assets.get(path)) })
          : undefined,
      post,
      partner: mapDefined(partner, (key) => partners.get(key)),
      from: mapDefined(from, toDayOrMonth),
      until: mapDefined(until, toDayOrMonth),
    });
  });
}
