/** A seeded random generator: the same seed gives the same sequence of choices. */
export interface Random {
  /** An integer from 0 to `limit` − 1. */
  below(limit: number): number;
  /** One of several things. */
  one<Thing>(things: readonly Thing[]): Thing;
  /** `count` different things, in their original order. */
  some<Thing>(things: readonly Thing[], count: number): Thing[];
}

/** Mulberry32, with 32 bits of state: more than good enough to vary a text. */
export function createRandom(seed: number): Random {
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
