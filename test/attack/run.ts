/**
 * Attacks the program as a plan says, and shows in a line for each attack how much was tried and how much held. Ends with
 * a fault where anything did not hold, or where the plan names what is no attack.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Amount, Attack, Outcome } from "./attack.ts";
import { attacks } from "./list.ts";

/** Which attacks, all if none is named; and how much of each. */
interface Plan extends Amount {
  readonly names: readonly string[];
}

/** How many broken tries are shown of an attack. */
const mostShown = 20;

const { names, runs, seed } = JSON.parse(process.argv[2] ?? '{ "names": [], "seed": 1 }') as Plan;

const unknown = names.filter((name) => !attacks.some((attack) => attack.name === name));
const chosen = attacks.filter(({ name }) => names.length === 0 || names.includes(name));

if (process.send !== undefined) await runAsPart(chosen);
else if (unknown.length > 0) await tellOfUnknown();
else await runAll();

async function runAll(): Promise<void> {
  for (const attack of chosen) {
    const start = performance.now();
    const amount = { runs: runs ?? attack.runs, seed };
    const outcome = await (attack.shareable ? runInParts(attack, amount) : attack.run(amount));
    process.stdout.write(describe(attack, outcome, (performance.now() - start) / 1000));
    if (outcome.broken.length > 0) process.exitCode = 1;
  }
  // A browser or a connection that an attack has left behind must not keep this process.
  process.exit();
}

function describe({ name }: Attack, { tried, broken, skipped = [] }: Outcome, seconds: number): string {
  const count = (number: number) => number.toLocaleString("en-GB");
  const held = `${count(Math.max(0, tried - broken.length))} held`;
  const details = [...broken.slice(0, mostShown), ...skipped.map((each) => `skipped: ${each}`)];
  return [`${name}: ${count(tried)} tried, ${held}, seed ${seed}, ${seconds.toFixed(0)} s`, ...details.map(indent), ""].join(
    "\n",
  );
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}

/** Runs an attack in as many processes as there are cores, each with a part of the tries and a seed of its own. */
async function runInParts({ name }: Attack, { runs = 0, seed: first }: Amount): Promise<Outcome> {
  const count = availableParallelism();
  const parts = Array.from({ length: count }, async (_, at) => {
    const plan: Plan = { names: [name], runs: Math.ceil(runs / count), seed: first + at };
    const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(plan)]);
    const [outcome] = await Promise.race([once(child, "message"), once(child, "exit").then(() => [undefined])]);
    return (outcome as Outcome | undefined) ?? { tried: 0, broken: [`a process with the seed ${plan.seed} died`] };
  });
  const outcomes = await Promise.all(parts);
  return { tried: outcomes.reduce((sum, { tried }) => sum + tried, 0), broken: outcomes.flatMap(({ broken }) => broken) };
}

async function runAsPart([attack]: readonly Attack[]): Promise<void> {
  const outcome = await attack?.run({ runs, seed });
  process.send?.(outcome, () => process.exit());
}

async function tellOfUnknown(): Promise<void> {
  const known = attacks.map(({ name, about }) => `  ${name}\n${about.replace(/^/gm, "    ")}`).join("\n");
  process.stderr.write(`"${unknown.join('", "')}" is no attack. The attacks are:\n${known}\n`);
  process.exitCode = 2;
}
