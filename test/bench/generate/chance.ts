/** Chance that can be repeated: the same seed gives the same row of choices. */
export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of several things. */
  one<Thing>(things: readonly Thing[]): Thing;
  /** So many different things, in the order in which they stand. */
  some<Thing>(things: readonly Thing[], count: number): Thing[];
}

/** Mulberry32: 32 bits of state, far better than is needed to vary a text. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new RangeError("There is nothing to choose from.");
      return thing;
    },
    some: (things, count) => {
      const left = things.map((_, index) => index);
      while (left.length > count) left.splice(below(left.length), 1);
      return left.map((index) => things[index] as (typeof things)[number]);
    },
  };
}
