import { isRecord } from "../../../load/fields.ts";
import { stepsOf } from "../../../model/places/pointer.ts";
import { unknown } from "../../../model/unknown.ts";
import { type Answers, type Field, type Form, isPart } from "../field.ts";
import { answersOfAssumed, assumedIn } from "./assumed-answers.ts";
import { answersOfField } from "./field-answers.ts";
import { valueOfField } from "./field-value.ts";
import { withKey } from "./keys-in-order.ts";
import { isUnknownIn } from "./read-answers.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The value that the data are to have by what was answered: that of a field, or that of a form, whose parts stay as they are.
 * What was not changed stays exactly as it was, and so do keys without a field; new keys come in the order of the schema. What is no
 * number or no date stays as it was typed, so that the check can tell it.
 * @param before what stands there so far
 * @returns undefined where nothing is filled in
 */
export function valueOfAnswers(of: Form | Field, answers: Answers, before: unknown): unknown {
  return "fields" in of ? valueOfForm(of, answers, before) : valueOfField(of, answers, before);
}

/** What the inputs of a form, or of a field, hold where it has a value: `valueOfAnswers` gives that value again. */
export function answersOf(of: Form | Field, value: unknown): Answers {
  if (!("fields" in of)) return answersOfField(of, value);
  if (of.mayBeUnknown && value === unknown) return new Map([[`.${unknown}`, ["yes"]]]);
  const table = tableOf(of);
  if (table !== undefined) return answersOfField(table, value);
  const fields = fieldsOf(of, value);
  const answers = of.fields.flatMap((field) => (isPart(field) ? [] : [...answersOfField(field, fields[keyOf(field)])]));
  return new Map([...answers, ...answersOfAssumed(of, fields.assumed).map(([name, reason]) => [name, [reason]] as const)]);
}

function valueOfForm(form: Form, answers: Answers, before: unknown): unknown {
  if (form.mayBeUnknown && isUnknownIn(answers, "")) return unknown;
  const table = tableOf(form);
  if (table !== undefined) return valueOfField(table, answers, before);
  const fields = fieldsOf(form, before);
  let after: Fields = fields;
  for (const field of form.fields) {
    if (!isPart(field)) after = withKey(after, keyOf(field), valueOfField(field, answers, fields[keyOf(field)]), form.keys);
  }
  if (form.keys.includes("assumed"))
    after = withKey(after, "assumed", assumedIn(form, answers, fields.assumed, after), form.keys);
  return asItStands(form, after, before);
}

/** A value that may stand alone does so where nothing is beside it, unless it was written as a set of fields alone before. */
function asItStands({ aloneKey }: Form, after: Fields, before: unknown): unknown {
  const keys = Object.keys(after);
  const isAlone = keys.length === 1 && keys[0] === aloneKey && !(isRecord(before) && Object.keys(before).length === 1);
  if (isAlone) return after[aloneKey ?? ""];
  return keys.length === 0 && !(isRecord(before) && Object.keys(before).length === 0) ? undefined : after;
}

/** The fields of a value, which may be one of them alone. */
function fieldsOf({ aloneKey }: Form, value: unknown): Fields {
  if (isRecord(value)) return value;
  return aloneKey !== undefined && typeof value === "string" ? { [aloneKey]: value } : {};
}

/** The one field of a form whose value is a table as a whole. */
function tableOf({ fields: [first] }: Form): Field | undefined {
  return first?.type === "table" && first.pointer === "" ? first : undefined;
}

function keyOf({ pointer }: Field): string {
  return stepsOf(pointer)[0] ?? "";
}
