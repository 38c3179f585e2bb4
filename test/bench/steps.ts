/** Reads the name and the milliseconds of each step from the output of a build. */
export function readStepTimes(output: string): [string, number][] {
  const lines = [...output.matchAll(/^✓ (.+?) {2,}(\d+\.\d+) s/gm)];
  return lines.map(([, name = "", seconds]) => [name, Number(seconds) * 1000]);
}
