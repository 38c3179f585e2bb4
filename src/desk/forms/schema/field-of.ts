import type { KindName } from "../../../load/file-kinds.ts";
import type { SchemaNode } from "../../../load/schema/schema-files.ts";
import { kindOfValue, type LocatedSchema, resolve } from "../../../load/schema/schemas.ts";
import { pointerTo } from "../../../model/places/pointer.ts";
import type { Words } from "../../../words/words.ts";
import type { ChoiceField, DateField, Field, LineField, ListField, NumberField, Part } from "../field.ts";
import { isAssetAt, kindsNamedAt, mayBeUnknownAt, settingAt } from "./field-paths.ts";
import { labelOfKey, labelOfOption } from "./labels.ts";
import { aloneKeyOf, isSet, isUnknownOrSet, mayBe } from "./located.ts";

/** A value of a record for which a field is made. */
export interface FieldPlace {
  readonly words: Words;
  readonly kind: KindName;
  /** The pointer of the set of fields that holds it, from the record of the file. */
  readonly holder: string;
  readonly key: string;
}

type Base = Pick<Field, "pointer" | "label" | "hint" | "isRequired" | "mayBeUnknown" | "mayBeAssumed">;

/**
 * The field for a value of a record, as its schema describes it; a part where it has fields of its own.
 * @param holder what the schema says of the set of fields that holds it
 * @param at what it says of the value, with its definition
 */
export function fieldOf(place: FieldPlace, holder: SchemaNode, at: LocatedSchema): Field | Part {
  const base = baseOf(place, holder, at.node);
  const { node } = at;
  if (node.items !== undefined) return listOf(place, base, resolve({ node: node.items, home: at.home }), node);
  if (isSet(node)) return { ...base, type: "set" };
  if (typeof node.additionalProperties === "object") return { ...base, type: "table" };
  return singleOf(place, base, node, pointerTo(place.holder, place.key));
}

function baseOf(
  { kind, holder, key }: FieldPlace,
  { required = [], properties = {}, ...held }: SchemaNode,
  node: SchemaNode,
): Base {
  const aloneKey = aloneKeyOf({ ...held, required, properties });
  const isRequired = aloneKey === undefined ? required.includes(key) || isAskedFor(node) : key === aloneKey;
  return {
    pointer: pointerTo("", key),
    label: node.title ?? labelOfKey(key),
    hint: node.description,
    isRequired,
    mayBeUnknown: mayBeUnknownAt(kind, pointerTo(holder, key)) || isUnknownOrSet(node),
    mayBeAssumed: properties.assumed !== undefined && !required.includes(key),
  };
}

/** Whether a rule asks for a field that its schema does not require. */
function isAskedFor({ $comment }: SchemaNode): boolean {
  return $comment?.startsWith("needed") === true;
}

function listOf(place: FieldPlace, base: Base, item: LocatedSchema, list: SchemaNode): Field | Part {
  if (isSet(item.node)) return { ...base, type: "sets" };
  if (item.node.enum !== undefined && list.uniqueItems)
    return { ...base, type: "choices", options: optionsOf(place.words, item.node) };
  const entry: Base = { ...base, isRequired: false, mayBeUnknown: false, mayBeAssumed: false, hint: item.node.description };
  const field = singleOf(place, entry, item.node, pointerTo(place.holder, place.key, "0"), list.examples?.flat());
  return { ...base, type: "list", mayStandAlone: mayBe(list, "string"), item: field as ListField["item"] };
}

/** The field for a value that is neither a list nor a set of fields. */
function singleOf(place: FieldPlace, base: Base, node: SchemaNode, pointer: string, examples = node.examples): Field {
  const kinds = kindsNamedAt(place.kind, pointer);
  if (kinds !== undefined) return { ...base, type: "record", kinds };
  if (isAssetAt(place.kind, pointer)) return { ...base, type: "upload", accepts: "picture" };
  if (node.enum !== undefined) return { ...base, type: "choice", options: optionsOf(place.words, node) };
  if (node.type === "boolean") return { ...base, type: "yesNo" };
  if (node.type === "integer") return numberOf(base, node);
  const least = leastOf(node.format);
  if (least !== undefined) return { ...base, type: "date", least };
  const shape = kindOfValue(node) ?? "";
  if (shape === "prose") return { ...base, type: "prose", setting: settingAt(place.kind, pointer) ?? "plain" };
  const texts = (examples ?? []).filter((each) => typeof each === "string");
  return { ...base, type: "line", purpose: purposes[shape] ?? "text", examples: texts };
}

function numberOf(base: Base, { minimum, maximum }: SchemaNode): NumberField {
  return { ...base, type: "number", minimum, maximum };
}

function optionsOf(words: Words, { enum: values = [] }: SchemaNode): ChoiceField["options"] {
  return values.map((value) => ({ value, label: labelOfOption(words, value, values) }));
}

/** How much of a date must be known by the format of its schema; undefined where it is no date. */
function leastOf(format = ""): DateField["least"] | undefined {
  if (!format.startsWith("calendar-date")) return undefined;
  return format.includes("year") ? "year" : format.includes("month") ? "month" : "day";
}

/** What is typed, by the shared kind of value that its schema is of. */
const purposes: Readonly<Record<string, LineField["purpose"]>> = {
  email: "email",
  phone: "telephone",
  link: "address",
  siteAddress: "address",
  colour: "colour",
  assetPath: "file",
};
