import { fileKinds, type KindName } from "../../load/file-kinds.ts";
import { bodyPointer } from "../../load/prose.ts";
import type { SchemaNode } from "../../load/schema/schema-files.ts";
import { type LocatedSchema, partOf, wholeSchema } from "../../load/schema/schemas.ts";
import { parentOf, stepsOf } from "../../model/places/pointer.ts";
import { english } from "../../words/english.ts";
import type { Words } from "../../words/words.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import type { Field, Form, Part, ProseField, TableField } from "./field.ts";
import { fieldOf } from "./schema/field-of.ts";
import { labelOfKey } from "./schema/labels.ts";
import { aloneKeyOf, isSet, isUnknownOrSet, keysOf, schemaOf, withLists } from "./schema/located.ts";

/**
 * The form of the value at a place, made from the schema of its file. Parts that have fields of their own have a form of
 * their own, at their longer pointer; of a Markdown file the body is the last field. A value without fields has the form of
 * the record that holds it, with that field alone.
 * @returns undefined where the schema has no such place
 */
export function formAt(data: Pick<DeskData, "model">, place: Pick<RecordPlace, "kind" | "pointer">): Form | undefined {
  const { kind } = place;
  const words = data.model?.words ?? english;
  const pointer = withLists(kind, place.pointer);
  if (pointer === bodyPointer && hasBody(kind)) return formOf(words, kind, "", wholeOf(kind), bodyPointer);
  const at = schemaOf(kind, stepsOf(pointer));
  if (at === undefined) return undefined;
  if (pointer === "" && !isSet(at.node)) return formOfTable(at.node);
  if (isSet(at.node)) return formOf(words, kind, pointer, at);
  return holdingForm(words, kind, pointer);
}

/** The form of the nearest set of fields that holds a value, with the field that the value belongs to alone. */
function holdingForm(words: Words, kind: KindName, pointer: string): Form | undefined {
  const holder = parentOf(pointer);
  const at = schemaOf(kind, stepsOf(holder));
  if (at === undefined) return undefined;
  const only = `/${pointer.slice(holder.length + 1)}`;
  return isSet(at.node) ? formOf(words, kind, holder, at, only) : holdingForm(words, kind, holder);
}

function formOf(words: Words, kind: KindName, pointer: string, at: LocatedSchema, only?: string): Form {
  const { node } = at;
  const keys = keysOf(node);
  const own = keys.flatMap((key) => {
    const part = key === "assumed" ? undefined : partOf(at, key);
    return part === undefined ? [] : [fieldOf({ words, kind, holder: pointer, key }, node, part)];
  });
  const fields: (Field | Part)[] = pointer === "" && hasBody(kind) ? [...own, bodyField] : own;
  return {
    pointer,
    title: node.title ?? labelOfKey(nameIn(pointer)),
    hint: node.description,
    fields: only === undefined ? fields : fields.filter((field) => field.pointer === only),
    keys,
    mayBeUnknown: isUnknownOrSet(node),
    aloneKey: aloneKeyOf(node),
  };
}

/** The form of a file that is a table of words under names. */
function formOfTable({ title = "", description }: SchemaNode): Form {
  const table: TableField = {
    type: "table",
    pointer: "",
    label: title,
    hint: description,
    isRequired: false,
    mayBeUnknown: false,
    mayBeAssumed: false,
    isNested: true,
  };
  return { pointer: "", title, hint: description, fields: [table], keys: [], mayBeUnknown: false };
}

const bodyField: ProseField = {
  type: "prose",
  pointer: bodyPointer,
  label: "Text",
  isRequired: false,
  mayBeUnknown: false,
  mayBeAssumed: false,
  setting: "plain",
};

function hasBody(kind: KindName): boolean {
  return fileKinds[kind].pattern.endsWith(".md");
}

function wholeOf(kind: KindName): LocatedSchema {
  return wholeSchema(fileKinds[kind].schema);
}

/** The last step of a pointer that is a name. */
function nameIn(pointer: string): string {
  return stepsOf(pointer).findLast((step) => !/^\d+$/.test(step)) ?? "";
}
