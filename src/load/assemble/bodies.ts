import type { Asset, Partner, PartnerIs, Person, Post } from "../../model/model.ts";
import { unknown } from "../../model/unknown.ts";
import type { Partners, People } from "../schema/records.gen.ts";
import { type Directory, lookUpBodies } from "./directory.ts";
import { timesOf } from "./in-force.ts";
import { namesOf } from "./names.ts";
import {
  entriesIn,
  entriesOfAllTime,
  mapDefined,
  proseOf,
  sourceOf,
  type ValidRecord,
  withoutGaps,
  withoutUndefined,
} from "./sources.ts";

type PartnerRecord = Partners["partners"][number];
/** An entry of what an organisation is. */
export type Standing = PartnerRecord["is"][number];
type PersonRecord = People["people"][number];
type PostRecord = NonNullable<PersonRecord["posts"]>[number];
type Published = NonNullable<Person["published"]>;

/**
 * The organisations of every time, in the order of the data, still without what came before and after each.
 * @param publisher the id of the one that publishes the arrangements
 */
export function partnerShellsFrom(file: ValidRecord<Partners> | undefined, publisher: string | undefined): Partner[] {
  return partnerEntries(file).map((entry) => {
    const { id, about, statutoryRole, partnershipRole, listedAs, link } = entry.record;
    const is = entriesIn<Standing>(entry, entry.record.is, "is").map(({ record }) => kindOf(record));
    return withoutUndefined<Partner>({
      ...sourceOf(entry),
      id,
      formerIds: withoutGaps(entry.record.formerIds),
      ...namesOf(entry),
      ...timesOf(entry),
      succeededBy: [],
      cameFrom: [],
      is,
      statutoryRole,
      partnershipRole,
      besidePublisher: is.includes("partnership") && id !== publisher ? true : undefined,
      listedAs,
      link,
      about: mapDefined(about, () => proseOf(entry, "about")),
    });
  });
}

/** The records of organisations, of every time. */
export function partnerEntries(file: ValidRecord<Partners> | undefined): ValidRecord<PartnerRecord>[] {
  return file === undefined ? [] : entriesOfAllTime(file, file.record.partners, "partners");
}

/** What a record says that an organisation is, by a word alone or with its time. The schema has made sure of the word. */
export function kindOf(standing: Standing): PartnerIs {
  return (typeof standing === "string" ? standing : standing.what) as PartnerIs;
}

/** Completes an organisation with what came before it and after it. */
export function completePartner(shell: Partner, { record }: ValidRecord<PartnerRecord>, directory: Directory): void {
  const partner: { -readonly [Key in keyof Partner]: Partner[Key] } = shell;
  partner.succeededBy = lookUpBodies(directory, record.succeededBy);
  partner.cameFrom = lookUpBodies(directory, record.cameFrom);
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
    const { id, name, publish, portrait } = entry.record;
    const posts = postsOf(entry, partners);
    const { post, postUnknown, partner } = posts.find(({ time }) => time === "now") ?? {};
    return withoutUndefined<Person>({
      ...sourceOf(entry),
      id,
      nameless: name === undefined ? true : undefined,
      published:
        publish === true && name !== undefined
          ? withoutUndefined<Published>({ name, portrait: mapDefined(portrait, (path) => assets.get(path)) })
          : undefined,
      post,
      postUnknown,
      partner,
      posts,
    });
  });
}

/** The names and ids that must not go out: of everybody whose record does not say `publish: true`. */
export function unpublishedNamesIn(file: ValidRecord<People> | undefined): string[] {
  return withoutGaps(file?.record.people).flatMap(({ id, name, publish }) =>
    publish === true ? [] : [id, ...(name === undefined ? [] : [name])],
  );
}

/** The post that a record states itself, if it states any of it, and then those that it lists. */
function postsOf(entry: ValidRecord<PersonRecord>, partners: ReadonlyMap<string, Partner>): Post[] {
  const { posts, post, partner, from, until } = entry.record;
  const stated = [post, partner, from, until].some((each) => each !== undefined) ? [entry] : [];
  return [...stated, ...entriesOfAllTime<PostRecord>(entry, posts, "posts")].map((each) =>
    withoutUndefined<Post>({
      ...sourceOf(each),
      post: each.record.post === unknown ? undefined : each.record.post,
      postUnknown: each.record.post === unknown ? true : undefined,
      partner: mapDefined(each.record.partner, (key) => partners.get(key)),
      ...timesOf(each),
    }),
  );
}
