import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";

/** What stands in a folder, in no order; nothing where there is no such folder. */
export async function listFolder(folder: string): Promise<Dirent[]> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? readdir(folder, { withFileTypes: true }) : [];
}
