import { isOwn } from "../../model/group.ts";
import type { Group, Model, Quorum } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { exampleAgencies } from "../shared/example-agencies.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { isFullMember, votingSeats } from "../shared/quorum-holders.ts";
import { isAssumed, numberOfSeats, standingSeats } from "../shared/seats.ts";

export const quorumWithoutPartner: Rule = {
  id: "quorum-without-partner",
  severity: "note",
  title: "Quorums without a statutory partner",
  about:
    "Groups of the partnership whose quorum can be met without any statutory or delegated partner, all in one finding; a quorum that says who must be among its members is left alone, and members count only where their organisation is stated and they sit under no condition.",
  why: "The partners share the duty; a decision that none of them took may not be what was meant.",
  proofreads: true,
  ok: [
    board(2, "members"),
    board(1, "members\n  include: [{ count: 1, of: Police }]"),
    board(1, "members\n  organisations: [{ among: [police] }]"),
    board(1, "members", ", condition: where it was its patient"),
  ],
  notOk: [board(1, "members")],
  check(model) {
    const found = model.groups.flatMap((group) => {
      const { quorum } = group;
      if (quorum === undefined || !isOwn(group)) return [];
      if (
        quorum.include.length + quorum.organisations.length > 0 ||
        isFaulty(model, group, "/memberships") ||
        isFaulty(model, group, "/quorum")
      )
        return [];
      const assumed = (field: string) => isAssumed(model, { file: group.file, pointer: `${group.pointer}/quorum` }, field);
      if (assumed("/include") || assumed("/different") || assumed("/of")) return [];
      const names = namesWithoutPartner(group, quorum, model);
      return names === undefined ? [] : [{ group, names }];
    });
    const [first] = found;
    if (first === undefined) return [];
    return [
      findingOf(quorumWithoutPartner, model, first.group, "/quorum/members", {
        message: `The quorum of ${joinNames(found.map(({ group }) => group.name))} can be met without any statutory or delegated partner.`,
        help: "If that is not meant, have the terms of reference say who must be present, and write it in organisations or include of the quorum.",
        passages: found.map(({ group, names }) =>
          passageAt(model, group, "/quorum/members", `${group.quorum?.members}, which can be ${joinNames(names)}`),
        ),
      }),
    ];
  },
};

/** The organisations that can make up a quorum between them, none of which is a partner; undefined where they cannot. */
function namesWithoutPartner(group: Group, quorum: Quorum, { partnership }: Model): string[] | undefined {
  const seats = standingSeats(votingSeats(group)).filter(
    ({ membership: { agency, as }, seat }) =>
      agency !== undefined &&
      agency !== partnership &&
      !agency.is.some((what) => what === "statutoryPartner" || what === "delegatedPartner") &&
      seat.attends === undefined &&
      (isFullMember(as) || quorum.of === "members"),
  );
  const agencies = new Set(seats.flatMap(({ membership: { agency } }) => agency ?? []));
  const differ = quorum.different === "organisations" || quorum.different === "agencies";
  // Of which area of education somebody is, nothing says.
  if (quorum.different === "areasOfEducation") return undefined;
  const count = Math.min(numberOfSeats(seats), differ ? agencies.size : Number.POSITIVE_INFINITY);
  return count < quorum.members ? undefined : [...agencies].map(({ name }) => name);
}

function board(members: number, of: string, more = "") {
  return exampleAgencies(
    { Hospital: "relevantAgency" },
    {
      "groups/board.yaml": `quorum:
  members: ${members}
  of: ${of}
  words: Enough members.
memberships:
  - agency: police
    seats: [{ post: Chief Constable, role: chair }]
  - agency: hospital
    seats: [{ post: Named Nurse${more} }]
`,
    },
  );
}
