import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files of a folder, absolute, that another folder does not hold with the same content. */
export async function changedFiles(folder: string, before: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const changed: string[] = [];
  for (const file of files) {
    const [now, then] = await Promise.all([readFile(file), contentOf(join(before, file.slice(folder.length)))]);
    if (then === undefined || !now.equals(then)) changed.push(file);
  }
  return changed;
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
