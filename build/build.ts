import { readArguments } from "./arguments.ts";
import { type ExitCode, exitCode } from "./exit.ts";

const command = {
  name: "build",
  summary: "Checks the data, makes the website and the PDF, verifies both, and puts them in place.",
  options: ["data", "out", "base", "asOf", "strict", "quiet"],
} as const;

export async function build(args: readonly string[]): Promise<ExitCode> {
  const asked = readArguments(command, args);
  if (asked.help !== undefined) {
    process.stdout.write(asked.help);
    return exitCode.ok;
  }
  return exitCode.ok;
}
