import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { addresses } from "../../../src/site/addresses.ts";
import { baselineOn } from "../baseline.ts";
import { type Bench, type Section, seconds } from "../bench.ts";
import { peakMemory, timeCommand } from "../command.ts";
import { exponent, figuresOf } from "../figures.ts";
import { generate } from "../generate.ts";
import { countPages } from "../peers/page-count.ts";
import { serve } from "../serve.ts";
import { readStepTimes } from "../steps.ts";

/** The measurements at one size. */
interface Sized {
  readonly size: number;
  readonly pages: number;
  readonly kilobytes: number;
  /** Milliseconds by step; `whole` and `check` are those of the processes. */
  readonly steps: Readonly<Record<string, number>>;
  readonly memory?: number;
}

/** Measures partnerships of several sizes: how long each step takes, and with what exponent that grows. */
export async function scalePart(bench: Bench): Promise<Section> {
  const sizes = bench.plan.quick ? [1, 2] : [1, 10, 40];
  const found: Sized[] = [];
  for (const size of sizes) found.push(await measureSize(bench, size));
  return { title: "Scale", rows: [], tables: [table(found)], more: found };
}

async function measureSize({ plan, workshop, browser, say }: Bench, size: number): Promise<Sized> {
  const folder = join(workshop.folder, `scale-${size}`);
  const [data, site] = [join(folder, "data"), join(folder, "site")];
  await generate({ folder: data, size, seed: 40 });
  const steps = new Map<string, number[]>();
  const keep = (name: string, milliseconds: number) => steps.set(name, [...(steps.get(name) ?? []), milliseconds]);
  const build = workshop.command("build", "--data", data, "--out", site);
  for (let run = 0; run < plan.runs; run += 1) {
    await workshop.clearBuilds();
    const { milliseconds, output } = await timeCommand(build);
    say(`  ${size} ×  ${seconds(milliseconds)}`);
    for (const [name, each] of readStepTimes(output)) keep(name, each);
    keep("whole build", milliseconds);
    keep("check", (await timeCommand(workshop.command("check", "--data", data))).milliseconds);
    keep("the browser alone on its page", await timeBaseline(browser, site));
  }
  await workshop.clearBuilds();
  const memory = plan.quick ? undefined : await peakMemory(build);
  return {
    size,
    pages: await countPages(join(site, addresses.pdf)),
    kilobytes: Math.round((await bytesIn(data)) / 1024),
    steps: Object.fromEntries([...steps].map(([name, all]) => [name, figuresOf(all).median])),
    ...(memory !== undefined && { memory }),
  };
}

/** The milliseconds that the baseline takes on the page of another site. */
async function timeBaseline(browser: string, site: string): Promise<number> {
  const served = await serve(site);
  try {
    return await baselineOn(browser, `${served.address.slice(0, -1)}${addresses.document}`).run();
  } finally {
    await served.close();
  }
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function table(found: readonly Sized[]): string[][] {
  const names = [...new Set(found.flatMap(({ steps }) => Object.keys(steps)))];
  const growth = (cost: (each: Sized) => number | undefined) => {
    const [small, large] = found.slice(-2).map((each) => ({ size: each.kilobytes, cost: cost(each) ?? Number.NaN }));
    if (small === undefined || large === undefined) return "";
    const value = exponent(small, large);
    return Number.isNaN(value) ? "" : value.toFixed(2);
  };
  const line = (name: string, cost: (each: Sized) => number | undefined, format: (cost: number) => string) => {
    const cells = found.map((each) => cost(each)).map((each) => (each === undefined ? "–" : format(each)));
    return [name, ...cells, growth(cost)];
  };
  const whole = (value: number) => String(value);
  return [
    ["", ...found.map(({ size }) => `${size} ×`), "exponent"],
    line("pages of the PDF", ({ pages }) => pages, whole),
    line("KiB of data", ({ kilobytes }) => kilobytes, whole),
    ...names.map((name) => line(name, ({ steps }) => steps[name], seconds)),
    line(
      "memory",
      ({ memory }) => memory,
      (bytes) => `${Math.round(bytes / 2 ** 20)} MiB`,
    ),
  ];
}
