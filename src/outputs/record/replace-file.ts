import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Puts new content in the place of a file's in one step: whoever reads it, or stops the program at any moment, finds the
 * old or the new and never a part. Its permissions stay. A link stays, and what it points at is replaced.
 * Throws what the system refuses.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const target = await realpath(path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
  const { mode } = await stat(target);
  try {
    const file = await open(draft, "wx", mode);
    try {
      await file.writeFile(content, "utf8");
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
