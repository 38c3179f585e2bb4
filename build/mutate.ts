import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readArguments } from "./command-line/arguments.ts";
import { textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { addCleanup } from "./command-line/signals.ts";
import { projectFolder } from "./project.ts";

const command = {
  name: "mutate",
  summary:
    "Changes the sources, one operator or value at a time, and tells which changes no test notices. docs/testing.md explains.",
  options: [],
  words: "[PATH …]",
  own: {
    sample: { value: "NUMBER", description: "so many of the changes, by chance (all)", read: readSampleSize },
    seed: { value: "WORD", description: "what chance begins with: the same word, the same sample (1)", read: textReader("1") },
  },
} as const;

/** `npm run mutate`. The changing itself is a program of the tests, and runs in a process of its own. */
export async function mutate(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { sample: size, seed } = parsed.own;
  const plan = { paths: parsed.words, ...(size !== undefined && { sample: { size, seed } }) };
  const program = join(projectFolder, "test", "mutate", "run.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, JSON.stringify(plan)], {
    cwd: projectFolder,
    stdio: "inherit",
  });
  const removeCleanup = addCleanup(() => child.kill());
  const [code] = await once(child, "exit");
  removeCleanup();
  return code === 0 ? exitCode.ok : exitCode.faults;
}

function readSampleSize(typed: string | true | undefined, flag: string): number | undefined {
  if (typeof typed !== "string") return undefined;
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw new WrongUsage(`${flag}: "${typed}" is not a number of changes. Write a whole number, for example 300.`);
}
