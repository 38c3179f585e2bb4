import { access, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { type FolderBeside, folderBeside, type Part, readName } from "./names.ts";
import { mayBeAlive, type Owner } from "./owner.ts";

const oneDay = 24 * 60 * 60 * 1000;

/**
 * Sets right what a process left that died between moving the last good site aside and moving the new one in: the last
 * good one goes back. To be done under the lock, for else another process may be about to move its own in.
 */
export async function settle(target: string): Promise<void> {
  for (const { folder, owner, turn } of await foldersBeside(target, "old")) {
    if (await exists(target)) {
      // One for which there is no use gives its name up: half taken away, it must never be put back.
      const gone = folderBeside(target, "gone", owner, turn);
      await rm(gone, { recursive: true, force: true });
      await rename(folder, gone);
    } else await rename(folder, target);
  }
}

/** Whether a last good site stands aside, which `settle` would set right. */
export async function isAside(target: string): Promise<boolean> {
  return (await exists(dirname(target))) && (await foldersBeside(target, "old")).length > 0;
}

/**
 * Takes away what processes that died have left beside the target. Whether a process of another machine has died
 * cannot be known: what it left goes when it is a day older than the stage just made.
 */
export async function sweep(target: string, here: Owner, stage: string): Promise<void> {
  const now = (await stat(stage)).mtimeMs;
  for (const found of await foldersBeside(target, "staging", "gone")) {
    const abandoned = found.owner.host === here.host ? !mayBeAlive(found.owner, here) : now - (await modified(found)) > oneDay;
    if (abandoned) await rm(found.folder, { recursive: true, force: true });
  }
}

async function foldersBeside(target: string, ...parts: Part[]): Promise<FolderBeside[]> {
  const names = await readdir(dirname(target));
  return names
    .sort()
    .flatMap((name) => readName(target, name) ?? [])
    .filter((found) => parts.includes(found.part));
}

/** When a folder was last changed; one that has gone in the meantime needs no sweeping. */
async function modified({ folder }: FolderBeside): Promise<number> {
  try {
    return (await stat(folder)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** Whether anything stands at a path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    // Below a file there is nothing either.
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}
