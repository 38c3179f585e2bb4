import type { PartialDate } from "../../model/model.ts";
import { unknown } from "../../model/unknown.ts";
import type { FileRecord } from "../data/drafts.ts";
import type { Holding } from "./holdings.ts";
import { firstAfter, orderOf, stated, timeOfEntry, toYaml, withField } from "./records.ts";

/** Who takes something over: a person by the id, `unknown` where nobody knows who, or undefined for nobody. */
export type Successor = string | undefined;

const orders: Readonly<Record<Holding["kind"], readonly string[]>> = {
  office: ["person", "standsFor", "appointed", "from", "until"],
  period: orderOf("people", "coChairs/rotation/0"),
  chair: orderOf("group", "chairs/0"),
  seat: orderOf("group", "memberships/0/seats/0"),
};

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
export function handOver({ kind, entry }: Holding, until: PartialDate, successor: Successor): readonly FileRecord[] {
  const order = orders[kind];
  const { until: end, ...rest } = Object.fromEntries(
    Object.entries(entry).filter(([field]) => !isOfHolder(kind, field, successor)),
  );
  const taken = { ...rest, person: successor };
  // A period of the rotation has an end whoever holds it; a person's time in a seat has that person's.
  const next = kind === "period" ? { ...taken, until: end } : taken;
  const time = timeOfEntry(entry, until.date);
  if (time === "over") return [entry];
  if (time === "ahead") return successor === undefined ? [] : [stated({ ...next, ...(end !== undefined && { until: end }) })];
  const ended = withField(entry, order, "until", toYaml(until));
  return successor === undefined ? [ended] : [ended, withField(next, order, "from", toYaml(firstAfter(until)))];
}

/** The post of a chair is that of its holder, unless it is not known who that is. */
function isOfHolder(kind: Holding["kind"], field: string, successor: Successor): boolean {
  return ofHolder[kind].includes(field) || (kind === "chair" && field === "post" && successor !== unknown);
}

/** The record of a person who leaves, with the last day at each post that is held on it. */
export function withLastDay(person: FileRecord, until: PartialDate): FileRecord {
  const order = orderOf("people", "people/0");
  const { posts } = person;
  const listed = Array.isArray(posts)
    ? { ...person, posts: posts.map((post: FileRecord) => endedAt(post, orderOf("people", "people/0/posts/0"), until)) }
    : person;
  const isListedAlone = posts !== undefined && ["post", "partner", "from", "until"].every((field) => person[field] === undefined);
  return isListedAlone ? listed : endedAt(listed, order, until);
}

function endedAt(post: FileRecord, order: readonly string[], until: PartialDate): FileRecord {
  return timeOfEntry(post, until.date) === "now" ? withField(post, order, "until", toYaml(until)) : post;
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
  return held === undefined ? undefined : (stated({ post: held.post, partner: held.partner }) as unknown as PostHeld);
}

/** The record of a person who leaves one post for another the day after: both stand in the list of posts, each with its time. */
export function withNextPost(person: FileRecord, next: PostHeld, until: PartialDate): FileRecord {
  const order = orderOf("people", "people/0");
  const listed = Array.isArray(person.posts) ? (person.posts as FileRecord[]) : [];
  const { post, partner, from, until: end, ...rest } = person;
  const now = post === undefined ? [] : [stated({ post, partner, from, until: end })];
  const posts = [...now, ...listed].map((each) => endedAt(each, orderOf("people", "people/0/posts/0"), until));
  const kept = post === undefined ? endedAt(person, order, until) : rest;
  const isWithout = post === undefined && partner === undefined && from === undefined && end === undefined;
  return withField(isWithout ? person : kept, order, "posts", [...posts, { ...next, from: toYaml(firstAfter(until)) }]);
}
