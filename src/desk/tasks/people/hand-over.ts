import type { PartialDate } from "../../../model/model.ts";
import { unknown } from "../../../model/unknown.ts";
import type { FileRecord } from "../../data/drafts.ts";
import { firstAfter, timeOfEntry, toYaml } from "../shared/periods.ts";
import { withFields, withoutEmpty } from "../shared/with-fields.ts";
import type { Holding } from "./holdings.ts";

/** Who takes something over: a person by the id, `unknown` where nobody knows who, or undefined for nobody. */
export type Successor = string | undefined;

/** What is whoever holds it, and goes with that person. */
const ofHolder: Readonly<Record<Holding["kind"], readonly string[]>> = {
  office: ["appointed"],
  period: ["postAsPublished"],
  chair: ["asPublished", "organisation", "assumed"],
  seat: ["holding", "assumed"],
};

/**
 * What stands in the place of an entry after somebody has left: the entry with its last day, so that the history stays, and
 * one for whoever takes it over from the day after. What only begins after that day goes to the other whole.
 */
export function handOver(
  { kind, place: [schema, pointer], entry }: Holding,
  until: PartialDate,
  successor: Successor,
): readonly FileRecord[] {
  const { until: end, ...rest } = Object.fromEntries(
    Object.entries(entry).filter(([field]) => !isOfHolder(kind, field, successor)),
  );
  const taken = { ...rest, person: successor };
  // A period of the rotation has an end whoever holds it; a person's time in a seat has that person's.
  const next = kind === "period" ? { ...taken, until: end } : taken;
  const time = timeOfEntry(entry, until.date);
  if (time === "over") return [entry];
  if (time === "ahead")
    return successor === undefined ? [] : [withoutEmpty({ ...next, ...(end !== undefined && { until: end }) })];
  const ended = withFields(schema, pointer, entry, { until: toYaml(until) });
  return successor === undefined ? [ended] : [ended, withFields(schema, pointer, next, { from: toYaml(firstAfter(until)) })];
}

/** The post of a chair is that of its holder, unless it is not known who that is. */
function isOfHolder(kind: Holding["kind"], field: string, successor: Successor): boolean {
  return ofHolder[kind].includes(field) || (kind === "chair" && field === "post" && successor !== unknown);
}

/** The record of a person who leaves, with the last day at each post that is held on it. */
export function withLastDay(person: FileRecord, until: PartialDate): FileRecord {
  const { posts } = person;
  const listed = Array.isArray(posts)
    ? { ...person, posts: posts.map((post: FileRecord) => endedAt(post, "/people/0/posts/0", until)) }
    : person;
  const isListedAlone = posts !== undefined && ["post", "partner", "from", "until"].every((field) => person[field] === undefined);
  return isListedAlone ? listed : endedAt(listed, "/people/0", until);
}

function endedAt(post: FileRecord, pointer: string, until: PartialDate): FileRecord {
  return timeOfEntry(post, until.date) === "now" ? withFields("people", pointer, post, { until: toYaml(until) }) : post;
}

/** A post, and with which organisation. */
export interface PostHeld {
  readonly post: unknown;
  readonly partner?: unknown;
}

/** The post that a person holds on a day, of several the first; undefined where none is known. */
export function postHeld(person: FileRecord, day: PartialDate): PostHeld | undefined {
  const listed = Array.isArray(person.posts) ? (person.posts as FileRecord[]) : [];
  const held = [person, ...listed].find((each) => each.post !== undefined && timeOfEntry(each, day.date) === "now");
  return held === undefined ? undefined : (withoutEmpty({ post: held.post, partner: held.partner }) as unknown as PostHeld);
}

/** The record of a person who leaves one post for another the day after: both stand in the list of posts, each with its time. */
export function withNextPost(person: FileRecord, next: PostHeld, until: PartialDate): FileRecord {
  const listed = Array.isArray(person.posts) ? (person.posts as FileRecord[]) : [];
  const { post, partner, from, until: end, ...rest } = person;
  const now = post === undefined ? [] : [withoutEmpty({ post, partner, from, until: end })];
  const posts = [...now, ...listed].map((each) => endedAt(each, "/people/0/posts/0", until));
  const kept = post === undefined ? endedAt(person, "/people/0", until) : rest;
  const isWithout = post === undefined && partner === undefined && from === undefined && end === undefined;
  return withFields("people", "/people/0", isWithout ? person : kept, {
    posts: [...posts, { ...next, from: toYaml(firstAfter(until)) }],
  });
}
