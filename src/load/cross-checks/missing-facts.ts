import { valueAt } from "../../model/pointer.ts";
import type { Reference } from "../../model/prose/reference.ts";
import type { DataField, ReferenceKind, Setting } from "../../model/prose/reference-kinds.ts";
import { type Fault, quote } from "../fault.ts";
import { fileKinds } from "../file-kinds.ts";
import type { IdIndex } from "./ids.ts";

const rule = "reference-empty";

/** What the data do not say though a reference asks for it; nothing where all is there. */
export function findMissingFact(
  reference: Reference,
  kind: ReferenceKind,
  ownRecord: unknown,
  setting: Setting,
  ids: IdIndex,
): Fault | undefined {
  const from = kind.from ?? kind.ids?.[reference.id]?.from;
  return (
    findMissingInRecord(reference, kind, ids) ??
    (from === undefined ? undefined : findMissingInData(reference, from, ids)) ??
    findMissingInGroup(reference, kind, ownRecord, setting)
  );
}

function findMissingInRecord({ id, form, typed }: Reference, kind: ReferenceKind, ids: IdIndex): Fault | undefined {
  const named = kind.names === undefined ? undefined : ids.of(kind.names).get(id);
  if (named === undefined || named.record === undefined) return undefined;
  const { field, isName } = kind.forms[form] ?? {};
  if (isName === true && [undefined, false].includes(valueAt(named.record, "/publish") as boolean | undefined)) {
    return {
      rule: "unpublished-name",
      message: `${quote(typed)} would print a name that is not to be published.`,
      help: `Write [[person:${id}|post]] for the post alone, or, if the name is to be published, "publish: true" in people.yaml.`,
    };
  }
  if (field === undefined || valueAt(named.record, `/${field}`) !== undefined) return undefined;
  return {
    rule,
    message: `${quote(typed)} asks for "${field}", and ${quote(id)} has none.`,
    help: form === "" ? `Add "${field}" to groups/${id}.yaml.` : `Add "${field}" to its record, or leave "|${form}" out.`,
  };
}

function findMissingInData({ typed }: Reference, { file, field }: DataField, ids: IdIndex): Fault | undefined {
  if (ids.holds(file, field)) return undefined;
  const home = fileKinds[file].pattern;
  return { rule, message: `${quote(typed)} shows "${field}", and ${home} has none.`, help: `Add "${field}" to ${home}.` };
}

function findMissingInGroup(
  { typed }: Reference,
  { groupField }: ReferenceKind,
  ownRecord: unknown,
  setting: Setting,
): Fault | undefined {
  // A clause stands in no group. That terms of reference have no review is told once, by the check.
  if (groupField === undefined || setting === "clause") return undefined;
  if (groupField === "review" && valueAt(ownRecord, "/termsOfReference") !== undefined) return undefined;
  if (valueAt(ownRecord, `/${groupField}`) !== undefined) return undefined;
  return {
    rule,
    message: `${quote(typed)} shows "${groupField}", and this group has none.`,
    help: `Add "${groupField}" to this file.`,
  };
}
