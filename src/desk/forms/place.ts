import { isRecord } from "../../load/fields.ts";
import type { KindName } from "../../load/file-kinds.ts";
import { fileKinds } from "../../load/file-kinds.ts";
import { bodyPointer } from "../../load/prose.ts";
import type { LocatedSchema } from "../../load/schema/schemas.ts";
import { partOf, wholeSchema } from "../../load/schema/schemas.ts";
import { stepsOf } from "../../model/places/pointer.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { pathOf } from "../data/drafts.ts";
import { withKey } from "./answers/keys-in-order.ts";
import { aloneKeyOf, keysOf, mayBe } from "./schema/located.ts";

/**
 * The value at a place, as it was typed; undefined where there is none. The record of a Markdown file has its body too, under
 * the name that `bodyPointer` gives it. What may be a list and stands alone is its first entry.
 */
export function valueAtPlace({ files }: Pick<DeskData, "files">, { kind, id, pointer }: RecordPlace): unknown {
  const file = files.get(pathOf(kind, id));
  const record = file?.body === undefined ? file?.raw : { ...(file.raw as object), [stepsOf(bodyPointer)[0] ?? ""]: file.body };
  const whole: Located = { value: record, at: wholeSchema(fileKinds[kind].schema) };
  return stepsOf(pointer).reduce(within, whole).value;
}

/** A value and what its schema says of it. */
interface Located {
  readonly value: unknown;
  readonly at: LocatedSchema | undefined;
}

/** The value of a step into another; a text that stands alone in the place of a set of fields is that of its one field. */
function within({ value, at }: Located, step: string): Located {
  const isAlone = typeof value === "string" && at !== undefined && aloneKeyOf(at.node) === step;
  return { value: isAlone ? value : valueIn(value, step), at: at && partOf(at, step) };
}

function valueIn(holder: unknown, step: string): unknown {
  if (Array.isArray(holder)) return holder[Number(step)];
  if (isRecord(holder) && Object.hasOwn(holder, step)) return holder[step];
  return step === "0" ? holder : undefined;
}

/**
 * The record of a file with the value at a pointer changed, or taken away where it is undefined; what then holds nothing goes too.
 * An index beyond the end of a list adds an entry. What may stand without a list does so, unless it had one.
 */
export function withValueAt(record: unknown, kind: KindName, pointer: string, value: unknown): unknown {
  return changed(record, stepsOf(pointer), value, wholeSchema(fileKinds[kind].schema));
}

function changed(holder: unknown, [step, ...rest]: readonly string[], value: unknown, at: LocatedSchema | undefined): unknown {
  if (step === undefined) return value;
  const inner = changed(valueIn(holder, step), rest, value, at && partOf(at, step));
  if (at?.node.items !== undefined) return changedList(holder, Number(step), inner, at);
  const aloneKey = at && aloneKeyOf(at.node);
  const fields = isRecord(holder) ? holder : aloneKey !== undefined && holder !== undefined ? { [aloneKey]: holder } : {};
  const after = withKey(fields, step, inner, at ? keysOf(at.node) : []);
  return Object.keys(after).length === 0 ? undefined : after;
}

function changedList(holder: unknown, index: number, entry: unknown, { node }: LocatedSchema): unknown {
  const list = Array.isArray(holder) ? holder : holder === undefined ? [] : [holder];
  const after = entry === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, entry);
  if (after.length === 0) return undefined;
  const [only] = after;
  const mayStandAlone = isRecord(only) ? Object.keys(only).every((key) => keysOf(node).includes(key)) : mayBe(node, "string");
  return after.length === 1 && mayStandAlone && !Array.isArray(holder) ? only : after;
}
