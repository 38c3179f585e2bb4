import type { Finding } from "../../model/finding.ts";
import type { Group, Model, Quorum } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { membershipName } from "../../text/names.ts";
import { joinNames, quantity } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { alternativesOf, votingSeats } from "../shared/quorum-holders.ts";
import { isChairAssumed, seatInFull, standingSeats } from "../shared/seats.ts";

export const quorumOutOfReach: Rule = {
  id: "quorum-out-of-reach",
  severity: "warning",
  title: "Quorums that cannot be reached",
  about:
    "A quorum of more different organisations than the group's members come from, or of more holders of a role or post than it has seats for; one that asks for more organisations of a set than have a seat, or for more organisations than members; whoever sits only under a condition does not count for different organisations; nothing is told where a seat is for no single organisation and does not say how many it stands for; more members than seats are told by quorum-size.",
  why: "No meeting of the group could take a decision.",
  proofreads: true,
  ok: [
    board(1, "different: agencies"),
    board(2, "different: agencies", "  - { constituency: Schools, seats: [{ number: 1 }] }\n"),
    board(1, "include: [{ count: 1, of: Chief Constable }]"),
    board(1, "organisations: [{ among: [police] }]"),
  ],
  notOk: [
    board(2, "different: agencies"),
    board(2, "different: agencies", "  - { constituency: Schools, seats: [{ number: 1, condition: where a pupil is meant }] }\n"),
    board(2, "include: [{ count: 2, of: Chief Constables }]"),
    board(1, "organisations: [{ among: [police], count: 2 }]"),
  ],
  check: (model) =>
    model.groups.flatMap((group) => {
      const { quorum } = group;
      if (quorum === undefined || votingSeats(group).length === 0) return [];
      if (["/memberships", "/chairs", "/quorum"].some((field) => isFaulty(model, group, field))) return [];
      return [
        ...findTooFewBodies(model, group, quorum),
        ...findTooFewHolders(model, group, quorum),
        ...findTooFewOrganisations(model, group, quorum),
      ];
    }),
};

function findTooFewBodies(model: Model, group: Group, { members, different }: Quorum): Finding[] {
  if (different !== "organisations" && different !== "agencies") return [];
  const seats = standingSeats(votingSeats(group));
  const bodies = new Set(seats.flatMap(({ membership: { agency } }) => agency ?? []));
  const others = seats.filter(({ membership: { agency, constituency } }) => agency === undefined || constituency !== undefined);
  if (others.some(({ seat }) => seat.number === undefined)) return [];
  const count = bodies.size + others.reduce((sum, { seat }) => sum + (seat.number ?? 1), 0);
  if (count >= members) return [];
  const names = joinNames([...new Set(seats.map(({ membership }) => membershipName(english, membership)))]);
  return [
    findingOf(quorumOutOfReach, model, group, "/quorum/members", {
      message: `The quorum of ${group.name} is ${quantity(members, "member")} of different ${different}, and its members come from ${count}: ${names}.`,
      help: "Correct the quorum, or add the members that are missing.",
      passages: [
        passageAt(model, group, "/quorum/members", `${quantity(members, "member")} of different ${different}`),
        passageAt(model, group, "/memberships", names),
      ],
    }),
  ];
}

function findTooFewHolders(model: Model, group: Group, { include }: Quorum): Finding[] {
  // Who chairs by rotation need have no seat of their own.
  if (include.length === 0 || model.coChairs?.group === group || isChairAssumed(model, group)) return [];
  return include.flatMap((needed, at) => {
    const alternatives = alternativesOf(group, needed) ?? [];
    const holders = alternatives.reduce((sum, each) => sum + each.holders, 0);
    // Nobody at all is told by quorum-role.
    if (holders === 0 || holders >= needed.count) return [];
    const table = joinNames(votingSeats(group).map(seatInFull));
    return [
      findingOf(quorumOutOfReach, model, group, `/quorum/include/${at}/count`, {
        message: `The quorum of ${group.name} must include ${needed.count} × "${needed.of}", and it has ${quantity(holders, "such seat")}.`,
        help: "Correct the quorum, or add the seats that are missing; where one row stands for several, say so by number.",
        passages: [
          passageAt(model, group, `/quorum/include/${at}/count`, `${needed.count} × ${needed.of}`),
          passageAt(model, group, "/memberships", table),
        ],
      }),
    ];
  });
}

function findTooFewOrganisations(model: Model, group: Group, { members, organisations }: Quorum): Finding[] {
  const seated = new Set(votingSeats(group).map(({ membership: { agency } }) => agency));
  const outOfReach = organisations.flatMap(({ among, count }, at) => {
    // Each of a set that lacks a seat is told by quorum-role.
    if (count === undefined) return [];
    const present = among.filter((partner) => seated.has(partner));
    if (present.length >= count) return [];
    const names = present.length === 0 ? "none" : joinNames(present.map(({ name }) => name));
    return [
      findingOf(quorumOutOfReach, model, group, `/quorum/organisations/${at}/count`, {
        message: `The quorum of ${group.name} must include ${quantity(count, "organisation")} of ${among.length}, and of these ${present.length === 1 ? "one has" : `${present.length} have`} a seat: ${names}.`,
        help: "Correct the count, name other organisations, or add the seats that are missing.",
        passages: [
          passageAt(model, group, `/quorum/organisations/${at}/count`, joinNames(among.map(({ name }) => name))),
          passageAt(model, group, "/memberships", joinNames(votingSeats(group).map(seatInFull))),
        ],
      }),
    ];
  });
  const needed = neededOrganisations(organisations);
  if (needed <= members) return outOfReach;
  return [
    ...outOfReach,
    findingOf(quorumOutOfReach, model, group, "/quorum/members", {
      message: `The quorum of ${group.name} is ${quantity(members, "member")}, and at least ${quantity(needed, "organisation")} must be present.`,
      help: "Give the number of members that the organisations come to, or correct the organisations.",
      passages: [
        passageAt(model, group, "/quorum/members", quantity(members, "member")),
        ...organisations.map(({ among }, at) =>
          passageAt(model, group, `/quorum/organisations/${at}`, joinNames(among.map(({ name }) => name))),
        ),
      ],
    }),
  ];
}

/** How many organisations must be present at the least: an organisation can count for two sets, so the largest set decides. */
function neededOrganisations(organisations: Quorum["organisations"]): number {
  const each = new Set(organisations.flatMap(({ among, count }) => (count === undefined ? among : [])));
  return Math.max(each.size, ...organisations.map(({ count = 0 }) => count));
}

function board(members: number, line: string, more = "") {
  return {
    files: {
      "groups/board.yaml": `quorum:
  members: ${members}
  ${line}
  words: Enough members.
memberships:
  - agency: police
    seats:
      - post: Chief Constable
        role: chair
      - post: Clerk
${more}`,
    },
  };
}
