import { valueAt } from "../../model/pointer.ts";
import type { Reference } from "../../model/references.ts";
import { type Fault, quoted } from "../fault.ts";
import { fileKinds, type KindName, type RecordKind } from "../file-kinds.ts";
import type { IdIndex } from "./ids.ts";
import type { ProseField } from "./prose.ts";

const rule = "reference-empty";

/** The field that a form of a reference shows. */
const shows: Readonly<Record<string, string>> = {
  "partner|short": "shortName",
  "group|short": "shortName",
  "document|short": "shortTitle",
  "document|published": "published",
  "person|post": "post",
  "principle|name": "name",
  "contact|short": "shortName",
  "contact|phone": "phone",
  "contact|email": "email",
  "contact|address": "address",
  "contact|link": "link",
};

/** The part of the data that a reference shows as a whole. */
const draws: Readonly<Record<string, { readonly kind: KindName; readonly field: string }>> = {
  ambition: { kind: "aims", field: "ambition" },
  endorsed: { kind: "aims", field: "endorsed" },
  appointed: { kind: "people", field: "independentScrutineer" },
  commenced: { kind: "people", field: "coChairs" },
  "list:purpose": { kind: "aims", field: "purpose" },
  "list:principles": { kind: "aims", field: "principles" },
  "list:values": { kind: "aims", field: "values" },
  "list:priorities": { kind: "aims", field: "priorities" },
  "list:lead-safeguarding-partners": { kind: "people", field: "leadSafeguardingPartners" },
  "list:delegated-safeguarding-partners": { kind: "people", field: "delegatedSafeguardingPartners" },
  "table:co-chair-rotation": { kind: "people", field: "coChairs" },
  "figure:co-chairs": { kind: "people", field: "coChairs" },
  signatures: { kind: "arrangements", field: "foreword" },
};

/** The parts of its own group that a reference shows. */
const ownParts: ReadonlySet<string> = new Set(["meetings", "quorum", "memberships", "review"]);

/** What the data do not say though a reference asks for it; nothing where all is there. */
export function lack(reference: Reference, field: ProseField, names: IdIndex): Fault | undefined {
  return lackOfRecord(reference, names) ?? lackOfData(reference, names) ?? lackOfGroup(reference, field);
}

function lackOfRecord({ kind, id, form, typed }: Reference, names: IdIndex): Fault | undefined {
  const named = names.of((kind === "summary" ? "group" : kind) as RecordKind).get(id);
  if (named === undefined || named.record === undefined) return undefined;
  if (
    kind === "person" &&
    form !== "post" &&
    [undefined, false].includes(valueAt(named.record, "/publish") as boolean | undefined)
  ) {
    return {
      rule: "unpublished-name",
      message: `${quoted(typed)} would print a name that is not to be published.`,
      help: `Write [[person:${id}|post]] for the post alone, or, if the name is to be published, "publish: true" in people.yaml.`,
    };
  }
  const key = kind === "summary" ? "summary" : shows[`${kind}|${form}`];
  if (key === undefined || valueAt(named.record, `/${key}`) !== undefined) return undefined;
  return {
    rule,
    message: `${quoted(typed)} asks for "${key}", and ${quoted(id)} has none.`,
    help: kind === "summary" ? `Add "summary" to groups/${id}.yaml.` : `Add "${key}" to its record, or leave "|${form}" out.`,
  };
}

function lackOfData({ kind, id, typed }: Reference, names: IdIndex): Fault | undefined {
  const from = draws[id === "" ? kind : `${kind}:${id}`];
  if (from === undefined || names.holds(from.kind, from.field)) return undefined;
  const home = fileKinds[from.kind].pattern;
  return {
    rule,
    message: `${quoted(typed)} shows "${from.field}", and ${home} has none.`,
    help: `Add "${from.field}" to ${home}.`,
  };
}

function lackOfGroup({ kind, typed }: Reference, { file, setting }: ProseField): Fault | undefined {
  // That terms of reference have no review is told once, by the check.
  if (kind === "review" && valueAt(file.raw, "/termsOfReference") !== undefined) return undefined;
  if (!ownParts.has(kind) || setting === "clause" || valueAt(file.raw, `/${kind}`) !== undefined) return undefined;
  return { rule, message: `${quoted(typed)} shows "${kind}", and this group has none.`, help: `Add "${kind}" to this file.` };
}
