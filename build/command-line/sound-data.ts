import type { Facts } from "../../src/load/facts.ts";
import { load } from "../../src/load/load.ts";
import type { Finding } from "../../src/model/finding.ts";
import { findingsText } from "../../src/outputs/reports/text.ts";
import { type ExitCode, exitCode } from "./exit.ts";
import { terminal } from "./terminal.ts";

/**
 * Loads a data folder for a command that makes something of all that is in it, and so goes no further while a part of it
 * cannot be read.
 * @param otherwise what that means for the command, as it follows "Put this right first"
 * @returns the facts or, once the faults are told, the exit code of the command
 */
export async function loadSound(
  folder: string,
  otherwise?: string,
): Promise<{ readonly facts: Facts; readonly refused?: never } | { readonly facts?: never; readonly refused: ExitCode }> {
  const { facts, findings } = await load(folder);
  const refused = refuseErrors(findings, otherwise);
  if (refused !== undefined) return { refused };
  return facts === undefined ? { refused: exitCode.faults } : { facts };
}

/**
 * Tells the errors among findings.
 * @param otherwise what they mean for the command, as it follows "Put this right first"
 * @returns the exit code of the command; undefined where there is no error
 */
export function refuseErrors(findings: readonly Finding[], otherwise = ". Nothing was written."): ExitCode | undefined {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return undefined;
  process.stderr.write(`${findingsText(errors, terminal(process.stderr))}\n\nPut this right first${otherwise}\n`);
  return exitCode.faults;
}
