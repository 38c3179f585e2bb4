import { type ExitCode, exitCode } from "./exit.ts";

export async function test(_args: readonly string[]): Promise<ExitCode> {
  return exitCode.ok;
}
