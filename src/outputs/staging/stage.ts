import { existsSync, rmSync } from "node:fs";
import { lstat, mkdir, realpath, rename } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type RunPhase, runUntimed } from "../../model/phase.ts";
import type { Owner } from "../shared/owner.ts";
import { isInSystemFolder } from "../shared/system-folder.ts";
import { exists, hasOldSite, removeLeftovers, restoreOrRetireOldSites } from "./leftovers.ts";
import { withLock } from "./lock.ts";
import { ensureReplaceable, mark, NotReplaceable, removeIfOurs } from "./marker.ts";
import { folderBeside } from "./names.ts";

/** A folder in which a site is made, beside the target folder that it will replace. */
export interface Stage {
  /** The folder to write to, absolute. */
  readonly folder: string;
  /**
   * Replaces the target by two renames: the old site is moved aside, then the new one in. The target is never seen
   * half-written; between the two renames it does not exist. If the process is killed at that moment, the old site is
   * still complete, and the next build moves it back, as `restoreOldSite` does.
   * @returns why the old site could not be deleted, where that is so: the new one is in place, and the next build tries again
   */
  publish(): Promise<{ readonly notDeleted?: unknown }>;
  /** Deletes the folder. The target stays as it is. May be called when there is nothing left to delete. */
  discard(): Promise<void>;
  /** The same, synchronously, for a signal handler that is about to end the program. */
  discardNow(): void;
}

/** How many stages this process has opened, so that each has its own name. */
let serial = 0;

/**
 * Opens a stage beside a target folder, after deleting what earlier processes left when they died.
 * @param here this process
 * @param runPhase runs each phase of the opening and of the publishing under its name
 * @throws {NotReplaceable} where the target holds something that no build made, or belongs to the system
 */
export async function openStage(target: string, here: Owner, runPhase: RunPhase = runUntimed): Promise<Stage> {
  if (await isInSystemFolder(target)) {
    throw new NotReplaceable(`${target} belongs to the system, which keeps no files there. Choose another folder with --out.`);
  }
  const path = await resolveTarget(target);
  const lock = lockOf(path);
  await makeParentFolder(target, dirname(path));
  const locked = <T>(work: () => Promise<T>) => withLock(lock, here, work, runPhase);
  await locked(() => restoreOrRetireOldSites(path));
  await ensureReplaceable(path);
  const { folder, aside, gone } = await findFreeNames(path, here);
  const removable = [folder, gone];
  await mkdir(folder);
  await runPhase("Marking of the stage", () => mark(folder));
  await runPhase("Removal of leftovers", () => removeLeftovers(path, here, folder));

  return {
    folder,
    async publish() {
      const notRetired = await locked(async () => {
        await restoreOrRetireOldSites(path);
        await ensureReplaceable(path);
        await swap(folder, path, aside, runPhase);
        return await runPhase("Retirement of the old site", () => errorOf(restoreOrRetireOldSites(path)));
      });
      return { notDeleted: notRetired ?? (await runPhase("Removal of the old site", () => errorOf(removeIfOurs(gone)))) };
    },
    async discard() {
      for (const each of removable) await removeIfOurs(each);
    },
    discardNow: () => removeNow(removable),
  };
}

/** What some work throws; undefined where it succeeds. */
function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error) => error,
  );
}

/**
 * Names beside the target that nothing has. Process ids are reused, so a dead process may have left folders of these names:
 * they are deleted if a build made them, and passed over if they are somebody's own.
 */
async function findFreeNames(path: string, here: Owner): Promise<Record<"folder" | "aside" | "gone", string>> {
  for (;;) {
    serial += 1;
    const folder = folderBeside(path, "staging", here, serial);
    const aside = folderBeside(path, "old", here, serial);
    const gone = folderBeside(path, "gone", here, serial);
    const free = await Promise.all([removeIfOurs(folder), removeIfOurs(gone), exists(aside).then((taken) => !taken)]);
    if (free.every(Boolean)) return { folder, aside, gone };
  }
}

/**
 * Moves the old site back where a process was killed between moving it aside and moving the new one in. Changes nothing
 * where the target exists or there is no old site.
 * @param here this process
 * @throws {NotReplaceable} where the target is a link to nothing
 */
export async function restoreOldSite(target: string, here: Owner): Promise<void> {
  const path = await resolveTarget(target);
  if ((await exists(path)) || !(await hasOldSite(path))) return;
  await withLock(lockOf(path), here, () => restoreOrRetireOldSites(path));
}

function lockOf(path: string): string {
  return `${path}.lock`;
}

/**
 * Deletes folders synchronously. File operations that Node's worker threads had already begun still complete, and may
 * create a folder again or make a deletion fail: so it tries again until everything is gone, up to ten times. What is
 * left after that is deleted by the next build.
 */
function removeNow(folders: readonly string[]): void {
  for (let attempts = 0; attempts < 10; attempts += 1) {
    const removed = folders.map(tryToRemove).every(Boolean);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    if (removed && !folders.some((folder) => existsSync(folder))) return;
  }
}

function tryToRemove(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

/** Moves the old site aside and the new one in; moves the old one back if the new one cannot be moved. */
async function swap(folder: string, path: string, aside: string, runPhase: RunPhase): Promise<void> {
  const replaces = await exists(path);
  if (replaces) await runPhase("Move of the old site", () => rename(path, aside));
  try {
    await runPhase("Move of the new site", () => rename(folder, path));
  } catch (error) {
    if (replaces) await rename(aside, path);
    throw error;
  }
}

/**
 * The real path of the target: a symbolic link to a folder stays, and the folder that it leads to is replaced.
 * @throws {NotReplaceable} where it is a link to nothing: then it is unknown what to replace
 */
async function resolveTarget(target: string): Promise<string> {
  if (await exists(target)) {
    try {
      return await realpath(target);
    } catch (error) {
      // Another build has just moved it aside, and puts its own in its place.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  if (await isLink(target)) {
    throw new NotReplaceable(`${target} is a link to nothing. Make the folder that it leads to, or take the link away.`);
  }
  const parent = dirname(resolve(target));
  return join((await exists(parent)) ? await realpath(parent) : parent, basename(resolve(target)));
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

/** Makes the folder that will hold the target, so that a build that cannot be put in place fails at its beginning. */
async function makeParentFolder(target: string, parent: string): Promise<void> {
  try {
    await mkdir(parent, { recursive: true });
  } catch (error) {
    if (!["EEXIST", "ENOTDIR", "ENOENT"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new NotReplaceable(
      `${target} cannot be made: a part of the way to it is a file, or a link to nothing. Choose another folder with --out.`,
    );
  }
}
