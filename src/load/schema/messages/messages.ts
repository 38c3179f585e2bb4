import type { ErrorObject } from "ajv";
import { parentOf, pointerTo, stepsOf, valueAt } from "../../../model/places/pointer.ts";
import { joinNames } from "../../../text/phrases.ts";
import { findNearest } from "../../did-you-mean.ts";
import type { Fault } from "../../fault.ts";
import { curlyQuotesFault, quote } from "../../fault.ts";
import type { SchemaNode } from "../schema-files.ts";
import { descriptionOf, schemaAt } from "../schemas.ts";
import { describeValue, emptyValueFault, typeFault } from "./types.ts";
import { valueFault } from "./values.ts";

/** A fault of a record, and where to show it. */
export interface SchemaFault extends Fault {
  readonly pointer: string;
  /** Present where the fault is that of the key. */
  readonly part?: "key";
  /** For an unknown key: the JSON Pointer of the field that it was probably intended to be. */
  readonly intended?: string | undefined;
}

/** A record and the name of the schema that it is held against. */
export interface JudgedRecord {
  readonly name: string;
  readonly record: unknown;
}

/** Describes a schema error in words that an editor of the data knows. `typed` is the source of the value at fault. */
export function toSchemaFault(error: ErrorObject, typed: string, judged: JudgedRecord): SchemaFault {
  const { name } = judged;
  const { keyword, instancePath: pointer, params, data } = error;
  const schema = (error.parentSchema ?? {}) as SchemaNode;
  const needed = isNeeded(pointer, judged);
  const curly = isJudgedAsTyped.has(keyword) && typeof data === "string" ? curlyQuotesFault(data) : undefined;
  if (curly !== undefined) return { pointer, ...curly };
  switch (keyword) {
    case "additionalProperties":
      return unknownKeyFault(pointer, params.additionalProperty, data as object, name);
    case "required":
      return { pointer, ...missingFieldFault(params.missingProperty, schema) };
    case "type":
      return { pointer, ...typeFault(params.type, data, typed, { schema, pointer, needed, item: itemAt(name, pointer) }) };
    case "enum":
      return {
        pointer,
        ...(data === null
          ? emptyValueFault(pointer, typed, { schema, needed })
          : notAllowedFault(data, typed, params.allowedValues)),
      };
    case "uniqueItems":
      return {
        pointer: pointerTo(pointer, Math.max(params.i, params.j)),
        rule: "repeated-entry",
        message: "This entry stands in the list twice.",
        help: "Take one of the two away.",
      };
    default:
      return { pointer, ...valueFault(keyword, params, data, schema, needed) };
  }
}

/** Whether a value cannot be left out: its field is required, or what holds it would have too little without it. */
function isNeeded(pointer: string, { name, record }: JudgedRecord): boolean {
  const parent = parentOf(pointer);
  const { required = [], minProperties = 0, minItems = 0 } = schemaAt(name, stepsOf(parent)) ?? {};
  const holder = valueAt(record, parent);
  if (Array.isArray(holder)) return holder.length <= minItems;
  const held = Object.keys((holder ?? {}) as object).length;
  const isAskedFor = schemaAt(name, stepsOf(pointer))?.$comment?.startsWith("needed") === true;
  return isAskedFor || required.includes(stepsOf(pointer).at(-1) ?? "") || held <= minProperties;
}

/** What an entry of the list at a pointer is to be. */
function itemAt(name: string, pointer: string): SchemaNode {
  return schemaAt(name, [...stepsOf(pointer), "0"]) ?? {};
}

/** Keywords that judge a text by each of its characters, quotation marks included. */
const isJudgedAsTyped: ReadonlySet<string> = new Set(["pattern", "format", "enum"]);

function unknownKeyFault(parent: string, key: string, record: object, name: string): SchemaFault {
  const fields = Object.keys(schemaAt(name, stepsOf(parent))?.properties ?? {});
  const nearest = findNearest(
    key,
    fields.filter((field) => !Object.hasOwn(record, field)),
  );
  const holder = nearest === undefined ? holderOf(key, parent, name) : undefined;
  return {
    pointer: pointerTo(parent, key),
    part: "key",
    rule: "unknown-key",
    message: `${quote(key)} is not a field that can stand here.`,
    help:
      nearest !== undefined
        ? `Did you mean "${nearest}"?`
        : holder !== undefined
          ? `It is a field of ${inWords(holder)}: begin its line further left, where the other fields of that begin.`
          : `The fields here are ${joinNames(fields)}.`,
    intended: nearest !== undefined ? pointerTo(parent, nearest) : holder === undefined ? undefined : pointerTo(holder, key),
  };
}

/** The nearest record round another that has a field of a name; undefined where none has. */
function holderOf(key: string, pointer: string, name: string): string | undefined {
  if (pointer === "") return undefined;
  const parent = parentOf(pointer);
  const { properties = {} } = schemaAt(name, stepsOf(parent)) ?? {};
  return Object.hasOwn(properties, key) ? parent : holderOf(key, parent, name);
}

/** What holds a field, for an editor. */
function inWords(holder: string): string {
  const steps = stepsOf(holder);
  const last = steps.at(-1);
  if (last === undefined) return "the file as a whole";
  return /^\d+$/.test(last) ? `the entry of "${steps.at(-2)}"` : `"${last}"`;
}

function missingFieldFault(field: string, schema: SchemaNode): Fault {
  const [description = ""] = descriptionOf(schema.properties?.[field]).split(/(?<=[.;:])\s/, 1);
  const purpose = description.replace(/^([A-Z])(?=[a-z ])/, (first) => first.toLowerCase()).replace(/[.;:]$/, "");
  return {
    rule: "missing-field",
    message: `"${field}" is missing here.`,
    help: purpose === "" ? `Add a line "${field}: …".` : `Add a line "${field}: …" (${purpose}).`,
  };
}

function notAllowedFault(data: unknown, typed: string, allowed: readonly string[]): Fault {
  const intended = typeof data === "string" ? findNearest(data, allowed) : undefined;
  return {
    rule: "not-allowed",
    message: `${describeValue(data, typed)} is not one of the words that can stand here.`,
    help: intended === undefined ? `Write ${joinNames(allowed, "or")}.` : `Did you mean "${intended}"?`,
  };
}
