import { access, readdir, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { mayBeAlive, type Owner } from "../shared/owner.ts";
import { isOurs, removeIfOurs } from "./marker.ts";
import { type FolderBeside, folderBeside, type Part, readName } from "./names.ts";

const oneDay = 24 * 60 * 60 * 1000;

/**
 * Deals with every old site beside the target. Where the target is missing, a process died between moving the old site
 * aside and moving the new one in, so the old site is moved back. Otherwise the old site is marked for deletion.
 * Call it under the lock only: another process may be about to move its own site in.
 */
export async function restoreOrRetireOldSites(target: string): Promise<void> {
  for (const { folder, owner, serial } of await foldersBeside(target, "old")) {
    if (await exists(target)) {
      // Renamed before it is deleted: a half-deleted site must never be taken for one that can be moved back.
      const gone = folderBeside(target, "gone", owner, serial);
      if (await removeIfOurs(gone)) await rename(folder, gone);
    } else await rename(folder, target);
  }
}

/** Whether there is an old site beside the target, which `restoreOrRetireOldSites` would deal with. */
export async function hasOldSite(target: string): Promise<boolean> {
  return (await exists(dirname(target))) && (await foldersBeside(target, "old")).length > 0;
}

/**
 * Deletes the folders that dead processes have left beside the target. Whether a process of another machine is dead
 * cannot be known: its folders are deleted when they are a day older than the stage just made.
 * @param stage the folder that this process has just made; its time comes from the same file system's clock
 */
export async function removeLeftovers(target: string, here: Owner, stage: string): Promise<void> {
  const now = (await stat(stage)).mtimeMs;
  for (const found of await foldersBeside(target, "staging", "gone")) {
    const abandoned =
      found.owner.host === here.host ? !mayBeAlive(found.owner, here) : now - (await modificationTime(found)) > oneDay;
    if (abandoned) await removeIfOurs(found.folder);
  }
}

/**
 * The folders beside the target that builds have made and left. A name alone proves nothing, for a folder such as
 * `_site.old-2024-11-30` may be somebody's own: only one with the marker of a build, or an empty one, is ours.
 */
async function foldersBeside(target: string, ...parts: Part[]): Promise<FolderBeside[]> {
  const names = await readdir(dirname(target));
  const named = names
    .sort()
    .flatMap((name) => readName(target, name) ?? [])
    .filter((found) => parts.includes(found.part));
  const ours = await Promise.all(named.map(({ folder, part }) => (part === "old" ? isOurs(folder) : isOursOrEmpty(folder))));
  return named.filter((_, index) => ours[index]);
}

async function isOursOrEmpty(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined);
  return names !== undefined && (names.length === 0 || (await isOurs(folder)));
}

/** When a folder was last changed, in milliseconds since 1970; infinity for one that has disappeared in the meantime. */
async function modificationTime({ folder }: FolderBeside): Promise<number> {
  try {
    return (await stat(folder)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** Whether there is a file or folder at a path. Throws what the system refuses for any other reason. */
export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    // ENOTDIR: the path leads below a file, where nothing can be.
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}
