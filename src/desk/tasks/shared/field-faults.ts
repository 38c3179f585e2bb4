import { calendarDate, dateOrMonth, partialDate } from "../../../model/dates.ts";
import type { RecordKind } from "../../../model/record-kind.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { isUnknownIn } from "../../forms/answers/read-answers.ts";
import type { Answers, DateField, Field, FieldMessage } from "../../forms/field.ts";
import { recordNamed } from "../../forms/records.ts";
import { dateOf, lineOf, listOf, numberOf, textOf } from "./answered.ts";

/** What is wrong with answers by what the fields of a step say of themselves. */
export function findFieldFaults(data: DeskData, fields: readonly Field[], answers: Answers): FieldMessage[] {
  return fields
    .filter(({ pointer }) => !isUnknownIn(answers, pointer))
    .flatMap((field) => {
      if (isEmpty(field, answers)) return field.isRequired ? [missing(field)] : [];
      const fault = faultOf(data, field, answers);
      return fault === undefined ? [] : [{ pointer: field.pointer, severity: "error" as const, ...fault }];
    });
}

type Fault = Pick<FieldMessage, "message" | "help">;

function isEmpty({ type, pointer }: Field, answers: Answers): boolean {
  if (type === "date") return dateOf(answers, pointer) === undefined;
  if (type === "list" || type === "choices") return listOf(answers, pointer).length === 0;
  return textOf(answers, pointer) === undefined;
}

function missing({ pointer, label, mayBeUnknown }: Field): FieldMessage {
  const help = mayBeUnknown ? "Fill it in, or say that nobody knows." : "Fill it in.";
  return { pointer, severity: "error", message: `"${label}" is empty.`, help };
}

function faultOf(data: DeskData, field: Field, answers: Answers): Fault | undefined {
  switch (field.type) {
    case "date":
      return dateFault(field, String(dateOf(answers, field.pointer) ?? ""));
    case "number": {
      const number = numberOf(answers, field.pointer);
      const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = field;
      if (typeof number !== "number")
        return { message: `"${number}" is not a whole number.`, help: "Write it in digits, for example 4." };
      return number >= minimum && number <= maximum
        ? undefined
        : { message: `${number} cannot stand here.`, help: `Write a whole number from ${minimum} to ${maximum}.` };
    }
    case "choice":
    case "choices": {
      const offered = new Set(field.options.map(({ value }) => value));
      return listOf(answers, field.pointer).every((each) => offered.has(each)) ? undefined : notOffered;
    }
    case "yesNo":
      return ["yes", "no"].includes(lineOf(answers, field.pointer) ?? "") ? undefined : notOffered;
    case "record":
      return idFault(data, field.kinds, lineOf(answers, field.pointer) ?? "");
    case "list": {
      const { item } = field;
      if (item.type !== "record") return undefined;
      return listOf(answers, field.pointer)
        .map((id) => idFault(data, item.kinds, id))
        .find((fault) => fault !== undefined);
    }
    default:
      return undefined;
  }
}

const notOffered: Fault = { message: "This is none of what can be chosen here.", help: "Choose one of what is offered." };

function idFault(data: DeskData, kinds: readonly RecordKind[], id: string): Fault | undefined {
  return recordNamed(data, kinds, id) === undefined ? notOffered : undefined;
}

const readers = { day: calendarDate, month: dateOrMonth, year: partialDate } as const;
const ways = {
  day: "a day, a month and a year",
  month: "a month and a year, and the day where it is known",
  year: "at least a year",
};

function dateFault({ least }: DateField, typed: string): Fault | undefined {
  if (readers[least](typed) !== undefined) return undefined;
  return { message: `"${typed.split("-").reverse().join(" ")}" is no date of the calendar.`, help: `Write ${ways[least]}.` };
}
