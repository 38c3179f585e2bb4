import { createHash } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a folder with its files whole or not at all: into a folder beside it that is then renamed. Where the process is
 * killed meanwhile, the folder is not there, and what was begun has a name with a dot before it, which nothing reads.
 * @throws the system's error where it cannot be written, or where a folder of that name is there already
 */
export async function writeFolderWhole(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const parent = dirname(folder);
  const draft = join(parent, `.${basename(folder)}.${process.pid}.draft`);
  await mkdir(parent, { recursive: true });
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

/** The SHA-256 of a file's content, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
