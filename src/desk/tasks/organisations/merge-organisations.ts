import { inWords } from "../../../model/dates.ts";
import type { PartnerIs } from "../../../model/model.ts";
import { listInWords } from "../../../text/in-words.ts";
import { kindsInPrintOrder, partnerKindName } from "../../../text/partner-kinds.ts";
import { english } from "../../../words/english.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { type FileRecord, pathOf } from "../../data/drafts.ts";
import type { Answers, ChoicesField, FieldMessage } from "../../forms/field.ts";
import { postHeld, withNextPost } from "../people/hand-over.ts";
import { lineOf, listOf } from "../shared/answered.ts";
import { askChoice, askChoices, askField, askRecord, askRecords } from "../shared/asking.ts";
import { errorAt, ofStep } from "../shared/messages.ts";
import { firstAfter, timeOfEntry, toYaml } from "../shared/periods.ts";
import { entriesOf, groupFiles, partnersIn, peopleIn } from "../shared/records.ts";
import { withoutEmpty } from "../shared/with-fields.ts";
import type { Step, Task } from "../task.ts";
import {
  endingMemberships,
  type Merging,
  mergedPartners,
  mergingIn,
  namedElsewhere,
  newPointers,
  seatsOf,
  withMerged,
} from "./merging.ts";

/** Ends organisations on a day and has others take their place: records, seats and posts. */
export const mergeOrganisations: Task = {
  id: "merge-organisations",
  title: "Organisations merge, or one becomes two",
  about: "When organisations end and others take their place. The records of the old ones stay, so that their history does.",
  section: "organisations",
  steps: (data, answers) => {
    const merging = mergingIn(data, answers);
    const created = newPointers(answers).map((pointer, at) => stepForNew(pointer, at, data));
    return [
      firstStep(data),
      ...(lineOf(answers, "/into") === "existing" ? [existingStep] : []),
      ...created,
      ...(merging === undefined ? [] : laterSteps(data, merging)),
    ];
  },
  check: (data, answers, step) => ofStep(mergeOrganisations.steps(data, answers)[step], messagesOf(data, answers)),
  draft: (data, answers, drafts) => {
    const merging = mergingIn(data, answers) as Merging;
    const created = merging.successors.flatMap(({ id, asked }) =>
      asked === undefined ? [] : [newPartner(id, asked, merging, answers)],
    );
    drafts.edit(pathOf("partners"), (file) => mergedPartners(file, merging, created));
    for (const { path, id } of groupsWithEnding(data, merging))
      drafts.edit(path, (group) => withMerged(group, merging, answers, id));
    if (drafts.textOf(pathOf("people")) !== undefined)
      drafts.edit(pathOf("people"), (file) => ({ ...file, people: movedPeople(entriesOf(file.people), merging, answers) }));
    return { sentence: sentenceOf(merging, answers) };
  },
};

function firstStep(data: DeskData): Step {
  return {
    title: "Which organisations end, and when?",
    fields: [
      askRecords({ pointer: "/ends", label: "Which organisations end?", kinds: ["partner"] }),
      askField(data, "partners", "/partners/0/until", { pointer: "/until", label: "What is their last day?" }),
      askChoice({
        pointer: "/into",
        label: "What takes their place?",
        options: [
          { value: "one", label: "A new organisation" },
          { value: "two", label: "Two new organisations" },
          { value: "existing", label: "An organisation that is in the data already" },
        ],
      }),
    ],
  };
}

const existingStep: Step = {
  title: "Which organisation takes their place?",
  fields: [askRecord({ pointer: "/existing", label: "Which organisation?", kinds: ["partner"] })],
};

function stepForNew(pointer: string, at: number, data: DeskData): Step {
  const ask = (field: string, own: { label?: string; isOptional?: true } = {}) =>
    askField(data, "partners", `/partners/0/${field}`, { pointer: `${pointer}/${field}`, ...own });
  return {
    title: at === 0 ? "The new organisation" : "The other new organisation",
    fields: [
      ask("name"),
      ask("shortName", { isOptional: true }),
      // In the data each may have a time of its own; a new organisation is all of it from its first day.
      askChoices({
        pointer: `${pointer}/is`,
        label: "What is it to the partnership?",
        options: kindsInPrintOrder.map((value) => ({ value, label: partnerKindName(data.model?.words ?? english, value) })),
      }),
      ask("statutoryRole", { label: "Which statutory partner is it?", isOptional: true }),
    ],
  };
}

