import type { Finding } from "../../model/finding.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import type { Fault } from "../fault.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import type { ProseField } from "../prose.ts";
import type { IdIndex } from "./ids.ts";
import { findReferenceFault } from "./references.ts";

/** A text that may contain references, and its file. */
export interface ProseInFile extends ProseField {
  readonly file: SourceFile;
}

/** Every text of the data folder that may contain references, in order. */
export function collectProse(files: readonly SourceFile[]): ProseInFile[] {
  return files.flatMap((file) => [...file.prose.values()].map((field) => ({ ...field, file })));
}

/** Finds the references in prose that name nothing or are not allowed where they are, and those that are not closed. */
export function findReferenceFaults(texts: readonly ProseInFile[], ids: IdIndex): Finding[] {
  return texts.flatMap((text) => [
    ...findUnclosed(text).map((offset) => findingInProse(text, offset, unclosedFault)),
    ...text.references.flatMap((reference) => {
      const context = { text: text.text, setting: text.setting, record: text.file.raw };
      const fault = findReferenceFault(reference, context, ids);
      return fault === undefined ? [] : [findingInProse(text, reference.offset, fault)];
    }),
  ]);
}

/** A finding for a fault at an offset of a text (UTF-16 code units), at its own line and column. */
export function findingInProse({ file, pointer, text }: ProseInFile, offset: number, fault: Fault): Finding {
  return findingAt(file, fault, pointer, { text, offset });
}

/** Finds the remarks in HTML, which would be shown as text; not those in code, where they are meant to be shown. */
export function findRemarks(texts: readonly ProseInFile[]): Finding[] {
  return texts.flatMap((text) => {
    const withoutCode = text.text.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (code) => " ".repeat(code.length));
    return [...withoutCode.matchAll(/<!--/g)].map(({ index }) => findingInProse(text, index, remarkFault));
  });
}

const remarkFault: Fault = {
  rule: "prose-remark",
  message: '"<!--" begins a remark in HTML, which would be published as text like everything here.',
  help: "Take it out; a remark goes on a line of its own in a YAML file, begun with #, or into the message of a commit.",
};

const unclosedFault: Fault = {
  rule: "reference",
  message: '"[[" begins a reference that is not closed on the same line.',
  help: 'Close it with "]]", for example [[group:executive-board]].',
};

/** The offsets of `[[` that begin no reference. */
function findUnclosed({ text, references }: ProseText): number[] {
  const within = new Set(references.flatMap(({ offset, typed }) => Array.from({ length: typed.length }, (_, at) => offset + at)));
  return [...text.matchAll(/\[\[/g)].map(({ index }) => index).filter((offset) => !within.has(offset));
}
