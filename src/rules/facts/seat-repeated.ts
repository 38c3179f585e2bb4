import type { Finding } from "../../model/finding.ts";
import type { Group, Membership, Model, Seat } from "../../model/model.ts";
import { membershipName } from "../../text/names.ts";
import { seatTitle } from "../../text/seats.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const seatRepeated: Rule = {
  id: "seat-repeated",
  severity: "warning",
  title: "Seats listed twice",
  about:
    "A seat that a group has twice: the same organisation and department, team, post and person, in the same capacity; seats that one of several has are left alone.",
  why: "The row was most likely typed twice; where there are two such seats, number says so.",
  ok: [memberships("      - post: Chief Constable\n      - post: Clerk\n")],
  notOk: [memberships("      - post: Clerk\n      - post: Clerk\n")],
  check: (model) => model.groups.flatMap((group) => findRepeated(model, group)),
};

function findRepeated(model: Model, group: Group): Finding[] {
  const seen = new Set<string>();
  // A seat of one or another can be there twice, and no number can say so.
  return group.memberships
    .filter(({ oneOf }) => oneOf === undefined)
    .flatMap((membership) =>
      membership.seats.flatMap((seat) => {
        const key = keyOf(membership, seat);
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [
          findingOf(seatRepeated, model, seat, "", {
            message: `${group.name} has this seat twice: ${[membershipName(english, membership), seatTitle(english, seat)].filter(Boolean).join(", ")}.`,
            help: 'Take one of the two away or, where there are two, write "number: 2" at one.',
          }),
        ];
      }),
    );
}

/** All that tells a seat from another; its own place in the file does not. */
function keyOf(
  { agency, constituency, department, as }: Membership,
  { file: _, pointer: __, person, chairOf, exOfficio: ___, substitutes: ____, term: _____, ...seat }: Seat,
): string {
  const words = Object.entries(seat).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([agency?.id, constituency, department, as, person?.id, chairOf?.group.id, words]);
}

function memberships(seats: string) {
  return { files: { "groups/board.yaml": `memberships:\n  - agency: police\n    seats:\n${seats}` } };
}
