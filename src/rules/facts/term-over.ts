import { standingCoChairOf } from "../../model/co-chairs.ts";
import { inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Person, Post } from "../../model/model.ts";
import { hasLeft } from "../../model/people.ts";
import { endOfTerm, isPast, lastEndOf } from "../../model/terms-of-office.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { officeName, roleName } from "../../text/names.ts";
import { joinNames } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { type PlacedSeat, seatInFull, seatsOf } from "../shared/seats.ts";

export const termOver: Rule = {
  id: "term-over",
  severity: "warning",
  title: "People listed after their last day",
  about:
    "A person who is listed in an office, as a chair, in a seat, as a substitute or as a signatory after the last day in post; a seat whose holder's term of office has run out, or is stated to go on for longer than the terms allow.",
  why: "Readers would write to, or rely on, somebody who has left, or who is a member no more.",
  ok: [
    example("2026-03"),
    seat("{ years: 3 }", "2023-01-01"),
    seat("{ years: 3, renewals: 1 }", "2021-01-01, until: 2026-12-31"),
  ],
  notOk: [
    example("2025-03"),
    seat("{ years: 3 }", "2022-01-01"),
    seat("{ years: 3, renewals: 1 }", "2021-01-01, until: 2027-12-31"),
  ],
  check: (model) => [...findLeavers(model), ...model.groups.flatMap(seatsOf).flatMap((placed) => findTermOver(model, placed))],
};

function findLeavers(model: ModelOnDay): Finding[] {
  const roles = rolesOf(model);
  return [...new Set(roles.map(({ person }) => person))].flatMap((person) => {
    const last = lastPostOf(person);
    if (last?.period.until === undefined || !hasLeft(person)) return [];
    const held = [...new Set(roles.filter((each) => each.person === person).map(({ role }) => role))];
    return [
      findingOf(termOver, model, last, "/until", {
        message: `${person.published?.name ?? person.id} is listed as ${joinNames(held)}, but was in post only until ${inWords(last.period.until)}.`,
        help: 'Write "until" there too and list whoever has followed, or correct the date of the post.',
      }),
    ];
  });
}

/** Finds a term that has run out, and one that is stated to end after the last one that the terms allow. */
function findTermOver(model: ModelOnDay, placed: PlacedSeat): Finding[] {
  const { membership, seat } = placed;
  const end = seat.term && endOfTerm(seat.term);
  if (seat.term === undefined || end === undefined) return [];
  const last = lastEndOf(seat.term);
  const where = `${membership.group.name}: ${seatInFull(placed)}`;
  if (isPast(end, model.today))
    return [
      findingOf(termOver, model, seat, "/term", {
        message: `${where}: the term of office ended: ${inWords(end)}.`,
        help: 'Where it was renewed, write its new last day as "until"; otherwise list whoever has followed.',
      }),
    ];
  if (last === undefined || end.date <= last.date) return [];
  return [
    findingOf(termOver, model, seat, "/until", {
      message: `${where}: the term of office is to end ${inWords(end)}, and by the terms of reference at the latest ${inWords(last)}.`,
      help: 'Correct "from", "until" or how often the term may be renewed.',
    }),
  ];
}

/** The post that ended last. */
function lastPostOf({ posts }: Person): Post | undefined {
  return posts.toSorted((a, b) => byCodeUnit(b.period.until?.date ?? "", a.period.until?.date ?? ""))[0];
}

/** Who is listed as what, wherever the arrangements list a person on the day. */
function rolesOf(model: ModelOnDay): { readonly person: Person; readonly role: string }[] {
  const as = (role: string) => (person: Person | undefined) => (person === undefined ? [] : [{ person, role }]);
  const { coChairs, today, groups } = model;
  return [
    ...model.leadSafeguardingPartners.flatMap(({ person }) => as(officeName(model.words, "leadSafeguardingPartner"))(person)),
    ...model.delegatedSafeguardingPartners.flatMap(({ person }) =>
      as(officeName(model.words, "delegatedSafeguardingPartner"))(person),
    ),
    ...as("Independent Chair")(model.independentChair?.person),
    ...as("Independent Scrutineer")(model.independentScrutineer?.person),
    ...as("standing co-chair")(coChairs && standingCoChairOf(coChairs)),
    ...(coChairs?.rotation ?? [])
      .filter(({ from, until }) => from <= today && today <= until)
      .flatMap(({ person }) => as("co-chair")(person)),
    ...(model.arrangements.foreword?.signatories ?? []).flatMap(({ person }) => as("signatory of the foreword")(person)),
    ...groups.flatMap(({ name, statedChairs, memberships }) => [
      ...statedChairs.flatMap(({ role, person }) => as(`${roleName(english, role)} of ${name}`)(person)),
      // Who sits here for a chair elsewhere is told there.
      ...memberships.flatMap(({ seats }) =>
        seats.flatMap(({ person, exOfficio, substitutes }) => [
          ...(exOfficio === undefined ? as(`member of ${name}`)(person) : []),
          ...substitutes.flatMap((each) => as(`substitute on ${name}`)(each.person)),
        ]),
      ),
    ]),
  ];
}

function example(until: string) {
  return {
    files: {
      "people.yaml": `people:
  - id: ann-reed
    name: Ann Reed
    publish: true
    post: Chief Constable
    partner: police
    until: ${until}
leadSafeguardingPartners: [ann-reed]
`,
    },
  };
}

/** A seat with a term of office, held since a day. */
function seat(term: string, from: string) {
  return {
    files: {
      "groups/forum.yaml": `name: Forum
kind: forum
memberships:
  - constituency: Residents
    seats: [{ post: Lay member, term: ${term}, from: ${from} }]
`,
    },
  };
}
