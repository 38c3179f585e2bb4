import { isDeepStrictEqual } from "node:util";
import { pointerTo } from "../../../model/places/pointer.ts";
import { isRecord } from "../../fields.ts";
import { parseYaml } from "../parse.ts";
import { alignLists } from "./align.ts";
import { changeBlock } from "./change-block.ts";
import { changeFlow } from "./change-flow.ts";
import { replaceAll, replaceValue } from "./change-value.ts";
import type { Edited, Entry } from "./edited.ts";
import { applyEdits, type Edit, normaliseText } from "./edits.ts";
import { isInBrackets } from "./extents.ts";
import { fileStyleOf } from "./file-style.ts";

/**
 * Edits the text of a YAML file so that it says something else, and changes only the lines of what is changed: remarks,
 * the order of keys, quotes, blank lines, line ends and the byte order mark stay as they are. A new key comes after the one
 * that is before it in `value`; a list entry that has moved takes its remarks along; what is new looks like what is beside it.
 * @param raw the file's whole text, with its byte order mark and line ends
 * @param value all that the file is to say
 * @returns the new text; undefined where the file cannot be read, or is laid out so that it cannot be changed line by line
 */
export function editYaml(raw: string, value: unknown): string | undefined {
  const text = normaliseText(raw);
  const { value: before, sourceMap, faults } = parseYaml(text);
  if (faults.length > 0) return undefined;
  const changes = changesOf({ text, sourceMap, fileStyle: fileStyleOf(text, sourceMap) }, "", before, value);
  if (changes === undefined) return undefined;
  const result = applyEdits(raw, changes);
  const read = parseYaml(normaliseText(result));
  return read.faults.length === 0 && isDeepStrictEqual(read.value, value) ? result : undefined;
}

/** Undefined where the text cannot be changed line by line. */
function changesOf(edited: Edited, pointer: string, before: unknown, after: unknown): Edit[] | undefined {
  if (isDeepStrictEqual(before, after)) return [];
  const entries = entriesTo(before, after);
  if (entries.some((entry) => "old" in entry)) return changeEntries(edited, pointer, before as object, entries);
  return [pointer === "" ? replaceAll(edited, after) : replaceValue(edited, pointer, before, after)];
}

/** The entries of a mapping or list as it is to be; none where another kind of value takes its place. */
function entriesTo(before: unknown, after: unknown): Entry[] {
  if (isRecord(before) && isRecord(after)) return mappingEntries(before, after);
  if (!Array.isArray(before) || !Array.isArray(after)) return [];
  const found = alignLists(before, after);
  return after.map((value, at) => (found[at] === undefined ? { key: at, value } : { old: found[at], value }));
}

/** The keys that stay, in their present order, each new one after the one that is before it in the mapping as it is to be. */
function mappingEntries(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Entry[] {
  const keys = Object.keys(before).filter((key) => Object.hasOwn(after, key));
  let last = -1;
  for (const key of Object.keys(after)) {
    if (Object.hasOwn(before, key)) last = keys.indexOf(key);
    else keys.splice(++last, 0, key);
  }
  return keys.map((key) => ({ [Object.hasOwn(before, key) ? "old" : "key"]: key, value: after[key] }) as Entry);
}

function changeEntries(edited: Edited, pointer: string, before: object, entries: readonly Entry[]): Edit[] | undefined {
  const present = Array.isArray(before) ? [...before.keys()] : Object.keys(before);
  const changes = entries.map((entry) =>
    "old" in entry ? changesOf(edited, pointerTo(pointer, entry.old), Reflect.get(before, entry.old), entry.value) : [],
  );
  if (changes.includes(undefined)) return undefined;
  const within = changes.flatMap((each) => each ?? []);
  const stays = entries.map((entry) => ("old" in entry ? entry.old : undefined));
  if (isDeepStrictEqual(stays, present)) return within;
  const change = { edited, pointer, entries, within };
  const edit = isInBrackets(edited, pointer) ? changeFlow(change, present) : changeBlock(change, present);
  return edit && [edit];
}
