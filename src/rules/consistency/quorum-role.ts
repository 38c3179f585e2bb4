import type { Finding } from "../../model/finding.ts";
import type { Group, Model } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { type Alternative, alternativesOf, votingSeats } from "../shared/quorum-holders.ts";
import { isNobodyOf } from "../shared/quorum-words.ts";
import { type ChairStatements, chairStatementsOf, isChairAssumed, isChaired, seatInFull, seatsOf } from "../shared/seats.ts";

export const quorumRole: Rule = {
  id: "quorum-role",
  severity: "warning",
  title: "Quorums that ask for a role nobody has",
  about:
    "A quorum that needs a role in the chair, a post or an organisation that no seat of the group has; a note where one of several that would do is missing, such as the vice-chair of the chair or the vice-chair; a post is looked for only where every seat states one, and other words are told where nothing that is known of any seat has one of them; those for kinds of organisations and of people are left alone.",
  why: "No meeting could take a decision, or none without the one person who is left.",
  proofreads: true,
  ok: [include("Chair"), include("Chief Constables or their Deputy"), include("young people"), organisations("police")],
  notOk: [
    include("Elected Members"),
    include("Vice-Chair"),
    include("Chair or Vice-Chair"),
    include("Heads of Safeguarding"),
    organisations("partnership"),
  ],
  check(model) {
    const statements = chairStatementsOf(model);
    return model.groups.flatMap((group) => {
      const said = statements.get(group);
      if (group.quorum === undefined || said === undefined) return [];
      if (seatsOf(group).length === 0) return [];
      if (["/memberships", "/chairs", "/quorum"].some((field) => isFaulty(model, group, field))) return [];
      const unseated = findUnseated(model, group);
      if (isChairAssumed(model, group)) return unseated;
      const roles = group.quorum.include.flatMap((needed, at) => {
        const alternatives = alternativesOf(group, needed);
        if (alternatives === undefined)
          return isNobodyOf(group, needed)
            ? [toFinding(model, group, at, needed.of, [{ words: needed.of, holders: 0 }], true)]
            : [];
        const missing = alternatives.filter((each) => each.holders === 0 && !isChairedOtherwise(each, said));
        if (missing.length === 0) return [];
        // Of posts that would do one is enough: a deputy has the seat of the other.
        if (missing.length < alternatives.length && missing.every(({ role }) => role === undefined)) return [];
        return [toFinding(model, group, at, needed.of, missing, missing.length === alternatives.length)];
      });
      return [...roles, ...unseated];
    });
  },
};

/** Organisations that must be present and have no seat; a note where enough others would do. */
function findUnseated(model: Model, group: Group): Finding[] {
  const seated = new Set(votingSeats(group).map(({ membership: { agency } }) => agency));
  return (group.quorum?.organisations ?? []).flatMap(({ among, count = among.length }, at) => {
    const missing = among.filter((partner) => !seated.has(partner));
    const isReached = among.length - missing.length >= count;
    // Of a number out of a set, quorum-out-of-reach tells when too few are left.
    if (missing.length === 0 || (!isReached && count < among.length)) return [];
    const names = joinNames(missing.map(({ name }) => name));
    return [
      findingOf(quorumRole, model, group, `/quorum/organisations/${at}/among`, {
        severity: isReached ? "note" : "warning",
        message: `The quorum of ${group.name} ${isReached ? "may" : "must"} include ${names}, and no seat of a member is theirs.`,
        help: "Add the seat that is missing, or correct the organisations of the quorum.",
        passages: [
          passageAt(model, group, `/quorum/organisations/${at}/among`, names),
          passageAt(model, group, "/memberships", joinNames(seatsOf(group).map(seatInFull))),
        ],
      }),
    ];
  });
}

/** Whether somebody else than the group itself says who chairs it. */
function isChairedOtherwise({ role }: Alternative, said: ChairStatements): boolean {
  return role !== undefined && role !== "viceChair" && isChaired(said);
}

function toFinding(model: Model, group: Group, at: number, of: string, missing: readonly Alternative[], isAll: boolean): Finding {
  const names = joinNames(
    missing.map(({ words }) => `"${words}"`),
    "or",
  );
  const table = joinNames(seatsOf(group).map(seatInFull));
  return findingOf(quorumRole, model, group, `/quorum/include/${at}/of`, {
    severity: isAll ? "warning" : "note",
    message: `The quorum of ${group.name} must include "${of}", and no seat of the group is that of ${names}.`,
    help: isAll
      ? "Mark the seat that has it, add the seat that is missing, or correct the quorum."
      : "Without the other nobody would do. Mark the seat that has it, or correct the quorum.",
    passages: [passageAt(model, group, `/quorum/include/${at}/of`, of), passageAt(model, group, "/memberships", table)],
  });
}

function organisations(id: string) {
  return {
    files: {
      "groups/board.yaml": `quorum: { members: 1, organisations: [{ among: [${id}] }], words: One member. }\n`,
    },
  };
}

function include(of: string) {
  return {
    files: {
      "groups/board.yaml": `quorum:\n  members: 1\n  include:\n    - { count: 1, of: ${of} }\n  words: One member.\n`,
    },
  };
}
