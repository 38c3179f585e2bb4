import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { mayBeAlive, type Owner } from "../shared/owner.ts";

/**
 * Writes a folder with its files whole or not at all: into a folder beside it that is then renamed. Where the process is
 * killed meanwhile, the folder is not there, and what was begun has a name with a dot before it, which nothing reads and
 * the next call deletes.
 * @param owner the process that writes
 * @throws the system's error where it cannot be written, or where a folder of that name is there already
 */
export async function writeFolderWhole(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  owner: Owner,
): Promise<void> {
  const parent = dirname(folder);
  const draft = join(parent, `.${basename(folder)}.${owner.host}.${owner.pid}.draft`);
  await mkdir(parent, { recursive: true });
  await removeLeftDrafts(parent, [...files.keys()], owner);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  try {
    for (const [name, content] of files) {
      const file = await open(join(draft, name), "wx");
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    // A folder that is there and has something in it is not replaced (rename(2), ENOTEMPTY).
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

const draftName = /^\..+\.([A-Za-z0-9-]+)\.(\d+)\.draft$/;

/** Deletes what processes of this machine have begun that run no more: no other files than those that they write. */
async function removeLeftDrafts(parent: string, files: readonly string[], here: Owner): Promise<void> {
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    const [, host = "", pid] = draftName.exec(entry.name) ?? [];
    if (!entry.isDirectory() || pid === undefined || mayBeAlive({ host, pid: Number(pid) }, here)) continue;
    const draft = join(parent, entry.name);
    for (const name of files) await rm(join(draft, name), { force: true });
    // Where somebody has put a file of their own into it, it stays.
    await rmdir(draft).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY") throw error;
    });
  }
}

/** The SHA-256 of a file's content, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
