import { pointerTo } from "../model/places/pointer.ts";

/** A value of a record and its JSON Pointer. */
export interface Field {
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * The values of a record at a path of keys separated by `/`. `*` matches every entry; `**` matches every entry and, at
 * every depth, the entries of its own list of the same name. What is absent or not of the right shape is left out.
 */
export function fieldsAt(record: unknown, path: string): Field[] {
  return descend({ pointer: "", value: record }, path.split("/"));
}

/** Whether a value is a set of fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function descend(field: Field, [step, ...rest]: readonly string[], list = ""): Field[] {
  if (step === undefined) return field.value === undefined ? [] : [field];
  if (step === "*") return entriesOf(field).flatMap((entry) => descend(entry, rest, list));
  if (step === "**") {
    return entriesOf(field).flatMap((entry) => [
      ...descend(entry, rest),
      ...childOf(entry, list).flatMap((inner) => descend(inner, ["**", ...rest], list)),
    ]);
  }
  return childOf(field, step).flatMap((child) => descend(child, rest, step));
}

function entriesOf({ pointer, value }: Field): Field[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, entry]) => ({ pointer: pointerTo(pointer, key), value: entry }));
}

function childOf({ pointer, value }: Field, key: string): Field[] {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return [{ pointer: pointerTo(pointer, key), value: (value as Record<string, unknown>)[key] }];
}
