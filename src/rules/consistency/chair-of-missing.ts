import type { Finding } from "../../model/finding.ts";
import type { Model } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { groupBy } from "../shared/group-by.ts";
import { type PlacedSeat, seatInFull, seatsOf } from "../shared/seats.ts";

export const chairOfMissing: Rule = {
  id: "chair-of-missing",
  severity: "warning",
  title: "Chairs by seat of which one is missing",
  about:
    "A seat of which another group says that it chairs a third one, in a group that marks other seats so and leaves this one alone out.",
  why: "One of the two tables is out of date. A group that leaves out several may mark only those that it is concerned with.",
  proofreads: true,
  ok: [forum("Chief Constable\n        chairOf: { group: cases }"), forum("Sergeant")],
  notOk: [forum("Chief Constable")],
  check(model) {
    const marking = new Set(
      model.groups.filter((group) => seatsOf(group).some(({ seat }) => seat.chairOf !== undefined)).map(({ id }) => id),
    );
    const known = model.groups.filter(({ id }) => marking.has(id)).flatMap(seatsOf);
    const same = groupBy(known.filter(isTold), keyOf);
    const found = [...same.values()].flatMap((places) => findMissing(model, places));
    return found.filter(({ file }, _, all) => all.filter((other) => other.file === file).length === 1);
  },
};

/** Whether enough is said of a seat to know it again in another group. */
function isTold({ membership: { agency, as }, seat: { post, person } }: PlacedSeat): boolean {
  return agency !== undefined && as !== "advisor" && (post !== undefined || person !== undefined);
}

function keyOf({ membership: { agency, department }, seat: { post, person, team } }: PlacedSeat): string {
  return JSON.stringify([agency?.id, department, team, post, person?.id]);
}

/** Compares the seats of one organisation and post in several groups. */
function findMissing(model: Model, places: readonly PlacedSeat[]): Finding[] {
  const marked = places.find(({ seat: { chairOf } }) => chairOf?.role !== undefined && chairOf.asPublished === undefined);
  const other = marked?.seat.chairOf?.group;
  if (marked === undefined || other === undefined) return [];
  return places
    .filter(
      ({ membership: { group }, seat }) => seat.chairOf === undefined && group !== other && group !== marked.membership.group,
    )
    .map((place) => {
      const { group } = place.membership;
      return findingOf(chairOfMissing, model, place.seat, "", {
        message: `${marked.membership.group.name} has this seat chair ${other.name}: ${seatInFull(marked)}. ${group.name} says nothing of it, and says of other seats what they chair.`,
        help: 'Write "chairOf" here too or, where the seat no longer chairs it, take it away there.',
        passages: [
          passageAt(model, place.seat, "", seatInFull(place)),
          passageAt(model, marked.seat, "/chairOf", seatInFull(marked)),
        ],
      });
    });
}

function forum(post: string) {
  const seats = (...posts: string[]) =>
    `memberships:\n  - agency: police\n    seats:\n${posts.map((each) => `      - post: ${each}\n`).join("")}`;
  return {
    files: {
      "groups/cases.yaml": `name: Cases\nkind: forum\n${seats("Chief Constable\n        role: chair")}`,
      "groups/board.yaml": seats("Chief Constable\n        chairOf: { group: cases }", "Clerk\n        role: chair"),
      "groups/forum.yaml": `name: Forum\nkind: forum\n${seats("Clerk\n        chairOf: { group: board }", post)}`,
    },
  };
}
