import { fieldsAt } from "../../src/load/fields.ts";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import type { Model } from "../../src/model/model.ts";
import { soundFolder } from "./damaged.ts";
import { type Change, type FieldNode, fieldAt, recordsOf } from "./schema-fields.ts";

/** Whether a field is a mark of what is assumed: test/load/assumed.test.ts. */
export function isMark(path: string): boolean {
  return path.split("/").includes("assumed");
}

/** Whether a field is the id of the record that it stands in, which is its address and nothing else. */
export function isOwnId(kind: KindName, path: string): boolean {
  return fieldAt(kind, path).$ref.endsWith("/id") && fileKinds[kind].idFields?.[path] === undefined && !isDuty(kind, path);
}

/** Whether a field names a duty of the law. */
function isDuty(kind: KindName, path: string): boolean {
  return (fileKinds[kind].meets ?? []).some((list) => [`${list}/*`, `${list}/*/duty`].includes(path));
}

/** No field has more places and values that are worth a try. */
export const maxChanges = 10;

/** Changes of a field of the sound folder to other values that are allowed there, in each place where it stands. */
export function changesOf(model: Model, kind: KindName, path: string): Change[] {
  const { node } = fieldAt(kind, path);
  return recordsOf(soundFolder, kind).flatMap(({ file, record }) => {
    const stands = fieldsAt(record, path).flatMap(({ pointer, value }) =>
      otherValues(model, kind, path, { node, value }).map((to) => ({ file, pointer, to })),
    );
    // A mark that no record carries can be set.
    const parents = node.type === "boolean" ? parentsOf(record, path) : [];
    const set =
      stands.length > 0
        ? []
        : parents.map(({ pointer }) => ({ file, pointer: `${pointer}/${path.split("/").at(-1)}`, to: true }));
    return [...stands, ...set];
  });
}

function otherValues(
  model: Model,
  kind: KindName,
  path: string,
  { node, value }: { node: FieldNode; value: unknown },
): unknown[] {
  if (isDuty(kind, path))
    return typeof value === "string" ? (model.profile?.duties.duties ?? []).map(({ id }) => id).filter((id) => id !== value) : [];
  return fileKinds[kind].idFields?.[path] === undefined ? others(value, node) : otherIds(model, kind, path, value);
}

function parentsOf(record: unknown, path: string): { pointer: string }[] {
  const parent = path.split("/").slice(0, -1).join("/");
  return parent === "" ? [{ pointer: "" }] : fieldsAt(record, parent);
}

function others(value: unknown, node: FieldNode): unknown[] {
  // Where there is one word alone, the field is taken away instead.
  if (node.enum !== undefined) return node.enum.length === 1 ? [undefined] : node.enum.filter((each) => each !== value);
  const other = another(value, node);
  if (other === undefined) return [];
  // Words at the end of a table are cut off, and words before a heading are none of it: one of the two can be seen.
  return typeof value === "string" && other === `${value.trimEnd()} Changed` ? [other, `Changed ${value}`] : [other];
}

function another(value: unknown, { format, pattern }: FieldNode): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value > 1 ? value - 1 : value + 1;
  if (typeof value !== "string") return undefined;
  if (format === "time-zone") return value === "Europe/London" ? "Europe/Dublin" : "Europe/London";
  if (format === "asset-path") return value === "logo.svg" ? "ada-wren.svg" : "logo.svg";
  if (format?.startsWith("calendar-date")) return value.replace(/\d(?=-|$)/, (digit) => (digit === "5" ? "4" : "5"));
  if (pattern?.startsWith("^#")) return value === "#123456" ? "#123457" : "#123456";
  if (pattern?.startsWith("^[A-Za-z0-9]")) return `${value}-changed`;
  if (/^https?:/.test(value)) return value.replace(/\b(example|org|uk)\b/, "elsewhere.$1");
  if (value.includes("@")) return `other.${value}`;
  if (/^[0-9a-f]{10,16}$/.test(value)) return [...value].reverse().join("");
  if (/^[0-9 ]+$/.test(value)) return value.replace(/\d$/, (digit) => (digit === "5" ? "4" : "5"));
  if (/^[a-z]{2}-[A-Z]{2}$/.test(value)) return value === "en-GB" ? "en-IE" : "en-GB";
  return `${value.trimEnd()} Changed`;
}

/** Other records that a field can name. */
function otherIds(model: Model, kind: KindName, path: string, value: unknown): string[] {
  const { index, groups, partners, people, documents, chapters, reviews, website } = model;
  const known: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    partner: partners,
    group: groups,
    person: people,
    document: documents,
    chapter: chapters,
    contact: [...index.contact.values()],
    page: website?.pages ?? [],
    review: reviews.filter(({ kind }) => kind !== "termsOfReference"),
  };
  const targets = fileKinds[kind].idFields?.[path] ?? [];
  return targets.flatMap((target) => known[target] ?? []).flatMap(({ id }) => (id === value ? [] : [id]));
}
