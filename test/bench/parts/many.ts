import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Bench, type Section, seconds } from "../bench.ts";
import { timeCommand } from "../command.ts";
import { generate } from "../generate.ts";

/** Measures the builds of many partnerships, as many at a time as the machine has processors. */
export async function manyPart(bench: Bench): Promise<Section> {
  const counts = bench.plan.quick ? [1, 2] : [1, 9, 150];
  const most = Math.max(...counts);
  const folders = Array.from({ length: most }, (_, index) => join(bench.workshop.folder, "many", String(index + 1)));
  for (const [index, folder] of folders.entries()) await generate({ folder: join(folder, "data"), size: 1, seed: 100 + index });
  const rows: string[][] = [["partnerships", "together", "each", "times the baseline, each"]];
  const more: Record<string, number> = {};
  for (const count of counts) {
    const baseline = await bench.baseline.run();
    const milliseconds = await buildAll(bench, folders.slice(0, count));
    bench.say(`  ${count}  ${seconds(milliseconds)}`);
    more[count] = milliseconds;
    const each = milliseconds / count;
    rows.push([String(count), seconds(milliseconds), seconds(each), `${(each / baseline).toFixed(2)} ×`]);
  }
  const note = `${availableParallelism()} builds at once, cold, each number of partnerships built once.`;
  return { title: "Many partnerships", rows: [], tables: [rows], notes: [note], more };
}

async function buildAll({ workshop }: Bench, folders: readonly string[]): Promise<number> {
  await workshop.clearBuilds();
  const waiting = [...folders];
  const start = performance.now();
  const work = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      await timeCommand(workshop.command("build", "--data", join(folder, "data"), "--out", join(folder, "site"), "--quiet"));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return performance.now() - start;
}
