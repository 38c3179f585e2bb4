import type { Asset, Partner, Person, Post } from "../../model/model.ts";
import type { Partners, People } from "../schema/records.gen.ts";
import { timesOf } from "./in-force.ts";
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

type PersonRecord = People["people"][number];
type PostRecord = NonNullable<PersonRecord["posts"]>[number];
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
    const { id, name, publish, portrait } = entry.record;
    const posts = postsOf(entry, partners);
    const { post, partner } = posts.find(({ time }) => time === "now") ?? {};
    return withoutUndefined<Person>({
      ...sourceOf(entry),
      id,
      published:
        publish === true
          ? withoutUndefined<Published>({ name, portrait: mapDefined(portrait, (path) => assets.get(path)) })
          : undefined,
      post,
      partner,
      posts,
    });
  });
}

/** The post that a record states itself, if it states any of it, and then those that it lists. */
function postsOf(entry: ValidRecord<PersonRecord>, partners: ReadonlyMap<string, Partner>): Post[] {
  const { posts, post, partner, from, until } = entry.record;
  const stated = [post, partner, from, until].some((each) => each !== undefined) ? [entry] : [];
  return [...stated, ...entriesOfAllTime<PostRecord>(entry, posts, "posts")].map((each) =>
    withoutUndefined<Post>({
      ...sourceOf(each),
      post: each.record.post,
      partner: mapDefined(each.record.partner, (key) => partners.get(key)),
      ...timesOf(each),
    }),
  );
}
