import type { Finding } from "../../model/finding.ts";
import { type Reference, referencesIn } from "../../model/references.ts";
import type { Fault } from "../fault.ts";
import { fieldsAt } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import { bodyPointer } from "../files/markdown-file.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import type { IdIndex } from "./ids.ts";
import { referenceFault } from "./references.ts";

/** Where a text stands, which decides what it can refer to. */
export type Setting = "plain" | "title" | "terms" | "words" | "blank" | "clause";

/** A text in which references may stand. */
export interface ProseField {
  readonly file: SourceFile;
  readonly pointer: string;
  readonly text: string;
  readonly setting: Setting;
}

/** Every text of the data folder in which references may stand, in order. */
export function proseFields(files: readonly SourceFile[]): ProseField[] {
  return files.flatMap((file) => {
    const fields = (fileKinds[file.kind].prose ?? []).flatMap((path) =>
      fieldsAt(file.raw, path).flatMap(({ pointer, value }) =>
        typeof value === "string" ? [{ file, pointer, text: value, setting: settingOf(file, path) }] : [],
      ),
    );
    const body = file.body === undefined ? [] : [{ file, pointer: bodyPointer, text: file.body, setting: "plain" as const }];
    return [...fields, ...body];
  });
}

/** Finds the references in prose that name nothing, or stand where they cannot. */
export function findReferenceFaults(fields: readonly ProseField[], names: IdIndex): Finding[] {
  return fields.flatMap((field) => [
    ...unclosed(field.text).map((offset) => at(field, offset, unclosedFault)),
    ...referencesIn(field.text).flatMap((reference) => {
      const fault = referenceFault(reference, field, names);
      return fault === undefined ? [] : [at(field, reference.offset, fault)];
    }),
  ]);
}

/** A fault of a reference, at its own line and column. */
export function at({ file, pointer, text }: ProseField, offset: number, fault: Fault): Finding {
  return findingAt(file, fault, pointer, { text, offset });
}

function settingOf({ kind }: SourceFile, path: string): Setting {
  if (kind === "clauses") return "clause";
  if (path.endsWith("title")) return "title";
  if (kind !== "groups") return "plain";
  if (path.endsWith("blanks/*")) return "blank";
  return path.endsWith("words") ? "words" : "terms";
}

const unclosedFault: Fault = {
  rule: "reference",
  message: '"[[" begins a reference that is not closed on the same line.',
  help: 'Close it with "]]", for example [[group:executive-board]].',
};

/** Where two brackets open and begin no reference. */
function unclosed(text: string): number[] {
  const references = referencesIn(text);
  const isReference = (offset: number) =>
    references.some((reference: Reference) => offset >= reference.offset && offset < reference.offset + reference.typed.length);
  return [...text.matchAll(/\[\[/g)].map(({ index }) => index).filter((offset) => !isReference(offset));
}
