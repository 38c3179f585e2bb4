import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * Hashes everything in a folder: the path and the content of every file.
 * @returns SHA-256 in hexadecimal; undefined where there is no such folder, or where it contains anything but files and
 * folders, such as a symbolic link
 */
export function hashFolder(folder: string): string | undefined {
  const hash = createHash("sha256");
  try {
    const files = filesBelow(folder);
    if (files === undefined) return undefined;
    for (const file of files.sort()) {
      const content = readFileSync(file);
      hash.update(`${file.slice(folder.length).split(sep).join("/")}\0${content.length}\0`).update(content);
    }
  } catch (error) {
    // The folder does not exist, or is being replaced at this moment.
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
  return hash.digest("hex");
}

/**
 * The files below a folder; undefined where anything else is there. With `recursive`, Node follows links from version 22
 * on, out of the folder and in circles.
 */
function filesBelow(folder: string): string[] | undefined {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isFile() && !entry.isDirectory()) return undefined;
    const found = entry.isFile() ? [path] : filesBelow(path);
    if (found === undefined) return undefined;
    files.push(...found);
  }
  return files;
}
