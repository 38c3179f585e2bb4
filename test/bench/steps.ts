/** The milliseconds of each step that a build tells of, by its name. */
export function stepTimes(output: string): [string, number][] {
  const lines = [...output.matchAll(/^✓ (.+?) {2,}(\d+\.\d+) s/gm)];
  return lines.map(([, name = "", seconds]) => [name, Number(seconds) * 1000]);
}
