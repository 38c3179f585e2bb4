import type { Asset, Partner, Person } from "../../model/model.ts";
import type { Partners, People } from "../schema/records.gen.ts";
import { dayOrMonth, entriesOf, filled, maybe, placeOf, proseOf, type Sound, solid } from "./sources.ts";

type FormerName = Partner["formerNames"][number];
type Published = NonNullable<Person["published"]>;

/** The partners in their order. */
export function partnersFrom(file: Sound<Partners> | undefined): Partner[] {
  if (file === undefined) return [];
  return entriesOf(file, file.record.partners, "partners").map((entry) => {
    const { about, otherNames, formerNames, is, ...plain } = entry.record;
    return filled<Partner>({
      ...plain,
      ...placeOf(entry),
      is: solid(is),
      otherNames: solid(otherNames),
      formerNames: solid(formerNames).map(({ name, until }) => filled<FormerName>({ name, until: maybe(until, dayOrMonth) })),
      about: maybe(about, (text) => proseOf(entry, text, "about")),
    });
  });
}

/**
 * The people in their order. Of someone whose record does not say `publish: true` neither name nor picture is taken
 * over, and of no one the details that are for the office alone.
 */
export function peopleFrom(
  file: Sound<People> | undefined,
  partners: ReadonlyMap<string, Partner>,
  assets: ReadonlyMap<string, Asset>,
): Person[] {
  if (file === undefined) return [];
  return entriesOf(file, file.record.people, "people").map((entry) => {
    const { id, name, publish, post, partner, from, to, portrait } = entry.record;
    return filled<Person>({
      ...placeOf(entry),
      id,
      published:
        publish === true ? filled<Published>({ name, portrait: maybe(portrait, (path) => assets.get(path)) }) : undefined,
      post,
      partner: maybe(partner, (key) => partners.get(key)),
      from: maybe(from, dayOrMonth),
      to: maybe(to, dayOrMonth),
    });
  });
}
