import { standingCoChairOf } from "../../model/co-chairs.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding, Passage } from "../../model/finding.ts";
import type { ChairRole, CoChairs, Group, Model, Partner, Person, Source } from "../../model/model.ts";
import { postOn } from "../../model/people.ts";
import { isFaulty } from "../../model/places/places.ts";
import { roleName } from "../../text/names.ts";
import { joinNames } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { findOtherPosts } from "../shared/head-posts.ts";

/** A chair, as far as one place in the data describes it. */
interface Chair {
  readonly role: ChairRole;
  readonly agency?: Partner | undefined;
  readonly post?: string | undefined;
  readonly person?: Person | undefined;
}

/** A chair that a seat of the group describes, and that seat. */
interface SeatedChair extends Chair {
  readonly at: Source;
}

export const chairs: Rule = {
  id: "chairs",
  severity: "warning",
  title: "Chairs that differ between places",
  about:
    "A group whose chairs are stated differently in different places: at the head of its terms of reference, by the seats marked in its memberships, by seats of other groups, or by the rotation of the co-chairs; a mark that they differ as published, where they no longer do; a post that the rotation gives to somebody whose record has another; also a group with one co-chair alone; and, as an error, a seat that is said to chair another group, without saying as what, where that group has no such chair.",
  why: "The website and the document would contradict themselves. It is for the partnership to decide which statement holds, so it is a warning.",
  ok: [example("Chief Constable")],
  notOk: [example("Director of Nursing")],
  check: (model) => [
    ...model.groups.flatMap((group) => [
      ...(areChairsRead(model, group) ? [...compareHeadAndSeats(model, group), ...findLoneCoChair(model, group)] : []),
      ...compareSeatsElsewhere(model, group),
    ]),
    ...(model.coChairs === undefined ? [] : comparePosts(model, model.coChairs)),
    ...(model.coChairs?.group === undefined ? [] : compareRotation(model, model.coChairs, model.coChairs.group)),
  ],
};

/** Whether all that a group itself says of its chairs could be read: a chair that is at fault elsewhere is not missing. */
function areChairsRead(model: Model, group: Group): boolean {
  return !isFaulty(model, group, "/memberships") && !isFaulty(model, group, "/chairs");
}

/** Compares the co-chairs by rotation with the chairs that the group itself states. */
function compareRotation(model: ModelOnDay, coChairs: CoChairs, group: Group): Finding[] {
  const { rotation } = coChairs;
  const standing = standingCoChairOf(coChairs);
  const known: readonly Chair[] = [...group.statedChairs, ...findChairSeats(group)];
  // That no chair is marked is told by chair-unmarked.
  if (known.length === 0 || !areChairsRead(model, group)) return [];
  const people = [...new Set([standing, ...rotation.map(({ person }) => person)])].filter((person) => person !== undefined);
  const rotating = people.map((person): Chair => ({ role: "coChair", agency: person.partner, post: person.post, person }));
  if (known.every((chair) => rotating.some((one) => canBeSame(one, chair))))
    return coChairs.asPublished === undefined
      ? []
      : [toSettled(model, coChairs, "/asPublished", "The rotation of the co-chairs")];
  const message = `The rotation has ${joinNames(rotating.map(nameOf))} co-chair ${group.name}; ${group.name} itself names ${joinNames(known.map(describe))}.`;
  return [toWarning(model, coChairs, "/group", message, coChairs.asPublished)];
}

/** Compares the posts that the rotation gives as published with those of the people's records on the days of the periods. */
function comparePosts(model: Model, coChairs: CoChairs): Finding[] {
  return coChairs.rotation.flatMap(({ person, from, postAsPublished }, at) => {
    if (postAsPublished === undefined || person === undefined) return [];
    const post = postOn(person, from)?.post;
    const field = `/rotation/${at}/postAsPublished`;
    const subject = person.published?.name ?? "the co-chair";
    if (post === postAsPublished) return [toSettled(model, coChairs, field, `The post of ${subject}`)];
    const message = `The rotation has ${subject} co-chair as ${postAsPublished}; the record of people has ${post ?? "no post"}.`;
    return [toWarning(model, coChairs, field, message, "The document gives both.")];
  });
}

/** Compares the chairs at the head of the terms of reference with the seats that are marked as chairs. */
function compareHeadAndSeats(model: Model, group: Group): Finding[] {
  const seats = findChairSeats(group);
  const stated: readonly Chair[] = group.statedChairs;
  if (stated.length === 0 || seats.length === 0) return [];
  const marks = group.statedChairs.flatMap(({ asPublished }) => asPublished ?? []);
  const agree = stated.length === seats.length && stated.every((chair) => seats.some((seat) => canBeSame(chair, seat)));
  // What differs in the posts alone is told by chair-post.
  if (agree && findOtherPosts(group).length > 0) return [];
  if (agree) return marks.length === 0 ? [] : [toSettled(model, group, "/chairs", "The head of the terms of reference")];
  return [
    toWarning(
      model,
      group,
      "/chairs",
      `${group.name}: the head of the terms of reference names ${joinNames(stated.map(describe))}, the memberships ${joinNames(seats.map(describe))}.`,
      marks.length === 0 ? undefined : marks.join(" "),
      [...headPassages(model, group), ...seats.map(({ at, ...chair }) => passageAt(model, at, "", describe(chair)))],
    ),
  ];
}

/** What the head of the terms of reference states, entry by entry; together where some entries do not hold on the day. */
function headPassages(model: Model, group: Group): Passage[] {
  const entries = [...(model.files.get(group.file)?.offsets.keys() ?? [])].filter((pointer) => /^\/chairs\/\d+$/.test(pointer));
  if (entries.length !== group.statedChairs.length)
    return [passageAt(model, group, "/chairs", joinNames(group.statedChairs.map(describe)))];
  return group.statedChairs.map((chair, at) => passageAt(model, group, `/chairs/${at}`, describe(chair)));
}

