import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MachineFault } from "../../src/model/machine-fault.ts";
import { reasonOf } from "../command-line/exit.ts";
import { addCleanup } from "../command-line/signals.ts";

/**
 * Works in an empty temporary folder, which is deleted afterwards, also where a signal ends the command.
 * @param name the beginning of its name
 * @throws {MachineFault} where it cannot be made
 */
export async function inTemporaryFolder<Result>(name: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`)).catch((cause) => {
    throw new MachineFault(
      `The folder for temporary files, ${tmpdir()}, cannot be written to (${reasonOf(cause)}): make it, free space on its disk, or name another in TMPDIR.`,
      { cause },
    );
  });
  const removeCleanup = addCleanup(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    removeCleanup();
  }
}
