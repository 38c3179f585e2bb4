import type { Finding } from "../../model/finding.ts";
import { quoted } from "../fault.ts";
import { nearest } from "../nearest.ts";
import { valueAt } from "../pointer.ts";
import { finding, type SourceFile } from "../read.ts";
import { type Field, fieldsAt } from "./fields.ts";
import type { Names } from "./names.ts";

/** What is listed twice in the order of the document, or not at all, or without having what it is listed for. */
export function listingFaults(files: readonly SourceFile[], names: Names): Finding[] {
  const arrangements = files.find(({ kind }) => kind === "arrangements");
  if (arrangements?.raw === undefined) return [];
  const chapters = fieldsAt(arrangements.raw, "chapters/*");
  const groups = fieldsAt(arrangements.raw, "appendices/*/groups/*");
  return [
    ...repeated(arrangements, chapters, "chapter"),
    ...repeated(arrangements, groups, "group"),
    ...unlisted([...chapters, ...fieldsAt(arrangements.raw, "foreword/chapter")], names),
    ...groups.flatMap((field) => withoutTerms(arrangements, field, names)),
  ];
}

function repeated(file: SourceFile, fields: readonly Field[], what: string): Finding[] {
  return fields.flatMap(({ pointer, value }, index) => {
    const first = fields.slice(0, index).find((earlier) => earlier.value === value);
    if (first === undefined) return [];
    const { line } = file.lineColumn(first.pointer);
    const fault = {
      rule: "listed-twice",
      message: `The ${what} ${quoted(String(value))} is listed twice; the first is on line ${line}.`,
      help: "Take one of the two away.",
    };
    return [finding(file.file, fault, file.lineColumn(pointer), pointer)];
  });
}

function unlisted(fields: readonly Field[], names: Names): Finding[] {
  const listed = new Set(fields.map(({ value }) => value));
  const known = names.of("chapter");
  const strays = fields.flatMap(({ value }) => (typeof value === "string" && !known.has(value) ? [value] : []));
  // A chapter that is nearly listed is told of where its name is misspelt.
  const meant = new Set(strays.map((stray) => nearest(stray, known.keys())));
  return [...known.values()]
    .filter(({ id }) => !listed.has(id) && !meant.has(id))
    .map(({ id, file }) => {
      const fault = {
        rule: "chapter-unlisted",
        message: "This chapter is not in the order of chapters, so nothing of it is published.",
        help: `Add "- ${id}" under "chapters" in arrangements.yaml, or take the file away.`,
      };
      return finding(file.file, fault, { line: 1, column: 1 });
    });
}

function withoutTerms(file: SourceFile, { pointer, value }: Field, names: Names): Finding[] {
  const group = typeof value === "string" ? names.of("group").get(value) : undefined;
  if (group?.record === undefined || valueAt(group.record, "/termsOfReference") !== undefined) return [];
  const fault = {
    rule: "no-terms-of-reference",
    message: `The group ${quoted(group.id)} has no terms of reference to stand in an appendix.`,
    help: `Add "termsOfReference" to groups/${group.id}.yaml, or take it from this list.`,
  };
  return [finding(file.file, fault, file.lineColumn(pointer), pointer)];
}
