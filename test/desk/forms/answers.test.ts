import { test } from "uvu";
import * as assert from "uvu/assert";
import type { DeskData, RecordPlace } from "../../../src/desk/data/desk-data.ts";
import { answersOf, valueOfAnswers } from "../../../src/desk/forms/answers/answers.ts";
import type { Form } from "../../../src/desk/forms/field.ts";
import { formAt } from "../../../src/desk/forms/form.ts";
import { valueAtPlace } from "../../../src/desk/forms/place.ts";
import { isRecord } from "../../../src/load/fields.ts";
import { deskData, folders, placesOf } from "./read.ts";

for (const name of Object.keys(folders) as (keyof typeof folders)[]) {
  test(`${name}: what the form of each value is filled in with says that value`, async () => {
    const data = await deskData(name);
    const forms = formsOf(data);
    assert.ok(forms.length > 10);
    for (const { form, value, at } of forms) {
      assert.equal(valueOfAnswers(form, answersOf(form, value), value), value, at);
      assert.equal(trimmed(valueOfAnswers(form, answersOf(form, value), undefined) ?? {}), inFields(form, value), at);
    }
  });
}

interface FilledForm {
  readonly form: Form;
  readonly value: unknown;
  readonly at: string;
}

/** The form of every value of a folder that its schema has. */
function formsOf(data: DeskData): FilledForm[] {
  return placesOf(data).flatMap((place: RecordPlace) => {
    const form = formAt(data, place);
    const at = `${place.kind} ${place.id} ${place.pointer}`;
    return form === undefined ? [] : [{ form, at, value: valueAtPlace(data, { ...place, pointer: form.pointer }) }];
  });
}

/** What the fields of a form say of a value by themselves: without its parts and what has no field, each text without its ends. */
function inFields({ fields, aloneKey }: Form, value: unknown): unknown {
  if (!isRecord(value)) return trimmed(value ?? {});
  const own = fields.filter(({ type }) => type !== "set" && type !== "sets");
  const reasons = fields
    .filter(({ mayBeAssumed }) => mayBeAssumed)
    .flatMap(({ pointer }) => reasonOf(value.assumed, pointer.slice(1)));
  const said = own.filter(({ pointer }) => pointer !== "").map(({ pointer }) => pointer.slice(1));
  const record = fields.some(({ pointer }) => pointer === "")
    ? value
    : {
        ...Object.fromEntries(said.filter((key) => value[key] !== undefined).map((key) => [key, value[key]])),
        ...(reasons.length > 0 && { assumed: Object.fromEntries(reasons) }),
      };
  const keys = Object.keys(record);
  return trimmed(keys.length === 1 && keys[0] === aloneKey ? record[aloneKey ?? ""] : record);
}

function reasonOf(assumed: unknown, key: string): [string, unknown][] {
  return isRecord(assumed) && typeof assumed[key] === "string" ? [[key, assumed[key]]] : [];
}

function trimmed(value: unknown): unknown {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isRecord(value)) return value;
  const sorted = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, trimmed(each)]));
}

test.run();
