import { cp, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { addresses } from "../../src/site/addresses.ts";
import { type Browsers, baselineOn, findBrowsers } from "./baseline.ts";
import type { Bench, Section } from "./bench.ts";
import { timeCommand } from "./command.ts";
import { canMeasureMemory } from "./memory.ts";
import { buildPart } from "./parts/build.ts";
import { manyPart } from "./parts/many.ts";
import { peersPart } from "./parts/peers.ts";
import { scalePart } from "./parts/scale.ts";
import { sitesPart } from "./parts/sites.ts";
import { startPart } from "./parts/start.ts";
import { type BenchPlan, type PartName, partNames } from "./plan.ts";
import { serve } from "./serve.ts";
import { formatSection } from "./table.ts";
import { openWorkshop } from "./workshop.ts";

const parts: Readonly<Record<PartName, (bench: Bench) => Promise<Section>>> = {
  build: buildPart,
  start: startPart,
  peers: peersPart,
  sites: sitesPart,
  scale: scalePart,
  many: manyPart,
};

/** The load, averaged over a minute, up to which a machine counts as quiet. */
const quietLoad = 0.3;

const plan = JSON.parse(process.argv[2] ?? "{}") as BenchPlan;
const unknown = plan.only.find((name) => !(partNames as readonly string[]).includes(name));
if (unknown === undefined) await run(plan);
else {
  process.stderr.write(`"${unknown}" is not a part of the benchmark. The parts are ${partNames.join(", ")}.\n`);
  process.exitCode = 2;
}

async function run(plan: BenchPlan): Promise<void> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const [load = 0] = loadavg();
  const browsers = await findBrowsers();
  const machine = await describeMachine(browsers);
  process.stdout.write(`${Object.values(machine).join(", ")}\n`);
  if (load >= quietLoad) {
    process.stdout.write(`Other programs were running (a load of ${load.toFixed(2)}): these figures are too high.\n`);
  }
  if (!canMeasureMemory) process.stdout.write("Memory is not measured: only Linux tells what a tree of processes holds.\n");
  const workshop = await openWorkshop(plan.data);
  const finished = join(workshop.folder, "finished");
  const served = await serve(finished);
  try {
    say("Building the site that all is measured against …");
    await timeCommand(workshop.command("build"));
    await cp(workshop.site, finished, { recursive: true });
    const baselines = baselinesOf(browsers, `${served.address.slice(0, -1)}${addresses.document}`);
    const bench: Bench = { plan, workshop, baselines, finished, address: served.address, browser: browsers.used, say };
    const sections: Section[] = [];
    for (const name of partNames.filter((each) => plan.only.length === 0 || plan.only.includes(each))) {
      say(`${name} …`);
      const section = await parts[name](bench);
      sections.push(section);
      process.stdout.write(formatSection(section));
      await writeFile(plan.out, `${JSON.stringify({ machine, plan, sections }, null, 2)}\n`);
    }
    process.stdout.write(`\nThe figures are in ${plan.out}.\n`);
  } finally {
    await served.close();
    await workshop.remove();
  }
}

function baselinesOf({ used, whole, shell }: Browsers, address: string): Bench["baselines"] {
  const first = baselineOn(whole ?? used, address, whole === undefined ? "shell" : "browser");
  return whole !== undefined && shell !== undefined ? [first, baselineOn(shell, address, "shell")] : [first];
}

async function versionOf(browser: string): Promise<string> {
  const { output } = await timeCommand({ program: browser, args: ["--version"] });
  return output.trim().split("\n").at(-1) ?? "";
}

async function describeMachine({ used, whole, shell }: Browsers): Promise<Record<string, string>> {
  return {
    system: `${type()} ${release()}`,
    processor: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: `Node ${process.versions.node}`,
    ...(whole !== undefined && { browser: `browser: ${await versionOf(whole)}` }),
    ...(shell !== undefined && { shell: `shell: ${await versionOf(shell)}` }),
    used: `builds use the ${used === shell ? "shell" : "browser"}`,
  };
}
