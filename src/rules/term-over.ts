import { inWords } from "../model/dates.ts";
import type { Model, Person } from "../model/model.ts";
import { joinNames } from "../text/phrases.ts";
import type { Rule } from "./rule.ts";
import { findingOf } from "./shared/found.ts";

export const termOver: Rule = {
  id: "term-over",
  severity: "warning",
  about: "A person whom the arrangements list in an office after the last day in post.",
  why: "Readers would write to, or rely on, somebody who has left.",
  ok: [example("2026-03")],
  notOk: [example("2025-03")],
  check: (model) =>
    [...new Set(officesOf(model).map(({ person }) => person))].flatMap((person) => {
      const { until } = person;
      if (until === undefined || until.date >= model.today) return [];
      const offices = officesOf(model)
        .filter((each) => each.person === person)
        .map(({ office }) => office);
      return [
        findingOf(termOver, model, person, "/until", {
          message: `${person.published?.name ?? person.id} is listed as ${joinNames(offices)}, but only until ${inWords(until)}.`,
          help: "List whoever has followed, or correct the date.",
        }),
      ];
    }),
};

function officesOf(model: Model): { readonly person: Person; readonly office: string }[] {
  const as = (office: string) => (person: Person | undefined) => (person === undefined ? [] : [{ person, office }]);
  return [
    ...model.leadSafeguardingPartners.flatMap(as("Lead Safeguarding Partner")),
    ...model.delegatedSafeguardingPartners.flatMap(as("Delegated Safeguarding Partner")),
    ...as("Independent Scrutineer")(model.independentScrutineer?.person),
    ...as("standing co-chair")(model.coChairs?.standing),
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
