import type { ErrorObject } from "ajv";
import type { Finding } from "../../model/finding.ts";
import { parentOf, pointerTo, stepsOf, valueAt } from "../../model/places/pointer.ts";
import { fileKinds, type KindName, type RecordOf } from "../file-kinds.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { rawTextAt } from "../source/source-text.ts";
import { type JudgedRecord, toSchemaFault } from "./messages/messages.ts";
import { findSchemaErrors } from "./schemas.ts";

/** A file with the valid part of its record. */
export interface RecordFile<Name extends KindName = KindName> extends SourceFile {
  readonly kind: Name;
  /**
   * The record without the values that break its schema; undefined where the record as a whole breaks it.
   * An entry that was removed from a list leaves undefined in its place, so that the other entries keep their indexes.
   */
  readonly record?: RecordOf<Name>;
  /** JSON Pointers of the values that broke the schema and were removed. */
  readonly faulty: readonly string[];
}

/** Validates a file's record against the schema of its kind: gives its valid part, and a finding for each fault. */
export function validate(file: SourceFile): { file: RecordFile; findings: Finding[] } {
  if (file.raw === undefined) return { file: { ...file, faulty: [""] } as RecordFile, findings: [] };
  const { schema } = fileKinds[file.kind];
  const judged = { name: schema, record: file.raw };
  const errors = findSchemaErrors(schema, file.raw);
  const findings = dropExplainedErrors(errors, judged).map((error) => {
    const { pointer, part, ...fault } = toSchemaFault(error, typedAt(file, error.instancePath), judged);
    return findingAt(file, fault, pointer, part);
  });
  const { record, faulty } = errors.length === 0 ? { record: file.raw, faulty: [] } : removeInvalid(judged, errors);
  return { file: { ...file, faulty, ...(record !== undefined && { record }) } as RecordFile, findings };
}

/** A value as it was typed; of a file of which only the value is at hand, as it would be. */
function typedAt(file: SourceFile, pointer: string): string {
  const value = file.sourceMap.size > 0 ? undefined : valueAt(file.raw, pointer);
  return value === undefined || typeof value === "object" ? rawTextAt(file, pointer) : String(value);
}

/**
 * Keeps one error for each fault: a misspelt key explains the missing field that it was probably intended to be, and a
 * missing field explains that there are too few.
 */
function dropExplainedErrors(errors: readonly ErrorObject[], judged: JudgedRecord): ErrorObject[] {
  const reportedPointers = new Set<string>();
  const intendedFields = new Set(intendedBy(errors, judged));
  const lacking = new Set(errors.filter(({ keyword }) => keyword === "required").map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath, params }) => {
    if (keyword === "additionalProperties") return true;
    if (keyword === "required") return !intendedFields.has(pointerTo(instancePath, params.missingProperty));
    if (keyword === "minProperties" && lacking.has(instancePath)) return false;
    if (reportedPointers.has(instancePath)) return false;
    reportedPointers.add(instancePath);
    return true;
  });
}

/** The JSON Pointers of the fields that unknown keys were probably intended to be. */
function intendedBy(errors: readonly ErrorObject[], judged: JudgedRecord): string[] {
  return errors
    .filter(({ keyword }) => keyword === "additionalProperties")
    .flatMap((error) => toSchemaFault(error, "", judged).intended ?? []);
}

/** Removes values that break the schema until the rest is valid. `faulty` are the JSON Pointers of those removed, and of the fields that were probably meant by their names. */
function removeInvalid(judged: JudgedRecord, first: readonly ErrorObject[]): { record: unknown; faulty: string[] } {
  const copy = { root: structuredClone(judged.record) };
  const faulty: string[] = intendedBy(first, judged);
  for (let errors = first; errors.length > 0; ) {
    for (const error of errors) removeAt(copy, invalidPointerOf(error));
    faulty.push(...errors.map(invalidPointerOf));
    if (copy.root === undefined) break;
    errors = findSchemaErrors(judged.name, copy.root).filter(
      (error) => valueAt(copy.root, invalidPointerOf(error)) !== undefined,
    );
  }
  return { record: copy.root, faulty };
}

function invalidPointerOf({ keyword, instancePath, params }: ErrorObject): string {
  if (keyword === "additionalProperties") return pointerTo(instancePath, params.additionalProperty);
  if (keyword === "uniqueItems") return pointerTo(instancePath, params.i);
  return instancePath;
}

function removeAt(copy: { root: unknown }, pointer: string): void {
  if (pointer === "") {
    copy.root = undefined;
    return;
  }
  const parent = valueAt(copy.root, parentOf(pointer));
  const step = stepsOf(pointer).at(-1) ?? "";
  if (Array.isArray(parent)) parent[Number(step)] = undefined;
  else if (typeof parent === "object" && parent !== null) delete (parent as Record<string, unknown>)[step];
}
