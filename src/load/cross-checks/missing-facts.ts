import { valueAt } from "../../model/places/pointer.ts";
import type { Reference } from "../../model/prose/reference.ts";
import type { DataField, ReferenceKind, Setting } from "../../model/prose/reference-kinds.ts";
import { type Fault, quote } from "../fault.ts";
import { fileKinds } from "../file-kinds.ts";
import type { IdIndex } from "./ids.ts";

const rule = "reference-empty";

/** The fault of a reference to a fact that the data do not have; undefined where they have it. */
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
  const record = kind.names === undefined ? undefined : ids.of(kind.names).get(id)?.record;
  if (record === undefined) return undefined;
  const { field, isName } = kind.forms[form] ?? {};
  if (isName === true && [undefined, false].includes(valueAt(record, "/publish") as boolean | undefined)) {
    return {
      rule: "unpublished-name",
      message: `${quote(typed)} would print a name that is not to be published.`,
      help: `Write [[person:${id}|post]] for the post alone, or, if the name is to be published, "publish: true" in people.yaml.`,
    };
  }
  if (field === undefined || valueAt(record, `/${field}`) !== undefined) return undefined;
  return {
    rule,
    message: `${quote(typed)} asks for "${field}", and ${quote(id)} has none.`,
    help:
      form === ""
        ? `Add "${field}" to ${kind.names === "group" ? `groups/${id}.yaml` : "its record"}.`
        : `Add "${field}" to its record, or leave "|${form}" out.`,
  };
}

function findMissingInData({ typed }: Reference, { file, field }: DataField, ids: IdIndex): Fault | undefined {
  if (ids.holds(file, field)) return undefined;
  const path = fileKinds[file].pattern;
  return { rule, message: `${quote(typed)} shows "${field}", and ${path} has none.`, help: `Add "${field}" to ${path}.` };
}

function findMissingInGroup(
  { typed }: Reference,
  { groupField }: ReferenceKind,
  ownRecord: unknown,
  setting: Setting,
): Fault | undefined {
  // A clause belongs to no group. Terms of reference without a review are reported once, by the rule for that.
  if (groupField === undefined || setting === "clause") return undefined;
  if (groupField === "review" && valueAt(ownRecord, "/termsOfReference") !== undefined) return undefined;
  if (valueAt(ownRecord, `/${groupField}`) !== undefined) return undefined;
  return {
    rule,
    message: `${quote(typed)} shows "${groupField}", and this group has none.`,
    help: `Add "${groupField}" to this file.`,
  };
}
