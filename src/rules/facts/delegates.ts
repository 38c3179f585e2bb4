import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Partner } from "../../model/model.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const delegates: Rule = {
  id: "delegates",
  severity: "warning",
  title: "Delegates who stand for nobody",
  about:
    "A delegate who is said to stand for an organisation without a lead, and, where it is said of any delegate for whom they stand, a lead for whose organisation no delegate does; also, as an error, a record of a person with neither a name nor a post, or one without a name that says whether to publish it.",
  why: "Each lead partner who delegates must be able to say to whom; and a record that says neither name nor post says nothing of whoever holds an office.",
  ok: [example("standsFor: [police, council]")],
  notOk: [
    example("standsFor: [police, hospital]"),
    example("standsFor: [police]"),
    { files: { "people.yaml": "people:\n  - { id: police-lead, partner: police }\n" } },
    { files: { "people.yaml": "people:\n  - { id: police-lead, post: Chief Constable, publish: true }\n" } },
  ],
  check: (model) => [...withoutName(model), ...unpaired(model)],
};

function withoutName(model: ModelOnDay): Finding[] {
  const unnamed = model.people.filter(({ nameless }) => nameless);
  return unnamed.flatMap((person) => {
    const says = person.posts.some(({ post, postUnknown }) => post !== undefined || postUnknown);
    const saysPublish = model.files.get(person.file)?.offsets.has(`${person.pointer}/publish`) === true;
    if (says && !saysPublish) return [];
    return [
      findingOf(delegates, model, person, says ? "/publish" : "", {
        severity: "error",
        message: says
          ? "This record says whether a name is published, and has none."
          : "This person has neither a name nor a post, so nothing can be said of whoever it is.",
        help: says
          ? 'Add "name", or take "publish" out: a post without a name is shown as it is.'
          : 'Add "name"; or, for whoever holds a post, "post" and "partner".',
      }),
    ];
  });
}

function unpaired(model: ModelOnDay): Finding[] {
  const { leadSafeguardingPartners, delegatedSafeguardingPartners } = model;
  const said = delegatedSafeguardingPartners.filter(({ standsFor }) => standsFor !== undefined);
  if (said.length === 0) return [];
  const led = new Set(leadSafeguardingPartners.flatMap(({ person }) => person?.partner ?? []));
  const stoodFor = new Set(
    delegatedSafeguardingPartners.flatMap(({ person, standsFor }): Partner[] => [
      ...(standsFor ?? (person?.partner === undefined ? [] : [person.partner])),
    ]),
  );
  const namesOf = (partners: readonly Partner[]) => joinNames(partners.map(({ name }) => name));
  const without = [...stoodFor].filter(
    (partner) => said.some(({ standsFor }) => standsFor?.includes(partner)) && !led.has(partner),
  );
  const left = [...led].filter((partner) => !stoodFor.has(partner));
  const place = { file: [...model.files.keys()].find((path) => path.endsWith("/people.yaml")) ?? "people.yaml", pointer: "" };
  return [
    ...(without.length === 0
      ? []
      : [
          findingOf(delegates, model, place, "/delegatedSafeguardingPartners", {
            message: `A delegate stands for ${namesOf(without)}, of which no lead is listed.`,
            help: "Add the lead to leadSafeguardingPartners, by post alone where no name is known, or correct standsFor.",
          }),
        ]),
    ...(left.length === 0
      ? []
      : [
          findingOf(delegates, model, place, "/delegatedSafeguardingPartners", {
            message: `No delegate stands for the lead of ${namesOf(left)}.`,
            help: 'Add it to "standsFor" of the delegate who does.',
          }),
        ]),
  ];
}

function example(standsFor: string) {
  return {
    files: {
      "people.yaml": `people:
  - { id: police-lead, post: Chief Constable, partner: police }
  - { id: council-lead, post: Chief Executive, partner: council }
  - { id: ann-reed, name: Ann Reed, publish: true, post: Director, partner: police }
leadSafeguardingPartners: [police-lead, council-lead]
delegatedSafeguardingPartners:
  - { person: ann-reed, ${standsFor} }
`,
      "partners.yaml": `partners:
  - { id: partnership, name: Sandholm Safeguarding Partnership, is: [partnership] }
  - { id: police, name: Sandholm Police, is: [statutoryPartner] }
  - { id: council, name: Sandholm Council, is: [statutoryPartner] }
  - { id: hospital, name: Sandholm Hospital, is: [seatHolder] }
`,
    },
  };
}
