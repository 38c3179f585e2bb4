/** Several measurements of one thing, summed up. */
export interface Figures {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly all: readonly number[];
}

/**
 * Sums up measurements.
 * @throws {RangeError} where there are none
 */
export function figuresOf(measured: readonly number[]): Figures {
  const sorted = [...measured].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) throw new RangeError("Nothing was measured.");
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? min, sorted[Math.ceil((sorted.length - 1) / 2)] ?? max];
  return { median: (low + high) / 2, min, max, all: measured };
}

/**
 * The ratio of each measurement to the baseline of the same round: what slows the machine down for a while slows both.
 */
export function ratiosOf(measured: readonly number[], baseline: readonly number[]): Figures {
  return figuresOf(measured.map((each, round) => each / (baseline[round] ?? Number.NaN)));
}

/**
 * The exponent with which a cost grows between two sizes: 1 where it is proportional to the size, 2 where it grows with the
 * square of the size.
 */
export function exponent(small: { size: number; cost: number }, large: { size: number; cost: number }): number {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}
