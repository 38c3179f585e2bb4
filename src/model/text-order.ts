/** Compares two texts by UTF-16 code unit, for `sort`: the result does not depend on the locale of the machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
