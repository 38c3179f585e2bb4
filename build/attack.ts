import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readArguments } from "./command-line/arguments.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { addCleanup } from "./command-line/signals.ts";
import { projectFolder } from "./project.ts";

const command = {
  name: "attack",
  summary:
    "Attacks the program in every way that it must withstand, or in those that are named, and tells how much was tried and how much held. docs/testing.md names them.",
  options: [],
  words: "[ATTACK …]",
  own: {
    runs: { value: "NUMBER", description: "so many tries of each (as many as each knows, or its own number)", read: readNumber },
    seed: { value: "NUMBER", description: "what chance begins with: the same number, the same tries (1)", read: readNumber },
  },
} as const;

/** `npm run attack`. The attacks are programs of the tests, and run in a process of their own. */
export async function attack(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { runs, seed = 1 } = parsed.own;
  const plan = JSON.stringify({ names: parsed.words, seed, ...(runs !== undefined && { runs }) });
  const program = join(projectFolder, "test", "attack", "run.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, plan], { cwd: projectFolder, stdio: "inherit" });
  const removeCleanup = addCleanup(() => child.kill());
  const [code] = await once(child, "exit");
  removeCleanup();
  if (code === exitCode.usage) return exitCode.usage;
  return code === 0 ? exitCode.ok : exitCode.faults;
}

function readNumber(typed: string | true | undefined, flag: string): number | undefined {
  if (typeof typed !== "string") return undefined;
  if (/^[1-9]\d{0,6}$/.test(typed)) return Number(typed);
  throw new WrongUsage(`${flag}: "${typed}" is not a number that can be tried. Write a whole number, for example 1000.`);
}
