import { inWords } from "../model/dates.ts";
import type { Model, Person } from "../model/model.ts";
import { joinNames } from "../model/phrases.ts";
import { type Check, foundAt } from "./found.ts";

/** Whoever the arrangements name in an office must still hold it. */
export const termOver: Check = (model) =>
  [...new Set(offices(model).map(({ person }) => person))].flatMap((person) => {
    const { to } = person;
    if (to === undefined || to.date >= model.today) return [];
    const held = offices(model)
      .filter((office) => office.person === person)
      .map(({ office }) => office);
    return [
      foundAt(model, person, "/to", {
        rule: "term-over",
        severity: "warning",
        message: `${person.published?.name ?? person.id} is listed as ${joinNames(held)}, but only until ${inWords(to)}.`,
        help: "List whoever has followed, or correct the date.",
      }),
    ];
  });

function offices(model: Model): { readonly person: Person; readonly office: string }[] {
  const as = (office: string) => (person: Person | undefined) => (person === undefined ? [] : [{ person, office }]);
  return [
    ...model.leadSafeguardingPartners.flatMap(as("Lead Safeguarding Partner")),
    ...model.delegatedSafeguardingPartners.flatMap(as("Delegated Safeguarding Partner")),
    ...as("Independent Scrutineer")(model.independentScrutineer?.person),
    ...as("standing co-chair")(model.coChairs?.standing),
  ];
}
