import { isRecord } from "../../../load/fields.ts";
import { inWords } from "../../../model/dates.ts";
import type { Capacity } from "../../../model/model.ts";
import { capacityName } from "../../../text/capacities.ts";
import { english } from "../../../words/english.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { FileRecord } from "../../data/drafts.ts";
import type { Answers, ChoiceField, Field, FieldMessage } from "../../forms/field.ts";
import { dateOf, knownOf, lineOf, numberOf, partialDateOf } from "../shared/answered.ts";
import { askChoice, askField } from "../shared/asking.ts";
import { errorAt } from "../shared/messages.ts";
import { type Found, nameOf, recordWith } from "../shared/records.ts";
import { withEntry, withoutEmpty } from "../shared/with-fields.ts";
import type { Step, Task } from "../task.ts";
import { chosenGroup, groupToChange, whichGroup } from "./chosen-group.ts";

/** "Add a seat to an organisation on a group" and "Add an organisation to a group" of docs/editing.md. */
export const addSeat: Task = {
  id: "add-seat",
  title: "Add a seat",
  about: "When an organisation, or somebody else, comes to sit on a group.",
  section: "groups",
  steps: (data, answers) => {
    const group = chosenGroup(data, answers);
    if (group === undefined) return [which];
    const isWhoseKnown = lineOf(answers, isOfOrganisation(answers) ? "/agency" : "/constituency") !== undefined;
    return [which, whose(data), ...(isWhoseKnown ? [theSeat(data, group, answers)] : [])];
  },
  check: (data, answers, step) => {
    const group = chosenGroup(data, answers);
    return group === undefined ? [] : faultsOf(group, answers, step);
  },
  draft: (data, answers, drafts) => {
    const group = groupToChange(data, answers);
    const at = membershipAt(group, answers);
    drafts.edit(group.path, (record) => ({
      ...record,
      memberships:
        at === undefined ? withEntry(record.memberships, newMembership(answers)) : withSeat(record.memberships, at, answers),
    }));
    const from = partialDateOf(answers, "/from");
    const since = from === undefined ? "" : ` from ${inWords(from)}`;
    return { sentence: `${nameOf(data, group)}: a seat for ${holderOf(data, answers)}${since}` };
  },
};

const which = whichGroup("On which group is the seat?");

function whose(data: DeskData): Step {
  return {
    title: "Whose seat is it?",
    fields: [
      askChoice({
        pointer: "/whose",
        label: "Whose seat is it?",
        options: [
          { value: "organisation", label: "An organisation's" },
          { value: "constituency", label: "Of others who are no one organisation, such as schools" },
        ],
      }),
      askField(data, "groups", "/memberships/0/agency", {
        pointer: "/agency",
        hint: "Where it is an organisation's.",
        isOptional: true,
      }),
      askField(data, "groups", "/memberships/0/constituency", { pointer: "/constituency", isOptional: true }),
    ],
  };
}

function isOfOrganisation(answers: Answers): boolean {
  return lineOf(answers, "/whose") === "organisation";
}

function theSeat(data: DeskData, group: Found, answers: Answers): Step {
  const rows = rowsOf(group, answers);
  return {
    title: "What seat is it?",
    lede: "Leave empty what is not known or not stated: nothing is then said of it.",
    fields: [
      ...(rows.length === 0 ? [] : [rowField(rows)]),
      ...fieldsOfRow(data, rows.length > 0),
      askOfSeat(data, "post"),
      askOfSeat(data, "person", { mayBeUnknown: true }),
      askOfSeat(data, "role", { hint: "Only where it chairs." }),
      askOfSeat(data, "number"),
      askOfSeat(data, "from", { label: "Since when" }),
    ],
  };
}

function askOfSeat(data: DeskData, field: string, own: { label?: string; hint?: string; mayBeUnknown?: true } = {}): Field {
  return askField(data, "groups", `/memberships/0/seats/0/${field}`, { pointer: `/${field}`, isOptional: true, ...own });
}

/** What is said of a row of its own. */
function fieldsOfRow(data: DeskData, isChoice: boolean): Field[] {
  const only = isChoice ? " Only for a row of its own." : "";
  return [
    askField(data, "groups", "/memberships/0/department", {
      pointer: "/department",
      hint: `The part of the organisation.${only}`,
      isOptional: true,
    }),
    askField(data, "groups", "/memberships/0/as", {
      pointer: "/as",
      hint: `In what capacity; member unless said.${only}`,
      isOptional: true,
    }),
  ];
}

