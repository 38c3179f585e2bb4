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
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    if (!entries.every((entry) => entry.isFile() || entry.isDirectory())) return undefined;
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
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
