import { open, rename, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** Windows lets no file be replaced at the moment at which another program reads it. */
const inUse: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);
const mostTries = 10;
const pauseMilliseconds = 30;

/**
 * Replaces a file, or makes it, so that it is whole at any moment, even if the program is killed: the content is written
 * to a draft that takes its place.
 * @param draft of the same disk; what is left of an earlier one is overwritten, so only one file is replaced at a time
 * @param mode that of the file; undefined for the system's own
 * @throws the system's error where it cannot be written; the file is as it was
 */
export async function replaceWhole(
  location: string,
  content: Uint8Array,
  draft: string,
  mode: number | undefined,
): Promise<void> {
  await rm(draft, { force: true });
  try {
    const file = await open(draft, "wx", mode ?? 0o666);
    try {
      await file.writeFile(content);
      // What the system takes away from a new file's mode was not taken from that of a file that is there.
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await moveOver(draft, location);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Renames a file to a name that another may have. Tries again where that one is in use. */
export async function moveOver(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (tries === mostTries || !inUse.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
    await pause(pauseMilliseconds);
  }
}
