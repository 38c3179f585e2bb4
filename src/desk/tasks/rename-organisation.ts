import { inWords } from "../../model/dates.ts";
import { type FileRecord, pathOf } from "../data/drafts.ts";
import type { Answers } from "../forms/field.ts";
import { dateAnswer, optionalAnswer, textAnswer } from "./answers.ts";
import { askDate, askLine, askRecord, described } from "./asking.ts";
import { errorAt } from "./messages.ts";
import { partnerIn, partnersIn } from "./organisations.ts";
import { entriesOf, orderOf, stated, toYaml, withField } from "./records.ts";
import type { Task } from "./task.ts";

/** Gives an organisation another name, and keeps the one that it has had with its last day. */
export const renameOrganisation: Task = {
  id: "rename-organisation",
  title: "Rename an organisation",
  about: "When an organisation takes another name and stays the same body. Its address and its seats stay.",
  section: "organisations",
  steps: () => [
    {
      title: "What is it called from now on?",
      lede: "Until the last day of the old name the website and the document go on with it. Where a text writes the name out in words, it is for you to change.",
      fields: [
        askRecord({ pointer: "/partner", label: "Which organisation is it?", kind: "partner" }),
        askLine({ pointer: "/name", label: "What is its new name?", hint: described("partners", "partners/0/name") }),
        askLine({
          pointer: "/shortName",
          label: "What is the short form of the new name?",
          hint: `${described("partners", "partners/0/shortName")} Left empty, it has none.`,
          isOptional: true,
        }),
        askDate({
          pointer: "/until",
          label: "What is the last day of the old name?",
          hint: described("partners", "partners/0/formerNames/0/until"),
          least: "year",
          isOptional: true,
        }),
      ],
    },
  ],
  check: (data, answers) => {
    const id = textAnswer(answers, "/partner");
    const name = textAnswer(answers, "/name");
    const partner = partnerIn(data, id);
    const namesake = partnersIn(data).find((each) => each.id !== id && each.name === name);
    return [
      ...(id !== "" && partner === undefined ? [errorAt("/partner", `"${id}" is not an organisation.`)] : []),
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
    const was = partnerIn(data, textAnswer(answers, "/partner")) as FileRecord;
    drafts.edit(pathOf("partners"), (file) => ({
      ...file,
      partners: entriesOf(file.partners).map((each) => (each.id === was.id ? renamed(each, answers) : each)),
    }));
    const until = dateAnswer(answers, "/until");
    const from = until === undefined ? "" : ` after ${inWords(until)}`;
    return { sentence: `${String(was.name)}: called ${textAnswer(answers, "/name")}${from}` };
  },
};

function renamed(partner: FileRecord, answers: Answers): FileRecord {
  const order = orderOf("partners", "partners/0");
  const until = dateAnswer(answers, "/until");
  const former = stated({ name: partner.name, shortName: partner.shortName, until: until && toYaml(until) });
  const shortName = optionalAnswer(answers, "/shortName");
  const { shortName: _, ...without } = partner;
  const named = {
    ...(shortName === undefined ? without : withField(partner, order, "shortName", shortName)),
    name: textAnswer(answers, "/name"),
  };
  return withField(named, order, "formerNames", [...entriesOf(partner.formerNames), former]);
}
