import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A file by which the program knows a folder that it made, whatever the folder's name. */
export interface Marker {
  readonly file: string;
  readonly text: string;
}

/** Marks a folder as the program's own. */
export async function mark(folder: string, { file, text }: Marker): Promise<void> {
  await writeFile(join(folder, file), text);
}

/**
 * Whether a folder carries a marker. One that does not is somebody's own. The first line of the text is enough, and a part
 * of it where nothing else is in the folder: a process was killed while it wrote the marker.
 */
export async function isMarked(folder: string, { file, text }: Marker): Promise<boolean> {
  try {
    const found = await readFile(join(folder, file), "utf8");
    if (found.split("\n")[0] === text.split("\n")[0]) return true;
    return text.startsWith(found) && (await readdir(folder)).length === 1;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

/**
 * Deletes a folder if it carries a marker, which goes last: a process that is killed meanwhile leaves a folder that is
 * still known for ours. An empty folder goes too. Anything else stays as it is.
 * @returns whether the folder is gone
 */
export async function removeIfMarked(folder: string, marker: Marker): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? [] : undefined));
  if (names === undefined) return false;
  if (names.length > 0 && !(await isMarked(folder, marker))) return false;
  for (const name of names.filter((each) => each !== marker.file)) await remove(join(folder, name));
  await remove(folder);
  return true;
}

/** Tries again while something still writes to it: a browser that has just ended, a build that has failed. */
function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
