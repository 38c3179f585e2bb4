import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readArguments } from "./command-line/arguments.ts";
import { isOn, textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { addCleanup } from "./command-line/signals.ts";
import { projectFolder } from "./project.ts";

const command = {
  name: "bench",
  summary: "Measures builds against Chromium alone and against other programs that are installed. docs/benchmark.md explains.",
  options: ["data"],
  own: {
    only: { value: "PART,…", description: "some parts alone: build, start, peers, sites, scale, many", read: readList },
    runs: { value: "NUMBER", description: "how many times each thing is measured (5)", read: readRuns },
    peers: { value: "DIR,…", description: "folders in which to look for other programs, beside those of PATH", read: readList },
    json: { value: "FILE", description: "where the figures go (bench.json)", read: textReader("bench.json") },
    quick: {
      description: "measure everything once and small, to see that the benchmark works",
      read: isOn,
    },
  },
} as const;

/** `npm run bench`. The benchmark itself lies in test/bench and runs in a process of its own. */
export async function bench(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { only, runs, peers, json, quick } = parsed.own;
  const plan = { only, runs: quick ? 1 : runs, peers, out: json, quick, data: parsed.options.data };
  const program = join(projectFolder, "test", "bench", "run.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, JSON.stringify(plan)], { stdio: "inherit" });
  const removeCleanup = addCleanup(() => child.kill());
  const [code] = await once(child, "exit");
  removeCleanup();
  if (code === exitCode.ok || code === exitCode.usage) return code;
  return exitCode.machine;
}

function readList(typed: string | true | undefined): string[] {
  return typeof typed === "string" ? typed.split(",").filter((each) => each !== "") : [];
}

function readRuns(typed: string | true | undefined, flag: string): number {
  if (typeof typed !== "string") return 5;
  if (/^[1-9]\d{0,2}$/.test(typed)) return Number(typed);
  throw new WrongUsage(`${flag}: "${typed}" is not a number of runs. Write a whole number from 1 to 999, for example 5.`);
}
