import type { Finding } from "../../model/finding.ts";
import { pointerTo, stepsOf } from "../../model/places/pointer.ts";
import { unknown } from "../../model/unknown.ts";
import { type Fault, quote } from "../fault.ts";
import { type Field, fieldsAt } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";

/** Lists what the data say that nobody knows, but for reviews, which the gate judges; and where it cannot be said so. */
export function findUnknownValues(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const { mayBeUnknown = [], idFields = {} } = fileKinds[file.kind];
    const at = (paths: readonly string[]) =>
      new Set(paths.flatMap((path) => fieldsAt(file.raw, path)).map(({ pointer }) => pointer));
    const allowed = at(mayBeUnknown);
    const ids = at(Object.keys(idFields));
    return unknownsIn({ pointer: "", value: file.raw }).flatMap((pointer) => {
      if (allowed.has(pointer)) return judgedByGate.test(pointer) ? [] : [findingAt(file, noteOf(pointer), pointer)];
      // An id that names nothing is told as such.
      return ids.has(pointer) || isId(pointer) ? [] : [findingAt(file, misplaced, pointer)];
    });
  });
}

/** The dates and owners of reviews, whose rules tell them. */
const judgedByGate = /\/review\/|^\/accessibility\//;

/** The pointers of the texts in a value that say `unknown` and nothing else. */
function unknownsIn({ pointer, value }: Field): string[] {
  if (value === unknown) return [pointer];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => unknownsIn({ pointer: pointerTo(pointer, key), value: each }));
}

function isId(pointer: string): boolean {
  return stepsOf(pointer).at(-1) === "id";
}

function noteOf(pointer: string): Fault {
  const field = stepsOf(pointer).findLast((step) => !/^\d+$/.test(step)) ?? "";
  return {
    rule: "unknown-value",
    message: `It is said here of ${quote(field)} that nobody knows.`,
    help: "Write what is right once it is found out.",
  };
}

const misplaced: Fault = {
  rule: "unknown-misplaced",
  message: `${quote(unknown)} is read here as a text like any other, and would be printed.`,
  help: "Leave the field out: nothing is then printed. docs/editing.md lists the fields that can say that nobody knows.",
};
