import type { Finding } from "../../model/finding.ts";
import type { RecordKind } from "../../model/record-kind.ts";
import { unknown } from "../../model/unknown.ts";
import { joinNames } from "../../text/phrases.ts";
import { findNearest } from "../did-you-mean.ts";
import { curlyQuotesFault, type Fault, quote } from "../fault.ts";
import { fieldsAt } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { isId } from "../schema/formats.ts";
import { severalIdsFault } from "../schema/messages/types.ts";
import { describeKinds, type IdentifiedRecord, type IdIndex } from "./ids.ts";

/** Where an editor finds the ids of a kind, as help texts say it. */
const idLocations: Readonly<Partial<Record<RecordKind, string>>> = {
  partner: "partners.yaml",
  person: "people.yaml",
  document: "documents.yaml",
  clause: "clauses.yaml",
  contact: "arrangements.yaml under contacts",
  appendix: "arrangements.yaml under appendices",
  review: "arrangements.yaml under reviews",
  principle: "aims.yaml under principles",
  group: "groups/ (the names of its files)",
  chapter: "chapters/ (the names of its files)",
  page: "pages/ (the names of its files)",
};

/** Finds the fields whose id names no record. */
export function findUnknownIds(files: readonly SourceFile[], ids: IdIndex): Finding[] {
  return files.flatMap((file) =>
    Object.entries(fileKinds[file.kind].idFields ?? {}).flatMap(([path, targets]) =>
      fieldsAt(file.raw, path).flatMap(({ pointer, value }) => {
        if (value === unknown && fileKinds[file.kind].mayBeUnknown?.includes(path)) return [];
        const fault = typeof value === "string" ? findUnknownIdFault(value, targets, ids) : undefined;
        return fault === undefined ? [] : [findingAt(file, fault, pointer)];
      }),
    ),
  );
}

/**
 * The fault of an id that names no record of the given kinds.
 * @returns undefined where it names one, or where a file that could not be read may contain that one
 */
export function findUnknownIdFault(id: string, targets: readonly RecordKind[], ids: IdIndex): Fault | undefined {
  if (targets.some((target) => ids.of(target).has(id) || ids.isIncomplete(target))) return undefined;
  const now = targets.map((target) => ids.nowOf(target, id)).find((each) => each !== undefined);
  if (now !== undefined) {
    return {
      rule: "unknown-id",
      message: `${quote(id)} is a former id of "${now}"; it leads readers on, and stands for nothing here.`,
      help: `Write "${now}".`,
    };
  }
  const curly = curlyQuotesFault(id);
  if (curly !== undefined) return { ...curly, rule: "unknown-id" };
  const several = id.split(/\s*[,;&]\s*|\s+and\s+/);
  if (several.length > 1 && several.every((each) => findUnknownIdFault(each, targets, ids) === undefined))
    return { ...severalIdsFault(several), rule: "unknown-id" };
  const other = (["partner", "group", "person"] as const).find((target) => ids.of(target).has(id));
  const message = `${quote(id)} is not ${describeKinds(targets)}${other === undefined ? "" : `, but ${describeKinds([other])}`}.`;
  const intended = findIntendedId(id, targets, ids);
  const help =
    intended === undefined
      ? `Use one of the ids in ${describeLocations(targets)}, or add the record there.`
      : `Did you mean "${intended}"?`;
  return { rule: "unknown-id", message, help };
}

function describeLocations(targets: readonly RecordKind[]): string {
  return joinNames(
    targets.map((target) => idLocations[target] ?? "the data"),
    "or",
  );
}

/** The id that was probably intended: that of a record with the typed name, or else the one that is most like it. */
function findIntendedId(typed: string, targets: readonly RecordKind[], ids: IdIndex): string | undefined {
  const candidates = targets.flatMap((target) => [...ids.of(target).values()]).filter(({ id }) => isId(id));
  const byName = candidates.find((record) => knownNamesOf(record).some((name) => name.toLowerCase() === typed.toLowerCase()));
  return (
    byName?.id ??
    findNearest(
      typed,
      candidates.map(({ id }) => id),
    )
  );
}

function knownNamesOf({ record }: IdentifiedRecord): string[] {
  const { name, shortName, otherNames, title, shortTitle } = (record ?? {}) as Record<string, unknown>;
  const others = Array.isArray(otherNames) ? otherNames : [];
  return [name, shortName, title, shortTitle, ...others].filter((each) => typeof each === "string");
}
