import { isRecord } from "../../../load/fields.ts";
import { schemaAt } from "../../../load/schema/schemas.ts";
import type { GroupKind } from "../../../model/model.ts";
import { groupKindName } from "../../../text/group-kinds.ts";
import { capitalise } from "../../../text/phrases.ts";
import { english } from "../../../words/english.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { type FileRecord, pathOf } from "../../data/drafts.ts";
import type { Answers, ChoiceField } from "../../forms/field.ts";
import { dateOf, knownOf, lineOf, listOf, textOf, writtenDate } from "../shared/answered.ts";
import { choiceField, dateField, lineField, ownChoice, ownLine, proseField, recordField, recordsField } from "../shared/asked.ts";
import { nameOf, recordWith } from "../shared/records.ts";
import { withoutEmpty } from "../shared/with-fields.ts";
import type { Step } from "../task.ts";

/** The pages that ask what a new group is. */
export function stepsToBegin(data: DeskData, answers: Answers): Step[] {
  const steps = [whatItIs(), whereItStands()];
  return isWithTerms(answers) ? [...steps, termsOf(data, answers)] : steps;
}

/** Whether the group has terms of reference, so that they are printed somewhere and reviewed. */
export function isWithTerms(answers: Answers): boolean {
  return ["text", "document"].includes(lineOf(answers, "/terms") ?? "");
}

function whatItIs(): Step {
  const kinds = (schemaAt("group", ["kind"])?.enum ?? []) as GroupKind[];
  return {
    title: "What group begins?",
    fields: [
      lineField(["group", "/name"], { isRequired: true }),
      ownLine("/id", "Short name in web addresses", {
        hint: "Small letters, digits and single hyphens. Choose it once and keep it. Leave it empty to have it made of the name.",
      }),
      choiceField(
        ["group", "/kind"],
        kinds.map((kind) => ({ value: kind, label: capitalise(groupKindName(english, kind)) })),
        { isRequired: true },
      ),
      dateField(["group", "/from"], "year", {
        label: "First day",
        hint: "When the group began, or will begin. Leave it empty where it meets already and nobody knows since when.",
      }),
      proseField(["group", "/summary"], "terms"),
    ],
  };
}

function whereItStands(): Step {
  return {
    title: "Where does it stand among the others?",
    fields: [
      recordsField(["group", "/reportsTo"], ["group", "partner"], { label: "Whom it answers to" }),
      recordsField(["group", "/cameFrom"], ["group"], { label: "Whose work it takes on" }),
      ownChoice("/terms", "What are its terms of reference?", [
        { value: "text", label: "A text here, begun with its first section" },
        { value: "document", label: "A document of their own, elsewhere" },
        { value: "none", label: "There are none yet" },
      ]),
    ],
  };
}

function termsOf(data: DeskData, answers: Answers): Step {
  const isText = lineOf(answers, "/terms") === "text";
  const place = placeField(data);
  const section = ["group", "/termsOfReference/sections/0/heading"] as const;
  return {
    title: "What do the terms of reference say, and who reviews them?",
    lede: "Who sits on the group, who makes a quorum and how often it meets is asked by the check once this is saved.",
    fields: [
      ...(isText
        ? [
            lineField(section, { label: "Heading of the first section", isRequired: true }),
            proseField(["group", "/termsOfReference/sections/0/text"], "terms", { label: "Its text", isRequired: true }),
          ]
        : [
            lineField(
              ["group", "/termsOfReference/document/link"],
              { label: "Address of the document", isRequired: true },
              "address",
            ),
            dateField(["group", "/termsOfReference/document/date"], "month", { label: "Date of the document" }),
          ]),
      ...(place === undefined ? [] : [place]),
      dateField(["group", "/review/lastReviewed"], "year", { label: "Last reviewed", isRequired: true, mayBeUnknown: true }),
      dateField(["group", "/review/nextReview"], "month", { label: "Next review", mayBeUnknown: true }),
      recordField(["group", "/review/owner"], ["partner", "group"], {
        label: "Who sees to the review",
        isRequired: true,
        mayBeUnknown: true,
      }),
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
  return ownChoice("/place", "Where are they printed?", options, {
    hint: "The terms of reference stand in an appendix, one group after another.",
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
    from: writtenDate(dateOf(answers, "/from")),
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
    lastReviewed: knownOf(answers, "/review/lastReviewed", writtenDate(dateOf(answers, "/review/lastReviewed"))),
    nextReview: knownOf(answers, "/review/nextReview", dateOf(answers, "/review/nextReview")),
    owner: knownOf(answers, "/review/owner", lineOf(answers, "/review/owner")),
  });
}
