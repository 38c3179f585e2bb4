import { standingCoChairOf } from "../../model/co-chairs.ts";
import { inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Person, Post } from "../../model/model.ts";
import { hasLeft } from "../../model/people.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { officeName, roleName } from "../../text/names.ts";
import { joinNames } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const termOver: Rule = {
  id: "term-over",
  severity: "warning",
  about: "A person who is listed in an office, as a chair, in a seat or as a signatory after the last day in post.",
  why: "Readers would write to, or rely on, somebody who has left.",
  ok: [example("2026-03")],
  notOk: [example("2025-03")],
  check: (model) => {
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
  },
};

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
        seats.flatMap(({ person, exOfficio }) => (exOfficio === undefined ? as(`member of ${name}`)(person) : [])),
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