/** The entries of the list of members that are of the organisation or constituency and have no end, each with its place. */
function rowsOf({ record }: Found, answers: Answers): { readonly at: number; readonly row: FileRecord }[] {
  const field = isOfOrganisation(answers) ? "agency" : "constituency";
  const whom = lineOf(answers, `/${field}`);
  const memberships: readonly unknown[] = Array.isArray(record.memberships) ? record.memberships : [];
  return memberships.flatMap((row, at) =>
    isRecord(row) && row[field] === whom && row.until === undefined && !(field === "constituency" && row.agency !== undefined)
      ? [{ at, row }]
      : [],
  );
}

function rowField(rows: ReturnType<typeof rowsOf>): ChoiceField {
  return askChoice({
    pointer: "/row",
    label: "Beside which of its seats?",
    options: [
      ...rows.map(({ at, row }) => ({ value: String(at), label: rowInWords(row) })),
      { value: "new", label: "In a row of its own", hint: "For another department or in another capacity." },
    ],
  });
}

function rowInWords({ department, constituency, as = "member", seats }: FileRecord): string {
  const posts = (Array.isArray(seats) ? seats : []).flatMap((seat) =>
    isRecord(seat) && typeof seat.post === "string" ? [seat.post] : [],
  );
  const what = [department, constituency, capacityName(english, { as: as as Capacity })].filter((each) => each !== undefined);
  return `${what.join(", ")}: ${posts.length === 0 ? "no post is named" : posts.join("; ")}`;
}

function membershipAt(group: Found, answers: Answers): number | undefined {
  const row = lineOf(answers, "/row");
  return rowsOf(group, answers).find(({ at }) => String(at) === row)?.at;
}

function newMembership(answers: Answers): FileRecord {
  const seat = seatIn(answers);
  return withoutEmpty({
    ...(isOfOrganisation(answers) ? { agency: lineOf(answers, "/agency") } : { constituency: lineOf(answers, "/constituency") }),
    department: lineOf(answers, "/department"),
    // Of an organisation with one seat, since when is said of the whole row where nothing else is said of the seat.
    ...(isSaid(seat) ? {} : { from: seat.from }),
    as: lineOf(answers, "/as"),
    seats: isSaid(seat) ? [seat] : undefined,
  });
}

/** The list of members with the seat added to the row at a place. A seat of which that row says nothing is one of its own. */
function withSeat(memberships: unknown, at: number, answers: Answers): unknown[] {
  const rows: readonly unknown[] = Array.isArray(memberships) ? memberships : [];
  return rows.map((row, index) => {
    if (index !== at || !isRecord(row)) return row;
    const seats = Array.isArray(row.seats) ? row.seats : [{ number: 1 }];
    return { ...row, seats: [...seats, seatIn(answers)] };
  });
}

function seatIn(answers: Answers): FileRecord {
  return withoutEmpty({
    post: lineOf(answers, "/post"),
    person: knownOf(answers, "/person", lineOf(answers, "/person")),
    role: lineOf(answers, "/role"),
    number: numberOf(answers, "/number"),
    from: dateOf(answers, "/from"),
  });
}

/** Whether more is said of a seat than since when. */
function isSaid({ from: _, ...others }: FileRecord): boolean {
  return Object.keys(others).length > 0;
}

function faultsOf(group: Found, answers: Answers, step: number): FieldMessage[] {
  if (step === 1) {
    if (isOfOrganisation(answers) && lineOf(answers, "/agency") === undefined)
      return [errorAt("/agency", "No organisation is chosen.", "Choose whose seat it is.")];
    if (!isOfOrganisation(answers) && lineOf(answers, "/constituency") === undefined)
      return [errorAt("/constituency", "Nothing says for whom the seat is.", "Write for whom it is, such as Schools.")];
  }
  const isBeside = step === 2 && membershipAt(group, answers) !== undefined;
  return isBeside && !isSaid(seatIn(answers))
    ? [
        errorAt(
          "/post",
          "Nothing says which seat this is.",
          "Write the post, the person, what it chairs as or how many seats there are.",
        ),
      ]
    : [];
}

function holderOf(data: DeskData, answers: Answers): string {
  const agency = isOfOrganisation(answers) ? recordWith(data, ["partner"], lineOf(answers, "/agency")) : undefined;
  const whom = agency === undefined ? lineOf(answers, "/constituency") : nameOf(data, agency);
  return [whom, lineOf(answers, "/post")].filter((each) => each !== undefined).join(", ");
}
