import { descriptionOf, schemaAt } from "../../../load/schema/schemas.ts";
import { parentOf, stepsOf } from "../../../model/places/pointer.ts";
import type { Setting } from "../../../model/prose/reference-kinds.ts";
import type { RecordKind } from "../../../model/record-kind.ts";
import { capitalise } from "../../../text/phrases.ts";
import type {
  ChoiceField,
  DateField,
  Field,
  LineField,
  ListField,
  NumberField,
  ProseField,
  RecordField,
} from "../../forms/field.ts";

/** What every field of a task has. */
type Base = Pick<Field, "pointer" | "label" | "hint" | "isRequired" | "mayBeUnknown" | "mayBeAssumed">;

/** What a task says of a field beyond its schema, or otherwise than it. */
export type Own = Partial<Base>;

/** A field of the data that a task asks: the name of its schema, and the pointer of the field in a record of it. */
export type Asked = readonly [schema: string, pointer: string];

/** What a schema says of a field. The name of its input is its own pointer, unless the task gives it another. */
function baseOf([schema, pointer]: Asked, own: Own): Base {
  const steps = stepsOf(pointer);
  const key = steps.at(-1) ?? "";
  // Not schemaAt of the field itself: what a schema refers to has a description of its own.
  const node = schemaAt(schema, stepsOf(parentOf(pointer)))?.properties?.[key];
  if (node === undefined) throw new Error(`The schema ${schema} has no field ${pointer}.`);
  return {
    pointer,
    label: capitalise(key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)),
    hint: descriptionOf(node),
    isRequired: false,
    mayBeUnknown: false,
    mayBeAssumed: false,
    ...own,
  };
}

/** A line of text. */
export function lineField(asked: Asked, own: Own = {}, purpose: LineField["purpose"] = "text"): LineField {
  return { type: "line", purpose, examples: [], ...baseOf(asked, own) };
}

/** A text in Markdown. */
export function proseField(asked: Asked, setting: Setting, own: Own = {}): ProseField {
  return { type: "prose", setting, ...baseOf(asked, own) };
}

/** A whole number from one on. */
export function numberField(asked: Asked, maximum: number, own: Own = {}): NumberField {
  return { type: "number", minimum: 1, maximum, ...baseOf(asked, own) };
}

/** A date that may be known to the day, the month or the year alone. */
export function dateField(asked: Asked, least: DateField["least"], own: Own = {}): DateField {
  return { type: "date", least, ...baseOf(asked, own) };
}

/** A record of one of some kinds. */
export function recordField(asked: Asked, kinds: readonly RecordKind[], own: Own = {}): RecordField {
  return { type: "record", kinds, ...baseOf(asked, own) };
}

/** Records of one of some kinds, in order. */
export function recordsField(asked: Asked, kinds: readonly RecordKind[], own: Own = {}): ListField {
  const item = recordField(asked, kinds, own);
  return { ...item, type: "list", item };
}

/** One of the values of a field, each with its words. */
export function choiceField(asked: Asked, options: ChoiceField["options"], own: Own = {}): ChoiceField {
  return { type: "choice", options, ...baseOf(asked, own) };
}

/** What a task asks that is no field of the data, such as which of several ways to go. */
export function ownChoice(
  pointer: string,
  label: string,
  options: ChoiceField["options"],
  own: Pick<Own, "hint" | "isRequired"> = {},
): ChoiceField {
  return { type: "choice", options, pointer, label, isRequired: true, mayBeUnknown: false, mayBeAssumed: false, ...own };
}

/** A line that a task asks and that is no field of the data. */
export function ownLine(pointer: string, label: string, own: Pick<Own, "hint" | "isRequired"> = {}): LineField {
  const base = { pointer, label, isRequired: false, mayBeUnknown: false, mayBeAssumed: false };
  return { type: "line", purpose: "text", examples: [], ...base, ...own };
}

/** A text in Markdown that a task asks and that is no field of the schemas, such as the body of a file. */
export function ownProse(
  pointer: string,
  label: string,
  setting: Setting,
  own: Pick<Own, "hint" | "isRequired"> = {},
): ProseField {
  return { type: "prose", setting, pointer, label, isRequired: false, mayBeUnknown: false, mayBeAssumed: false, ...own };
}

/** The record that a task is about. */
export function chosenRecord(pointer: string, label: string, kinds: readonly RecordKind[]): RecordField {
  return { type: "record", kinds, pointer, label, isRequired: true, mayBeUnknown: false, mayBeAssumed: false };
}
