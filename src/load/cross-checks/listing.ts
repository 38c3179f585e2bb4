import type { Finding } from "../../model/finding.ts";
import { valueAt } from "../../model/places/pointer.ts";
import { findNearest } from "../did-you-mean.ts";
import { type Fault, quote } from "../fault.ts";
import { type Field, fieldsAt, isRecord } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt, toFinding } from "../finding.ts";
import { placeInText } from "../source/source-text.ts";
import type { IdentifiedRecord, IdIndex } from "./ids.ts";

/** Finds chapters and groups that the arrangements list twice or not at all, and groups listed without terms of reference. */
export function findListingFaults(files: readonly SourceFile[], ids: IdIndex): Finding[] {
  const arrangements = files.find(({ kind }) => kind === "arrangements");
  if (arrangements === undefined || !isRecord(arrangements.raw)) return [];
  const chapters = fieldsAt(arrangements.raw, "chapters/*");
  const groups = fieldsAt(arrangements.raw, "appendices/*/groups/*");
  // A list that could not be read may contain what seems to be missing from it.
  const isGiven = valueAt(arrangements.raw, "/chapters") !== undefined;
  const chaptersOwed = isGiven && areLists(arrangements.raw, "chapters") ? [...ids.of("chapter").values()] : [];
  const groupsOwed =
    areLists(arrangements.raw, "appendices") && areLists(arrangements.raw, "appendices/*/groups")
      ? [...ids.of("group").values()].filter(hasTerms)
      : [];
  return [
    ...findRepeated(arrangements, chapters, "chapter"),
    ...findRepeated(arrangements, groups, "group"),
    ...findUnlisted([...chapters, ...fieldsAt(arrangements.raw, "foreword/chapter")], chaptersOwed, unlistedChapterFault),
    ...findUnlisted(groups, groupsOwed, unlistedTermsFault),
    ...groups.flatMap((field) => findMissingTerms(arrangements, field, ids)),
  ];
}

/** Whether every value at a path is a list of texts or of records; true where there is no value. */
function areLists(record: unknown, path: string): boolean {
  return fieldsAt(record, path).every(
    ({ value }) => Array.isArray(value) && value.every((entry) => ["string", "object"].includes(typeof entry) && entry !== null),
  );
}

function findRepeated(file: SourceFile, fields: readonly Field[], what: string): Finding[] {
  return fields.flatMap(({ pointer, value }, index) => {
    const first = fields.slice(0, index).find((earlier) => earlier.value === value);
    if (first === undefined) return [];
    const { line } = placeInText(file, first.pointer);
    const fault: Fault = {
      rule: "listed-twice",
      message: `The ${what} ${quote(String(value))} is listed twice; the first is on line ${line}.`,
      help: "Take one of the two away.",
    };
    return [findingAt(file, fault, pointer)];
  });
}

/** Finds the records that should be listed and are not, each at line 1 of its file. */
function findUnlisted(fields: readonly Field[], owed: readonly IdentifiedRecord[], fault: (id: string) => Fault): Finding[] {
  const listed = new Set(fields.map(({ value }) => value));
  const known = new Set(owed.map(({ id }) => id));
  const unknown = fields.flatMap(({ value }) => (typeof value === "string" && !known.has(value) ? [value] : []));
  // A misspelt entry is reported where it is, with the record that was probably intended.
  const intended = new Set(unknown.map((entry) => findNearest(entry, known)));
  return owed
    .filter(({ id }) => !listed.has(id) && !intended.has(id))
    .map(({ id, file }) => toFinding(file.file, fault(id), { line: 1, column: 1 }));
}

function unlistedChapterFault(id: string): Fault {
  return {
    rule: "chapter-unlisted",
    message: "This chapter is not in the order of chapters, so nothing of it is published.",
    help: `Add "- ${id}" under "chapters" in arrangements.yaml, or take the file away.`,
  };
}

function unlistedTermsFault(id: string): Fault {
  return {
    rule: "terms-unlisted",
    message: "These terms of reference are in no appendix, so the document does not have them.",
    help: `Add "- ${id}" under "groups" of an appendix in arrangements.yaml, or take "termsOfReference" away.`,
  };
}

function hasTerms({ record }: IdentifiedRecord): boolean {
  return valueAt(record, "/termsOfReference") !== undefined;
}

function findMissingTerms(file: SourceFile, { pointer, value }: Field, ids: IdIndex): Finding[] {
  const group = typeof value === "string" ? ids.of("group").get(value) : undefined;
  if (group?.record === undefined || valueAt(group.record, "/termsOfReference") !== undefined) return [];
  const fault: Fault = {
    rule: "no-terms-of-reference",
    message: `The group ${quote(group.id)} has no terms of reference to stand in an appendix.`,
    help: `Add "termsOfReference" to groups/${group.id}.yaml, or take it from this list.`,
  };
  return [findingAt(file, fault, pointer)];
}
