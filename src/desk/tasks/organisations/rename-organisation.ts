import { inWords } from "../../../model/dates.ts";
import { type FileRecord, pathOf } from "../../data/drafts.ts";
import type { Answers } from "../../forms/field.ts";
import { lineOf, partialDateOf } from "../shared/answered.ts";
import { askField, askRecord } from "../shared/asking.ts";
import { errorAt } from "../shared/messages.ts";
import { toYaml } from "../shared/periods.ts";
import { entriesOf, type Found, partnersIn, recordWith } from "../shared/records.ts";
import { withEntry, withFields, withoutEmpty } from "../shared/with-fields.ts";
import type { Task } from "../task.ts";

/** Gives an organisation another name, and keeps the one that it has had with its last day. */
export const renameOrganisation: Task = {
  id: "rename-organisation",
  title: "Rename an organisation",
  about: "When an organisation takes another name and stays the same body. Its address and its seats stay.",
  section: "organisations",
  steps: (data) => [
    {
      title: "What is it called from now on?",
      lede: "Until the last day of the old name the website and the document go on with it. Where a text writes the name out in words, it is for you to change.",
      fields: [
        askRecord({ pointer: "/partner", label: "Which organisation is it?", kinds: ["partner"] }),
        askField(data, "partners", "/partners/0/name", { pointer: "/name", label: "What is its new name?" }),
        askField(data, "partners", "/partners/0/shortName", {
          pointer: "/shortName",
          label: "What is the short form of the new name?",
          isOptional: true,
        }),
        askField(data, "partners", "/partners/0/formerNames/0/until", {
          pointer: "/until",
          label: "What is the last day of the old name?",
          isOptional: true,
        }),
      ],
    },
  ],
  check: (data, answers) => {
    const id = lineOf(answers, "/partner");
    const name = lineOf(answers, "/name");
    const partner = recordWith(data, ["partner"], id)?.record;
    const namesake = partnersIn(data).find((each) => each.id !== id && each.name === name);
    return [
      ...(partner !== undefined && name === partner.name
        ? [errorAt("/name", "That is its name already.", "Type the name that it is to have.")]
        : []),
      ...(namesake === undefined
        ? []
        : [
            errorAt(
              "/name",
              `Another organisation has this name, "${String(namesake.id)}".`,
              "If they become one, record that they merge.",
            ),
          ]),
    ];
  },
  draft: (data, answers, drafts) => {
    const was = (recordWith(data, ["partner"], lineOf(answers, "/partner")) as Found).record;
    drafts.edit(pathOf("partners"), (file) => ({
      ...file,
      partners: entriesOf(file.partners).map((each) => (each.id === was.id ? renamed(each, answers) : each)),
    }));
    const until = partialDateOf(answers, "/until");
    const from = until === undefined ? "" : ` after ${inWords(until)}`;
    return { sentence: `${String(was.name)}: called ${lineOf(answers, "/name")}${from}` };
  },
};

function renamed(partner: FileRecord, answers: Answers): FileRecord {
  const until = partialDateOf(answers, "/until");
  const former = withoutEmpty({ name: partner.name, shortName: partner.shortName, until: until && toYaml(until) });
  return withFields("partners", "/partners/0", partner, {
    name: lineOf(answers, "/name"),
    shortName: lineOf(answers, "/shortName"),
    formerNames: withEntry(partner.formerNames, former),
  });
}
