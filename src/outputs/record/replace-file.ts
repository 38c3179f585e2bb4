import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file, and what it is to contain. */
interface Replacement {
  readonly path: string;
  readonly content: string;
}

/**
 * Replaces the content of several files: all of them or, where one cannot be written, none.
 * @throws the system's error where a file cannot be read or its folder not written to
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const replaced: Replacement[] = [];
  try {
    for (const { path, content } of replacements) {
      const before = { path, content: await readFile(path, "utf8") };
      await replaceFile(path, content);
      replaced.push(before);
    }
  } catch (error) {
    for (const { path, content } of replaced) await replaceFile(path, content);
    throw error;
  }
}

/**
 * Replaces the content of a file atomically, by renaming a draft: readers see the old content or the new, never a part,
 * even if the program is stopped at any moment. Permissions are kept. A symbolic link stays, and its target is replaced.
 * @throws the system's error where the file cannot be read or its folder not written to
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
