import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { displayPath } from "../../src/load/files/read.ts";
import { WrongUsage } from "./exit.ts";

/**
 * Refuses a folder in which there is something already.
 * @throws {WrongUsage} where there is
 */
export async function ensureUnused(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new WrongUsage(`${displayPath(folder)} is a file. Name a folder that is new or empty.`);
    throw error;
  });
  if (names.length > 0)
    throw new WrongUsage(`There is something in ${displayPath(folder)} already. Name a folder that is new or empty.`);
}

/** Writes files into a folder that is new or empty, by their paths below it. */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { flag: "wx" });
  }
}
