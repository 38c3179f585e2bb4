import { isRecord } from "../../../load/fields.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { type FileRecord, pathOf } from "../../data/drafts.ts";
import type { Answers, ChoiceField } from "../../forms/field.ts";
import { dateOf, knownOf, lineOf, listOf, textOf } from "../shared/answered.ts";
import { askChoice, askField, askLine, askRecords } from "../shared/asking.ts";
import { nameOf, recordWith } from "../shared/records.ts";
import { withoutEmpty } from "../shared/with-fields.ts";
import type { Step } from "../task.ts";

/** The pages that ask what a new group is. */
export function stepsToBegin(data: DeskData, answers: Answers): Step[] {
  const steps = [whatItIs(data), whereItStands(data)];
  return isWithTerms(answers) ? [...steps, termsOf(data, answers)] : steps;
}

/** Whether the group has terms of reference, so that they are printed somewhere and reviewed. */
export function isWithTerms(answers: Answers): boolean {
  return ["text", "document"].includes(lineOf(answers, "/terms") ?? "");
}

function whatItIs(data: DeskData): Step {
  return {
    title: "What group begins?",
    fields: [
      askField(data, "groups", "/name"),
      askLine({
        pointer: "/id",
        label: "Short name in web addresses",
        isOptional: true,
        hint: "Small letters, digits and single hyphens. Choose it once and keep it. Leave it empty to have it made of the name.",
      }),
      askField(data, "groups", "/kind"),
      askField(data, "groups", "/from", {
        label: "First day",
        isOptional: true,
        hint: "When the group began, or will begin. Leave it empty where it meets already and nobody knows since when.",
      }),
      askField(data, "groups", "/summary", { isOptional: true }),
    ],
  };
}

function whereItStands(data: DeskData): Step {
  return {
    title: "Where does it stand among the others?",
    fields: [
      // In the data each may have a time of its own; a group that begins answers to all of them from its first day.
      askRecords({ pointer: "/reportsTo", label: "Whom it answers to", kinds: ["group", "partner"], isOptional: true }),
      askField(data, "groups", "/cameFrom", { label: "Whose work it takes on", isOptional: true }),
      askChoice({
        pointer: "/terms",
        label: "What are its terms of reference?",
        options: [
          { value: "text", label: "A text here, begun with its first section" },
          { value: "document", label: "A document of their own, elsewhere" },
          { value: "none", label: "There are none yet" },
        ],
      }),
    ],
  };
}

function termsOf(data: DeskData, answers: Answers): Step {
  const isText = lineOf(answers, "/terms") === "text";
  const place = placeField(data);
  const [section, document] = ["/termsOfReference/sections/0", "/termsOfReference/document"];
  return {
    title: "What do the terms of reference say, and who reviews them?",
    lede: "Who sits on the group, who makes a quorum and how often it meets is asked by the check once this is saved.",
    fields: [
      ...(isText
        ? [
            askField(data, "groups", `${section}/heading`, { label: "Heading of the first section" }),
            askField(data, "groups", `${section}/text`, { label: "Its text" }),
          ]
        : [
            askField(data, "groups", `${document}/link`, { label: "Address of the document" }),
            askField(data, "groups", `${document}/date`, { label: "Date of the document", isOptional: true }),
          ]),
      ...(place === undefined ? [] : [place]),
      askField(data, "groups", "/review/lastReviewed", { mayBeUnknown: true }),
      askField(data, "groups", "/review/nextReview", { isOptional: true, mayBeUnknown: true }),
      askField(data, "groups", "/review/owner", { label: "Who sees to the review", mayBeUnknown: true }),
    ],
  };
}

/** Where in which appendix the terms are printed; undefined where there is no appendix. */
function placeField(data: DeskData): ChoiceField | undefined {
  const { appendices } = (data.files.get(pathOf("arrangements"))?.raw ?? {}) as FileRecord;
  const all = Array.isArray(appendices) ? appendices.filter(isRecord) : [];
  const withGroups = all.filter(({ groups }) => Array.isArray(groups));
  const options = (withGroups.length > 0 ? withGroups : all).flatMap(({ id, title, groups }) => {
    const listed = Array.isArray(groups) ? groups.map(String) : [];
    const titled = data.model?.index.appendix.get(String(id))?.title ?? String(title);
    return ["", ...listed].map((before, at) => ({
      value: `${id}/${at}`,
      label: before === "" ? `${titled}: first` : `${titled}: after ${nameById(data, before)}`,
    }));
  });
  if (options.length === 0) return undefined;
  return askChoice({
    pointer: "/place",
    label: "Where are they printed?",
    hint: "The terms of reference stand in an appendix, one group after another.",
    options,
  });
}

function nameById(data: DeskData, id: string): string {
  const found = recordWith(data, ["group"], id);
  return found === undefined ? id : nameOf(data, found);
}

/** What the file of the group is to say, in the order of its schema; what was not answered is left out. */
export function fieldsOfGroup(answers: Answers): FileRecord {
  const [cameFrom, reportsTo] = [listOf(answers, "/cameFrom"), listOf(answers, "/reportsTo")];
  return withoutEmpty({
    name: lineOf(answers, "/name"),
    from: dateOf(answers, "/from"),
    cameFrom: cameFrom.length > 0 ? cameFrom : undefined,
    kind: lineOf(answers, "/kind"),
    reportsTo: reportsTo.length > 0 ? reportsTo : undefined,
    summary: blockOf(answers, "/summary"),
    ...(isWithTerms(answers) && { termsOfReference: termsIn(answers), review: reviewIn(answers) }),
  });
}

function termsIn(answers: Answers): FileRecord {
  if (lineOf(answers, "/terms") === "text") {
    const section = "/termsOfReference/sections/0";
    return { sections: [{ heading: lineOf(answers, `${section}/heading`), text: blockOf(answers, `${section}/text`) }] };
  }
  const document = "/termsOfReference/document";
  return { document: withoutEmpty({ link: lineOf(answers, `${document}/link`), date: dateOf(answers, `${document}/date`) }) };
}

/** A text; one of several lines ends its last one too, as texts in files do. */
function blockOf(answers: Answers, pointer: string): string | undefined {
  const text = textOf(answers, pointer);
  return text?.includes("\n") ? `${text}\n` : text;
}

function reviewIn(answers: Answers): FileRecord {
  return withoutEmpty({
    lastReviewed: knownOf(answers, "/review/lastReviewed", dateOf(answers, "/review/lastReviewed")),
    nextReview: knownOf(answers, "/review/nextReview", dateOf(answers, "/review/nextReview")),
    owner: knownOf(answers, "/review/owner", lineOf(answers, "/review/owner")),
  });
}
