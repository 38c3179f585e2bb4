import type { Passage } from "../../model/finding.ts";
import type { Model } from "../../model/model.ts";
import type { Name } from "../../proofread/names/names.ts";
import { passageAt } from "./found.ts";

/** The reference to write for a name, as it is typed in a text: `[[group:board|short]]`. */
export function referenceTo({ partnership }: Model, { named, standing }: Pick<Name, "named" | "standing">): string {
  const target = named.record === partnership ? "partnership" : `${named.kind}:${named.record.id}`;
  return `[[${target}${standing === "shortName" ? "|short" : ""}]]`;
}

/** The record's own place that has a registered name. */
export function registeredPlace(model: Model, { named, standing, name }: Name): Passage {
  const isShort = standing === "shortName";
  if (named.kind === "document") return passageAt(model, named.record, isShort ? "/shortTitle" : "/title", name);
  return passageAt(model, named.record, isShort ? "/shortName" : "/name", name);
}