function laterSteps(data: DeskData, merging: Merging): Step[] {
  const { successors } = merging;
  const seats = groupsWithEnding(data, merging).flatMap(({ id, raw }) =>
    successors.map(({ name }, at) =>
      askChoices({
        pointer: `/seats/${id}/${at}`,
        label: `${String((raw as FileRecord).name)}: which seats does ${name} have?`,
        hint: "A seat that is chosen nowhere ends with its organisation.",
        options: seatOptions(raw, merging),
        isOptional: true,
      }),
    ),
  );
  const staff = staffOf(peopleIn(data), merging);
  const people = successors.map(({ name }, at) =>
    askChoices({
      pointer: `/people/${at}`,
      label: `Who goes over to ${name}, in the same post?`,
      hint: "Of whoever is chosen nowhere nothing changes.",
      options: staff.map((person) => ({
        value: String(person.id),
        label: String(person.name ?? person.post),
        hint: String(postHeld(person, merging.until)?.post),
      })),
      isOptional: true,
    }),
  );
  const named = namedElsewhere(data, merging);
  const lede =
    named.length === 0
      ? undefined
      : `Also named in ${listInWords(english, named)}: that stays until you change it, and the check tells of it.`;
  if (successors.length === 0) return [];
  return [
    ...(seats.length === 0 ? [] : [{ title: "Which seats pass over?", lede, fields: seats }]),
    ...(staff.length === 0 ? [] : [{ title: "Who passes over?", lede: seats.length === 0 ? lede : undefined, fields: people }]),
  ];
}

function seatOptions(group: unknown, merging: Merging): ChoicesField["options"] {
  return endingMemberships(group, merging).flatMap((each) => {
    const organisation = String(merging.ends.find(({ id }) => id === each.membership.agency)?.name);
    return seatsOf(each).map(({ value, seat }) => {
      const said = [seat.team, seat.post, seat.person, seat.role].filter((part) => part !== undefined);
      return { value, label: [organisation, ...said].join(", ") };
    });
  });
}

function groupsWithEnding(data: DeskData, merging: Merging) {
  return groupFiles(data).filter(({ raw }) => endingMemberships(raw, merging).length > 0);
}

/** Those in a post with an organisation that ends. */
function staffOf(people: readonly FileRecord[], { ends, until }: Merging): readonly FileRecord[] {
  return people.filter((person) => ends.some(({ id }) => id === postHeld(person, until)?.partner));
}

function movedPeople(people: readonly FileRecord[], merging: Merging, answers: Answers): readonly FileRecord[] {
  return people.map((person) => {
    const at = merging.successors.findIndex((_, each) => listOf(answers, `/people/${each}`).includes(String(person.id)));
    const held = postHeld(person, merging.until);
    const to = merging.successors[at];
    return to === undefined || held === undefined ? person : withNextPost(person, { ...held, partner: to.id }, merging.until);
  });
}

function newPartner(id: string, asked: string, { ends, until }: Merging, answers: Answers): FileRecord {
  return withoutEmpty({
    id,
    name: lineOf(answers, `${asked}/name`),
    shortName: lineOf(answers, `${asked}/shortName`),
    is: listOf(answers, `${asked}/is`) as readonly PartnerIs[],
    from: toYaml(firstAfter(until)),
    cameFrom: ends.map((each) => each.id),
    statutoryRole: lineOf(answers, `${asked}/statutoryRole`),
  });
}

function messagesOf(data: DeskData, answers: Answers): FieldMessage[] {
  const ends = listOf(answers, "/ends");
  const existing = lineOf(answers, "/existing");
  const merging = mergingIn(data, answers);
  const over = merging?.ends.find((each) => timeOfEntry(each, merging.until.date) === "over" && each.until !== undefined);
  const named = newPointers(answers).map((pointer) => ({
    pointer: `${pointer}/name`,
    name: lineOf(answers, `${pointer}/name`),
  }));
  return [
    ...(over === undefined
      ? []
      : [errorAt("/until", `${String(over.name)} has ended by then already.`, "Leave it out, or correct its record.")]),
    ...(existing !== undefined && ends.includes(existing)
      ? [errorAt("/existing", "This organisation ends.", "Choose one that goes on.")]
      : []),
    ...named
      .filter(
        ({ name }, at) =>
          name !== undefined &&
          (partnersIn(data).some((each) => each.name === name) || named.findIndex((each) => each.name === name) < at),
      )
      .map(({ pointer }) =>
        errorAt(
          pointer,
          "Another organisation has this name.",
          "If that one takes their place, say that it is in the data already.",
        ),
      ),
  ];
}

function sentenceOf({ ends, until, successors }: Merging, answers: Answers): string {
  const ended = listInWords(
    english,
    ends.map(({ name }) => String(name)),
  );
  const into = listInWords(
    english,
    successors.map(({ name }) => name),
  );
  const verb = ends.length === 1 ? "becomes" : "become";
  const part = lineOf(answers, "/into") === "existing" ? "part of " : "";
  return `${ended}: ${verb} ${part}${into} after ${inWords(until)}`;
}
