import { isRecord } from "../../fields.ts";
import { isId } from "../../schema/formats.ts";

/**
 * For each entry of a list as it is to be, which entry of the present list it is: the same one, perhaps elsewhere, or one
 * that is changed; undefined where it is new. No entry is taken twice. An entry that is about something else is another one,
 * so that it does not come to stand with the remarks of the first.
 */
export function alignLists(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const [old, now] = [before.map(canonical), after.map(canonical)];
  const found = longestCommon(old, now);
  const taken = new Set(found.filter((each) => each !== undefined));
  const free = () => [...old.keys()].filter((index) => !taken.has(index));
  const assign = (matches: (index: number, at: number) => boolean) => {
    for (const [at, known] of found.entries()) {
      if (known !== undefined) continue;
      const index = free().find((each) => matches(each, at));
      if (index === undefined) continue;
      found[at] = index;
      taken.add(index);
    }
  };
  assign((index, at) => old[index] === now[at]);
  assign((index, at) => isSameRecord(before[index], after[at]));
  // What is left in the same place among its neighbours was changed there.
  assign((index, at) => isAlike(before[index], after[at]) && isBetween(found, index, at));
  return found;
}

/** A value as a text that is the same for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  const inOrder = (each: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.keys(each)
        .sort()
        .map((key) => [key, each[key]]),
    );
  return JSON.stringify(value, (_, each) => (isRecord(each) ? inOrder(each) : each)) ?? "";
}

/** For each text of a list the same one of another, by the longest common subsequence: what stays where it is among the rest. */
export function longestCommon(old: readonly string[], now: readonly string[]): (number | undefined)[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      (longest[i] as Uint16Array)[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: (number | undefined)[] = now.map(() => undefined);
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) found[j++] = i++;
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

/** Whether two records have the same id, or else the same first field, which names what most entries are about. */
function isSameRecord(one: unknown, other: unknown): boolean {
  const [key, name] = nameOf(one) ?? [];
  return key !== undefined && typeof name === "string" && isRecord(other) && name === other[key];
}

function isAlike(one: unknown, other: unknown): boolean {
  if (isRecord(one)) return isRecord(other) && !areOfOthers(one, other);
  return Array.isArray(one) === Array.isArray(other) && !isRecord(other);
}

/** Whether two records are about different things: one that only got another name, or another id of its own, still is itself. */
function areOfOthers(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const [[key, name], [otherKey, otherName]] = [nameOf(one) ?? [], nameOf(other) ?? []];
  if (key === undefined || key !== otherKey || name === otherName) return false;
  if (typeof name !== "string" || typeof otherName !== "string") return false;
  if (key !== "id" && isId(name) && isId(otherName)) return true;
  const rest = { ...other, [key]: name };
  return Object.keys(one).length === 1 || canonical(one) !== canonical(rest);
}

/** What names a record, and the name: its id, or else its first field; undefined of what has none. */
function nameOf(value: unknown): readonly [key: string, name: unknown] | undefined {
  if (!isRecord(value)) return undefined;
  return Object.hasOwn(value, "id") ? ["id", value.id] : Object.entries(value)[0];
}

/** Whether an entry stands between the same neighbours as the place that it is to have. */
function isBetween(found: readonly (number | undefined)[], index: number, at: number): boolean {
  const before = found.slice(0, at).findLast((each) => each !== undefined) ?? -1;
  const after = found.slice(at).find((each) => each !== undefined) ?? Number.POSITIVE_INFINITY;
  return before < index && index < after;
}
