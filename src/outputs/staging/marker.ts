import { readdir } from "node:fs/promises";
import { isMarked, mark as markFolder, removeIfMarked } from "../shared/marked-folder.ts";

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
export function mark(folder: string): Promise<void> {
  return markFolder(folder, marker);
}

/** Whether a build made a folder. */
export function isOurs(folder: string): Promise<boolean> {
  return isMarked(folder, marker);
}

/** Deletes a folder if a build made it. Returns whether it is gone. */
export function removeIfOurs(folder: string): Promise<boolean> {
  return removeIfMarked(folder, marker);
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
