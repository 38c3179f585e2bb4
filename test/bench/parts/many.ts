import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Bench, type Section, seconds } from "../bench.ts";
import { timeCommand } from "../command.ts";
import { generate } from "../generate.ts";

/** Measures the builds of many partnerships, by one command. */
export async function manyPart(bench: Bench): Promise<Section> {
  const counts = bench.plan.quick ? [1, 2] : [1, 9, 150];
  const most = Math.max(...counts);
  const folders = Array.from({ length: most }, (_, index) => join(bench.workshop.folder, "many", String(index + 1)));
  for (const [index, folder] of folders.entries()) await generate({ folder: join(folder, "data"), size: 1, seed: 100 + index });
  const rows: string[][] = [
    ["partnerships", "together", "each", "× the browser or the shell alone, each", "× the prints alone on all processors"],
  ];
  const more: Record<string, number> = {};
  for (const count of counts) {
    const baseline = (await bench.baselines[bench.baselines.length - 1]?.run()) ?? Number.NaN;
    const milliseconds = await buildAll(bench, folders.slice(0, count));
    bench.say(`  ${count}  ${seconds(milliseconds)}`);
    more[count] = milliseconds;
    const each = milliseconds / count;
    const prints = (count * baseline) / Math.min(count, availableParallelism());
    const ratios = [each / baseline, milliseconds / prints].map((ratio) => `${ratio.toFixed(2)} ×`);
    rows.push([String(count), seconds(milliseconds), seconds(each), ...ratios]);
  }
  const note = "One command builds them all, cold; each number of partnerships is built once.";
  return { title: "Many partnerships", rows: [], tables: [rows], notes: [note], more };
}

async function buildAll({ workshop }: Bench, folders: readonly string[]): Promise<number> {
  await workshop.clearBuilds();
  const data = folders.map((folder) => join(folder, "data"));
  const out = join(workshop.folder, "many-sites");
  return (await timeCommand(workshop.command("build", "--quiet", "--out", out, "--each", ...data))).milliseconds;
}
