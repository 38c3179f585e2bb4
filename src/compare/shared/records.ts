/** A record before and after. */
export interface Pair<Item> {
  readonly before: Item;
  readonly after: Item;
}

/** Records of two states side by side: those in both, and those in one alone, each in its own order. */
export interface Matched<Item> {
  readonly both: readonly Pair<Item>[];
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

/** Matches records one to one by a key. Of records with the same key, the first goes with the first, and so on. */
export function matchBy<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): Matched<Item> {
  const waiting = new Map<string, Item[]>();
  for (const item of before) {
    const key = keyOf(item);
    waiting.set(key, [...(waiting.get(key) ?? []), item]);
  }
  const both: Pair<Item>[] = [];
  const come: Item[] = [];
  for (const item of after) {
    const found = waiting.get(keyOf(item))?.shift();
    if (found === undefined) come.push(item);
    else both.push({ before: found, after: item });
  }
  const left = new Set([...waiting.values()].flat());
  return { both, come, gone: before.filter((item) => left.has(item)) };
}

/** Matches what one key has left by the next. */
export function matchByEach<Item>(
  before: readonly Item[],
  after: readonly Item[],
  ...keys: readonly ((item: Item) => string)[]
): Matched<Item> {
  return keys.reduce<Matched<Item>>(
    ({ both, gone, come }, keyOf) => {
      const next = matchBy(gone, come, keyOf);
      return { both: [...both, ...next.both], gone: next.gone, come: next.come };
    },
    { both: [], gone: before, come: after },
  );
}

interface WithId {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

/** Matches records by their ids; one whose id was changed is known by its former ids. */
export function matchById<Item extends WithId>(before: readonly Item[], after: readonly Item[]): Matched<Item> {
  const ids = new Set(before.map(({ id }) => id));
  const idBefore = (item: Item) => (ids.has(item.id) ? item.id : (item.formerIds?.find((id) => ids.has(id)) ?? item.id));
  const idsThen = new Map(after.map((item) => [item, idBefore(item)]));
  return matchBy(before, after, (item) => idsThen.get(item) ?? item.id);
}

/** Whether the records that are in both lists stand in another order. */
export function isReordered(before: readonly WithId[], after: readonly WithId[]): boolean {
  const idsIn = (list: readonly WithId[], other: readonly WithId[]) => {
    const known = new Set(other.map(({ id }) => id));
    return list.filter(({ id }) => known.has(id)).map(({ id }) => id);
  };
  return idsIn(before, after).join("\n") !== idsIn(after, before).join("\n");
}
