import type { KindName } from "../../../load/file-kinds.ts";
import { parentOf, pointerTo, stepsOf } from "../../../model/places/pointer.ts";
import type { Setting } from "../../../model/prose/reference-kinds.ts";
import type { RecordKind } from "../../../model/record-kind.ts";
import type { DeskData } from "../../data/desk-data.ts";
import {
  type ChoiceField,
  type ChoicesField,
  type DateField,
  type Field,
  isPart,
  type LineField,
  type ListField,
  type ProseField,
  type RecordField,
  type UploadField,
} from "../../forms/field.ts";
import { formAt } from "../../forms/form.ts";

/** What a task says of a field otherwise than its schema does. */
interface Own {
  /** The name of its input, where that is not its own pointer. */
  readonly pointer?: string;
  readonly label?: string;
  readonly hint?: string | undefined;
  /** Whether it may be left empty. */
  readonly isOptional?: boolean;
  readonly mayBeUnknown?: boolean;
  readonly mayBeAssumed?: boolean;
}

/** A question of a task that is no field of the data, such as which of several ways to go. */
export interface Question {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Whether it may be left empty. */
  readonly isOptional?: boolean;
}

/**
 * Asks for a field of the data as its form does: what is typed, its label and its hint are those of its schema.
 * @param pointer that of the field in a file of the kind, with 0 for any entry of a list
 */
export function askField(data: Pick<DeskData, "model">, kind: KindName, pointer: string, own: Own = {}): Field {
  const { isOptional = false, mayBeUnknown = false, mayBeAssumed = false, ...said } = own;
  const key = pointerTo("", stepsOf(pointer).at(-1) ?? "");
  const field = formAt(data, { kind, pointer: parentOf(pointer) })?.fields.find((each) => each.pointer === key);
  if (field === undefined || isPart(field)) throw new Error(`A file of the kind ${kind} has no field ${pointer}.`);
  return { ...field, pointer, isRequired: !isOptional, mayBeUnknown, mayBeAssumed, ...said };
}

/** Asks for one line of text. */
export function askLine(question: Question): LineField {
  return { type: "line", purpose: "text", examples: [], ...baseOf(question) };
}

/** Asks for a text in Markdown. */
export function askProse({ setting, ...question }: Question & { readonly setting: Setting }): ProseField {
  return { type: "prose", setting, ...baseOf(question) };
}

/** Asks for one of a few. */
export function askChoice({ options, ...question }: Question & Pick<ChoiceField, "options">): ChoiceField {
  return { type: "choice", options, ...baseOf(question) };
}

/** Asks for some of a few. */
export function askChoices({ options, ...question }: Question & Pick<ChoicesField, "options">): ChoicesField {
  return { type: "choices", options, ...baseOf(question) };
}

/** Asks for a day. */
export function askDay(question: Question): DateField {
  return { type: "date", least: "day", ...baseOf(question) };
}

/** Asks for a record of one of some kinds. */
export function askRecord({ kinds, ...question }: Question & { readonly kinds: readonly RecordKind[] }): RecordField {
  return { type: "record", kinds, ...baseOf(question) };
}

/** Asks for records of some kinds, one a line. */
export function askRecords(question: Question & { readonly kinds: readonly RecordKind[] }): ListField {
  return { ...baseOf(question), type: "list", item: askRecord(question) };
}

/** Asks for a file. */
export function askUpload({ accepts, ...question }: Question & Pick<UploadField, "accepts">): UploadField {
  return { type: "upload", accepts, ...baseOf(question) };
}

function baseOf({ pointer, label, hint, isOptional = false }: Question) {
  return { pointer, label, hint, isRequired: !isOptional, mayBeUnknown: false, mayBeAssumed: false };
}
