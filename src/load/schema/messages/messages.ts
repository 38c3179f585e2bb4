import type { ErrorObject } from "ajv";
import { pointerTo } from "../../../model/places/pointer.ts";
import { joinNames } from "../../../text/phrases.ts";
import { findNearest } from "../../did-you-mean.ts";
import type { Fault } from "../../fault.ts";
import { quote } from "../../fault.ts";
import type { SchemaNode } from "../schema-files.ts";
import { descriptionOf } from "../schemas.ts";
import { describeValue, emptyValueFault, typeFault } from "./types.ts";
import { valueFault } from "./values.ts";

/** A fault of a record, and where to show it. */
export interface SchemaFault extends Fault {
  readonly pointer: string;
  /** Present where the fault is that of the key. */
  readonly part?: "key";
  /** For an unknown key: the field that it was probably intended to be. */
  readonly intended?: string | undefined;
}

/** Describes a schema error in words that an editor of the data knows. `typed` is the source of the value at fault. */
export function toSchemaFault(error: ErrorObject, typed: string): SchemaFault {
  const { keyword, instancePath: pointer, params, data } = error;
  const schema = (error.parentSchema ?? {}) as SchemaNode;
  switch (keyword) {
    case "additionalProperties":
      return unknownKeyFault(pointer, params.additionalProperty, Object.keys(schema.properties ?? {}));
    case "required":
      return { pointer, ...missingFieldFault(params.missingProperty, schema) };
    case "type":
      return { pointer, ...typeFault(params.type, data, typed, schema, pointer) };
    case "enum":
      return {
        pointer,
        ...(data === null ? emptyValueFault(pointer, typed) : notAllowedFault(data, typed, params.allowedValues)),
      };
    case "uniqueItems":
      return {
        pointer: pointerTo(pointer, Math.max(params.i, params.j)),
        rule: "repeated-entry",
        message: "This entry stands in the list twice.",
        help: "Take one of the two away.",
      };
    default:
      return { pointer, ...valueFault(keyword, params, data, schema) };
  }
}

function unknownKeyFault(parent: string, key: string, fields: readonly string[]): SchemaFault {
  const intended = findNearest(key, fields);
  return {
    pointer: pointerTo(parent, key),
    part: "key",
    rule: "unknown-key",
    message: `${quote(key)} is not a field that can stand here.`,
    help: intended === undefined ? `The fields here are ${joinNames(fields)}.` : `Did you mean "${intended}"?`,
    intended,
  };
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
