/** The order of two texts by code unit, for `sort`: no machine's locale decides it. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
