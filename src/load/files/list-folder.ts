import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";

/** The entries of a folder, in no particular order; none where there is no such folder. */
export async function listFolder(folder: string): Promise<Dirent[]> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? readdir(folder, { withFileTypes: true }) : [];
}
