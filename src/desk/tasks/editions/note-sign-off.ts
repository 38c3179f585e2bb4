import {
  findSignOffFaults,
  type SignOffFile,
  type SignOffTold,
  signOffInWords,
  signOffsHead,
  statutoryPartnersOf,
  withSignOff,
} from "../../../load/sign-off-noting.ts";
import { inWords } from "../../../model/dates.ts";
import type { ModelOnDay } from "../../../model/day.ts";
import { doubtOf } from "../../../rules/facts/sign-off-partner.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { pathOf } from "../../data/drafts.ts";
import type { Answers, ChoiceField } from "../../forms/field.ts";
import { lineOf, partialDateOf } from "../shared/answered.ts";
import { askChoice, askField } from "../shared/asking.ts";
import { errorAt, refuseUnsound } from "../shared/messages.ts";
import type { Task } from "../task.ts";

/** Notes that a statutory partner has signed off the next edition, as `edition sign-off` does. */
export const noteSignOff: Task = {
  id: "note-sign-off",
  title: "Note a sign-off",
  about: "When a statutory partner has agreed to the edition that is being prepared.",
  section: "editions",
  steps: (data) => [
    {
      title: "Who signed it off, and when?",
      fields: [
        askChoice({
          pointer: "/partner",
          label: "Which statutory partner signed it off?",
          options: optionsOf(data),
        }),
        askField(data, "signOffs", "/signOffs/0/by", { pointer: "/by", label: "Who decided?" }),
        askField(data, "signOffs", "/signOffs/0/on", { pointer: "/on", label: "When was it decided?" }),
        askField(data, "signOffs", "/signOffs/0/minute", {
          pointer: "/minute",
          label: "Where is it minuted?",
          isOptional: true,
        }),
      ],
    },
  ],
  check: (data, answers) => {
    const { model } = data;
    const told = model && toldIn(model, answers);
    const doubt = told && doubtOf(told);
    return [
      ...refuseUnsound(data),
      ...(model && told ? findSignOffFaults(model, told, model.today, namedByAnswers) : []).map(({ field, message }) =>
        errorAt(`/${field}`, message),
      ),
      ...(doubt === undefined
        ? []
        : [
            {
              pointer: "/by",
              severity: "warning" as const,
              message: doubt,
              help: "A deputy may decide for a partner. If it is a slip, choose the right person.",
            },
          ]),
    ];
  },
  draft: ({ model }, answers, drafts) => {
    const path = pathOf("signOffs");
    const told = toldIn(model as ModelOnDay, answers) as SignOffTold;
    if (drafts.textOf(path) === undefined) drafts.setText(path, signOffsHead);
    drafts.edit(path, (record) => ({ ...withSignOff(model as ModelOnDay, isFile(record) ? record : undefined, told) }));
    return { sentence: signOffInWords(told) };
  },
};

function isFile(record: object): record is SignOffFile {
  return "signOffs" in record;
}

/** The statutory partners, each with whether it has signed off. */
function optionsOf({ model }: DeskData): ChoiceField["options"] {
  if (model === undefined) return [];
  return statutoryPartnersOf(model).map((partner) => {
    const signOff = model.signOffs.find((each) => each.partner === partner);
    const hint = signOff === undefined ? "Still to sign off." : `Signed off on ${inWords(signOff.on)}.`;
    return { value: partner.id, label: partner.name, hint };
  });
}

/** What was answered; undefined as long as something of it is missing or names nothing. */
function toldIn(model: ModelOnDay, answers: Answers): SignOffTold | undefined {
  const partner = statutoryPartnersOf(model).find(({ id }) => id === lineOf(answers, "/partner"));
  const person = model.people.find(({ id }) => id === lineOf(answers, "/by"));
  const on = partialDateOf(answers, "/on");
  if (partner === undefined || person === undefined || on?.precision !== "day") return undefined;
  return { partner, person, on: on.date, minute: lineOf(answers, "/minute") };
}

/** Messages name what was answered: a day by itself, a line as "This", since they stand beside it. */
const namedByAnswers = {
  day: inWords,
  said: (_: string, day?: SignOffTold["on"]) => (day === undefined ? "This" : inWords(day)),
};
