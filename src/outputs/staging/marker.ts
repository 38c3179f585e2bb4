import { readdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The file by which a build recognises a folder that an earlier build made. */
export const marker = {
  file: ".built-by",
  text: "partnership-governance\nThis folder is replaced whole by the next build. Keep nothing of your own in it.\n",
} as const;

/** The target holds something that no build made, and that a build must not delete. */
export class NotReplaceable extends Error {
  override readonly name = "NotReplaceable";
}

/**
 * Makes sure that a target may be replaced: it does not exist, is empty, or was made by a build.
 * @throws {NotReplaceable} where it is anything else
 */
export async function ensureReplaceable(target: string): Promise<void> {
  const names = await namesIn(target);
  if (names.length === 0 || (await isOurs(target))) return;
  throw new NotReplaceable(
    `${target} holds "${names[0]}", which no build has made, and a build replaces the whole folder. Choose another with --out, or move what is there away.`,
  );
}

/** Puts the marker into a folder that this build makes. */
export async function mark(folder: string): Promise<void> {
  await writeFile(join(folder, marker.file), marker.text);
}

/**
 * Whether a folder carries the marker of a build. A folder that does not is somebody's own, whatever its name. A part of
 * the marker is enough where nothing else is in the folder: a process was killed while it wrote the marker.
 */
export async function isOurs(folder: string): Promise<boolean> {
  try {
    const text = await readFile(join(folder, marker.file), "utf8");
    if (text.split("\n")[0] === marker.text.split("\n")[0]) return true;
    return marker.text.startsWith(text) && (await readdir(folder)).length === 1;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

/**
 * Deletes a folder if it carries the marker, which goes last: a process that is killed meanwhile leaves a folder that is
 * still known for ours. An empty folder goes too. Anything else stays as it is.
 * @returns whether the folder is gone
 */
export async function removeIfOurs(folder: string): Promise<boolean> {
  const names = await namesIn(folder).catch(() => undefined);
  if (names === undefined) return false;
  if (names.length > 0 && !(await isOurs(folder))) return false;
  for (const name of names.filter((each) => each !== marker.file)) {
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
  await rm(join(folder, marker.file), { force: true });
  await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  return true;
}

async function namesIn(target: string): Promise<string[]> {
  try {
    return (await readdir(target)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new NotReplaceable(`${target} is a file. Choose a folder with --out, or move the file away.`);
    throw error;
  }
}
