import { fileKinds, type KindName } from "../../../load/file-kinds.ts";
import type { SchemaNode } from "../../../load/schema/schema-files.ts";
import { type LocatedSchema, partOf, wholeSchema } from "../../../load/schema/schemas.ts";
import { pointerTo, stepsOf } from "../../../model/places/pointer.ts";

/** What the schema of a kind of file says of the value with a pointer's steps; undefined where it says nothing of it. */
export function schemaOf(kind: KindName, steps: readonly string[]): LocatedSchema | undefined {
  const whole = wholeSchema(fileKinds[kind].schema);
  return steps.reduce<LocatedSchema | undefined>((at, step) => at && partOf(at, step), whole);
}

/**
 * A pointer with a step for each list: what may be a list and stands alone is its first entry, `/independentChair/person` is
 * `/independentChair/0/person`.
 */
export function withLists(kind: KindName, pointer: string): string {
  let at: LocatedSchema | undefined = wholeSchema(fileKinds[kind].schema);
  let full = "";
  for (const step of stepsOf(pointer)) {
    const isAlone = at?.node.items !== undefined && !/^\d+$/.test(step);
    if (isAlone) at = at && partOf(at, "0");
    full = isAlone ? pointerTo(full, 0, step) : pointerTo(full, step);
    at = at && partOf(at, step);
  }
  return full;
}

/** Whether a value is a set of named fields; it may be another value besides. */
export function isSet(node: SchemaNode): boolean {
  return node.properties !== undefined && node.items === undefined;
}

/** Whether a value may be of a type. */
export function mayBe(node: SchemaNode, type: "string" | "array"): boolean {
  return typeof node.type === "string" ? node.type === type : (node.type ?? []).includes(type);
}

/** Whether a set of fields may be the word that nobody knows it instead. */
export function isUnknownOrSet(node: SchemaNode): boolean {
  return isSet(node) && node.pattern === "^unknown$";
}

/** The key of a set whose value may stand in the place of the set; undefined where none may. */
export function aloneKeyOf(node: SchemaNode): string | undefined {
  return isSet(node) && mayBe(node, "string") && !isUnknownOrSet(node) ? node.required?.[0] : undefined;
}

/** The keys of a set of fields, in the order of its schema. */
export function keysOf(node: SchemaNode): readonly string[] {
  return Object.keys(node.properties ?? {}).filter((key) => key !== "$schema");
}
