import type { ErrorObject } from "ajv";
import type { Finding } from "../../model/finding.ts";
import { fileKinds, type KindName, type RecordOf } from "../file-kinds.ts";
import { finding, type SourceFile } from "../files/read.ts";
import { parentOf, pointerTo, stepsOf, valueAt } from "../pointer.ts";
import { messageFor } from "./messages/messages.ts";
import { errorsOf } from "./schemas.ts";

/** A file with what is sound of its record. */
export interface RecordFile<Name extends KindName = KindName> extends SourceFile {
  readonly kind: Name;
  /**
   * The record without the values that break its schema; undefined where too little is left.
   * A list keeps the places of its entries: one that was taken out leaves undefined behind.
   */
  readonly record?: RecordOf<Name>;
}

/** Holds a file's record against its schema. */
export function validate(file: SourceFile): { file: RecordFile; findings: Finding[] } {
  if (file.raw === undefined) return { file: file as RecordFile, findings: [] };
  const { schema } = fileKinds[file.kind];
  const errors = errorsOf(schema, file.raw);
  const findings = worthTelling(errors).map((error) => {
    const { pointer, part, ...fault } = messageFor(error, file.typed(error.instancePath));
    return finding(file.file, fault, file.lineColumn(pointer, part), pointer);
  });
  const record = errors.length === 0 ? file.raw : soundPart(schema, file.raw, errors);
  return { file: { ...file, ...(record !== undefined && { record }) } as RecordFile, findings };
}

/** One error for each fault: a wrong key explains the missing field that it was meant to be. */
function worthTelling(errors: readonly ErrorObject[]): ErrorObject[] {
  const told = new Set<string>();
  const meant = new Set(
    errors
      .filter(({ keyword }) => keyword === "additionalProperties")
      .map((error) => `${error.instancePath} ${messageFor(error, "").meant ?? ""}`),
  );
  return errors.filter(({ keyword, instancePath, params }) => {
    if (keyword === "additionalProperties") return true;
    if (keyword === "required") return !meant.has(`${instancePath} ${params.missingProperty}`);
    if (told.has(instancePath)) return false;
    told.add(instancePath);
    return true;
  });
}

/** Takes out whatever breaks the schema until the rest keeps it. */
function soundPart(schema: string, raw: unknown, first: readonly ErrorObject[]): unknown {
  const copy = { root: structuredClone(raw) };
  for (let errors = first; errors.length > 0; ) {
    for (const error of errors) remove(copy, placeAtFault(error));
    if (copy.root === undefined) return undefined;
    errors = errorsOf(schema, copy.root).filter((error) => valueAt(copy.root, placeAtFault(error)) !== undefined);
  }
  return copy.root;
}

function placeAtFault({ keyword, instancePath, params }: ErrorObject): string {
  if (keyword === "additionalProperties") return pointerTo(instancePath, params.additionalProperty);
  if (keyword === "uniqueItems") return pointerTo(instancePath, params.i);
  return instancePath;
}

function remove(copy: { root: unknown }, pointer: string): void {
  if (pointer === "") {
    copy.root = undefined;
    return;
  }
  const parent = valueAt(copy.root, parentOf(pointer));
  const step = stepsOf(pointer).at(-1) ?? "";
  if (Array.isArray(parent)) parent[Number(step)] = undefined;
  else if (typeof parent === "object" && parent !== null) delete (parent as Record<string, unknown>)[step];
}