/** Finds seats of this group that are said to chair another group, which itself names somebody else. */
function compareSeatsElsewhere(model: Model, group: Group): Finding[] {
  return group.memberships.flatMap((membership) =>
    membership.seats.flatMap((seat, at) => {
      if (seat.chairOf === undefined || !areChairsRead(model, seat.chairOf.group)) return [];
      const { group: other, role, asPublished } = seat.chairOf;
      const field = `/seats/${at}/chairOf`;
      const holder = { agency: membership.agency, post: seat.post, person: seat.person };
      if (role === undefined) {
        const named = `${nameOf(holder)} as chair of ${other.name}`;
        const passages = [passageAt(model, membership, field, named), ...unmarkedSeats(model, other, holder)];
        return [toUnknownChair(model, membership, field, `${group.name} has ${named}; ${other.name} itself`, passages)];
      }
      const chair: Chair = { role, ...holder };
      const known: readonly Chair[] = [...other.statedChairs, ...findChairSeats(other)];
      if (known.some((one) => canBeSame(one, chair)))
        return asPublished === undefined
          ? []
          : [toSettled(model, membership, `${field}/asPublished`, `This seat of ${group.name}`)];
      if (known.length === 0) return [];
      const message = `${group.name} names ${describe(chair)} of ${other.name}; ${other.name} itself names ${joinNames(known.map(describe))}.`;
      return [toWarning(model, membership, field, message, asPublished)];
    }),
  );
}

/** The seats of a group that can be somebody's and have no role. */
function unmarkedSeats(model: Model, group: Group, holder: Omit<Chair, "role">): Passage[] {
  const chair: Chair = { role: "chair", ...holder };
  return group.memberships.flatMap(({ agency, seats }) =>
    seats.flatMap((seat) => {
      const seated: Chair = { role: "chair", agency, post: seat.post, person: seat.person };
      const isUnmarked = seat.role === undefined && agency !== undefined && canBeSame(seated, chair);
      return isUnmarked ? [passageAt(model, seat, "", nameOf(seated))] : [];
    }),
  );
}

/** Finds a group with a single co-chair: either that is its chair, or the second is missing. */
function findLoneCoChair(model: Model, group: Group): Finding[] {
  const stated: readonly Chair[] = group.statedChairs;
  const known = (stated.length > 0 ? stated : findChairSeats(group)).filter(({ role }) => normaliseRole(role) === "coChair");
  const [only] = known;
  if (only === undefined || known.length > 1) return [];
  return [toWarning(model, group, "", `${group.name} has one co-chair: ${describe(only)}. Who is the other?`)];
}

function findChairSeats(group: Group): SeatedChair[] {
  return group.memberships.flatMap((membership) =>
    membership.seats.flatMap((seat) =>
      seat.role === undefined || seat.role === "viceChair"
        ? []
        : [{ role: seat.role, agency: membership.agency, post: seat.post, person: seat.person, at: seat }],
    ),
  );
}

/** Whether two descriptions can be of the same chair: whatever both of them state must agree. */
function canBeSame(a: Chair, b: Chair): boolean {
  if (a.person !== undefined && b.person !== undefined) return a.person === b.person;
  return normaliseRole(a.role) === normaliseRole(b.role) && agreeOn(a.agency, b.agency) && agreeOn(a.post, b.post);
}

/** Joint chair and co-chair are two names for the same role. */
function normaliseRole(role: ChairRole): ChairRole {
  return role === "jointChair" ? "coChair" : role;
}

function agreeOn<Value>(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function describe(chair: Chair): string {
  return `${nameOf(chair)} as ${roleName(english, chair.role)}`;
}

/** The published name; where there is none, the post and the organisation. */
function nameOf({ agency, post, person }: Omit<Chair, "role">): string {
  const name = person?.published?.name;
  const parts = [post, agency?.name].filter((part) => part !== undefined);
  return name ?? (parts.length === 0 ? "somebody" : parts.join(", "));
}

/**
 * @param asPublished why the places differ, where the published document itself has it so
 * @param passages the statements that differ, one by one
 */
function toWarning(
  model: Model,
  source: Source,
  field: string,
  message: string,
  asPublished?: string,
  passages?: readonly Passage[],
): Finding {
  const help =
    asPublished === undefined
      ? 'It is for the partnership to decide which holds; then write it the same in each place. Where the published document itself says both, mark the one that differs: "asPublished" and how.'
      : "It is for the partnership to decide which holds; then write that alone, without the mark.";
  return findingOf(chairs, model, source, field, {
    message: asPublished === undefined ? message : `${message} As published: ${asPublished}`,
    help,
    ...(passages && { passages }),
  });
}

/** A mark where nothing differs any more. */
function toSettled(model: Model, source: Source, field: string, what: string): Finding {
  return findingOf(chairs, model, source, field, {
    message: `${what} is marked "asPublished", and no longer differs from what the group itself says.`,
    help: "Take the mark away.",
  });
}

function toUnknownChair(model: Model, source: Source, field: string, what: string, passages: readonly Passage[]): Finding {
  return findingOf(chairs, model, source, field, {
    ...{ severity: "error", passages },
    message: `${what} has no chair of this organisation and post.`,
    help: 'Mark the seat in that group with its "role". Where the published document has it here alone, write "role" and "asPublished" here.',
  });
}

function example(post: string) {
  return { files: { "groups/board.yaml": `chairs:\n  - role: chair\n    post: ${post}\n    agency: police\n` } };
}
