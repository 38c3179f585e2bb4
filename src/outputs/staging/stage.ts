import { existsSync, rmSync } from "node:fs";
import { mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { exists, settle, sweep } from "./leftovers.ts";
import { whileLocked } from "./lock.ts";
import { marker, replaceable } from "./marker.ts";
import { folderBeside } from "./names.ts";
import type { Owner } from "./owner.ts";

/** A folder in which a site is made, beside the place where it will stand. */
export interface Stage {
  /** The folder to write to, absolute. */
  readonly folder: string;
  /** Puts the folder in the target's place by rename. The target is never seen half-written. */
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
  const lock = `${place}.lock`;
  turn += 1;
  const folder = folderBeside(place, "staging", here, turn);
  const aside = folderBeside(place, "old", here, turn);
  const gone = folderBeside(place, "gone", here, turn);
  const remains = [folder, gone];
  await mkdir(dirname(place), { recursive: true });
  await whileLocked(lock, here, () => settle(place));
  await replaceable(place);
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

/** Where the target really stands: a link to a folder stays, and the folder that it leads to is replaced. */
async function standing(target: string): Promise<string> {
  if (await exists(target)) return realpath(target);
  const parent = dirname(resolve(target));
  return join((await exists(parent)) ? await realpath(parent) : parent, basename(resolve(target)));
}
