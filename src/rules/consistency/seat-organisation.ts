import type { Finding, Passage } from "../../model/finding.ts";
import type { Group, Model, Partner, Person } from "../../model/model.ts";
import { personInFull } from "../../text/names.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { exampleAgencies } from "../shared/example-agencies.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { seatInFull, seatsOf } from "../shared/seats.ts";

export const seatOrganisation: Rule = {
  id: "seat-organisation",
  severity: "warning",
  title: "People who sit for another organisation",
  about:
    "A person who sits on a group, or is named at the head of its terms of reference, for an organisation at which the person holds no post; a seat of the partnership itself can be anybody's.",
  why: "Either the person has moved and the seat is another's by now, or the row is wrong.",
  proofreads: true,
  ok: [forum("police", "ann-reed"), forum("partnership", "ann-reed"), forum("hospital", "ben-shaw")],
  notOk: [forum("hospital", "ann-reed")],
  check: (model) => model.groups.flatMap((group) => [...findInSeats(model, group), ...findAtHead(model, group)]),
};

function findInSeats(model: Model, group: Group): Finding[] {
  return seatsOf(group).flatMap((placed) => {
    const { membership, seat } = placed;
    const own = otherOrganisations(model, seat.person, membership.agency);
    // Who sits here for a chair elsewhere is told there.
    if (seat.person === undefined || own === undefined || seat.exOfficio !== undefined) return [];
    return [
      findingOf(seatOrganisation, model, seat, "/person", {
        message: `${group.name}: ${seatInFull(placed)}. By people.yaml it is ${personInFull(seat.person)}.`,
        help,
        passages: [passageAt(model, seat, "/person", seatInFull(placed)), ...postPassages(model, seat.person)],
      }),
    ];
  });
}

function findAtHead(model: Model, group: Group): Finding[] {
  return group.statedChairs.flatMap(({ person, agency }) => {
    const own = otherOrganisations(model, person, agency);
    if (person === undefined || own === undefined || agency === undefined) return [];
    return [
      findingOf(seatOrganisation, model, group, "/chairs", {
        message: `${group.name}: the head of the terms of reference names ${personInFull(person)} for ${agency.name}, and in people.yaml the person is at ${joinNames(own.map(({ name }) => name))}.`,
        help,
        passages: [passageAt(model, group, "/chairs", agency.name), ...postPassages(model, person)],
      }),
    ];
  });
}

const help = "Correct the organisation here or the person's post in people.yaml, or name who holds the seat now.";

/** Where the organisations of the posts that a person holds now are written: one of the two places has to be corrected. */
function postPassages(model: Model, person: Person): Passage[] {
  const held = person.posts.filter(({ time }) => time === "now");
  return held.map((post) => passageAt(model, post, "/partner", personInFull(person)));
}

/** The organisations of a person's posts, where they are known and none is the one that is sat for; else undefined. */
function otherOrganisations(
  { partnership }: Model,
  person: Person | undefined,
  agency: Partner | undefined,
): Partner[] | undefined {
  if (agency === undefined || agency === partnership) return undefined;
  const posts = (person?.posts ?? []).filter(({ time }) => time === "now");
  const own = posts.flatMap(({ partner }) => partner ?? []);
  // A post without an organisation can be at any.
  return own.length === 0 || own.length < posts.length || own.includes(agency) ? undefined : own;
}

function forum(agency: string, person: string) {
  return exampleAgencies(
    { Hospital: "seatHolder" },
    {
      "groups/forum.yaml": `name: Forum\nkind: forum\nmemberships:\n  - agency: ${agency}\n    seats:\n      - person: ${person}\n`,
    },
  );
}
