import { existsSync, rmSync } from "node:fs";
import { lstat, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { exists, isAside, settle, sweep } from "./leftovers.ts";
import { whileLocked } from "./lock.ts";
import { marker, NotReplaceable, replaceable } from "./marker.ts";
import { folderBeside } from "./names.ts";
import type { Owner } from "./owner.ts";

/** A folder in which a site is made, beside the place where it will stand. */
export interface Stage {
  /** The folder to write to, absolute. */
  readonly folder: string;
  /**
   * Puts the folder in the target's place by two renames: the old site goes aside, the new one in. The target is never
   * seen half-written; between the two it is not there at all. A process that is killed at that very moment leaves the
   * old site whole and aside, and the next build puts it back, as `putBack` does.
   */
  publish(): Promise<void>;
  /** Takes the folder away. The target stays as it is. May be called when there is nothing left to take away. */
  discard(): Promise<void>;
  /** The same at once, for the moment when a signal ends the program. */
  discardNow(): void;
}

/** How many stages this process has opened, so that each has a name of its own. */
let turn = 0;

/**
 * Opens a stage beside a target folder, after clearing away what earlier processes left when they died.
 * @throws {NotReplaceable} where the target holds something that no build made
 */
export async function openStage(target: string, here: Owner): Promise<Stage> {
  const place = await standing(target);
  const lock = lockOf(place);
  turn += 1;
  const folder = folderBeside(place, "staging", here, turn);
  const aside = folderBeside(place, "old", here, turn);
  const gone = folderBeside(place, "gone", here, turn);
  const remains = [folder, gone];
  await makeWay(target, dirname(place));
  await whileLocked(lock, here, () => settle(place));
  await replaceable(place);
  // The system gives a dead process's number out again, and so a name of one's own may be taken.
  for (const remaining of remains) await rm(remaining, { recursive: true, force: true });
  await mkdir(folder);
  await sweep(place, here, folder);

  return {
    folder,
    async publish() {
      await writeFile(join(folder, marker.file), marker.text);
      await whileLocked(lock, here, async () => {
        await settle(place);
        await replaceable(place);
        await swap(folder, place, aside);
        await settle(place);
      });
      await rm(gone, { recursive: true, force: true });
    },
    async discard() {
      for (const remaining of remains) await rm(remaining, { recursive: true, force: true, maxRetries: 3 });
    },
    discardNow: () => removeNow(remains),
  };
}

/**
 * Puts the last good site back where a process was killed just between moving it aside and moving the new one in. Where
 * nothing is amiss it only looks.
 */
export async function putBack(target: string, here: Owner): Promise<void> {
  const place = await standing(target);
  if ((await exists(place)) || !(await isAside(place))) return;
  await whileLocked(lockOf(place), here, () => settle(place));
}

function lockOf(place: string): string {
  return `${place}.lock`;
}

/**
 * Takes folders away without giving the program time to do anything else. What other threads were writing or removing
 * when it was stopped they still do, and so bring a folder back or get in the way: hence the further looks, until all
 * is quiet. What is left even then, the next build sweeps.
 */
function removeNow(folders: readonly string[]): void {
  for (let looks = 0; looks < 10; looks += 1) {
    const gone = folders.map(isRemoved).every(Boolean);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    if (gone && !folders.some((folder) => existsSync(folder))) return;
  }
}

function isRemoved(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

/** Moves the new site in; the old one goes aside first, and comes back if the new one cannot move. */
async function swap(folder: string, place: string, aside: string): Promise<void> {
  const replaces = await exists(place);
  if (replaces) await rename(place, aside);
  try {
    await rename(folder, place);
  } catch (error) {
    if (replaces) await rename(aside, place);
    throw error;
  }
}

/**
 * Where the target really stands: a link to a folder stays, and the folder that it leads to is replaced.
 * @throws {NotReplaceable} where it is a link to nothing: there would be no telling what to replace
 */
async function standing(target: string): Promise<string> {
  if (await exists(target)) return realpath(target);
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

/** Makes the folder that the target is to stand in, before any work is done for nothing. */
async function makeWay(target: string, parent: string): Promise<void> {
  try {
    await mkdir(parent, { recursive: true });
  } catch (error) {
    if (!["EEXIST", "ENOTDIR", "ENOENT"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new NotReplaceable(
      `${target} cannot be made: a part of the way to it is a file, or a link to nothing. Choose another folder with --out.`,
    );
  }
}
