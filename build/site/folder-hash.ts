import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** In bytes: what is read of a large file at once. */
const pieceSize = 4_000_000;

/**
 * Hashes everything in a folder: the path and the content of every file.
 * @param largestRead in bytes: of a larger file, which nothing reads, only the size counts
 * @param except the name of a folder at its top that does not count
 * @returns SHA-256 in hexadecimal; undefined where there is no such folder, or where it contains anything but files and
 * folders, such as a symbolic link
 */
export function hashFolder(folder: string, largestRead: number = Number.POSITIVE_INFINITY, except?: string): string | undefined {
  const hash = createHash("sha256");
  try {
    const files = filesBelow(folder, except);
    if (files === undefined) return undefined;
    for (const file of files.sort()) {
      const { size } = statSync(file);
      hash.update(`${file.slice(folder.length).split(sep).join("/")}\0${size}\0`);
      if (size <= pieceSize) hash.update(readFileSync(file));
      else if (size <= largestRead) hashPieces(file, hash);
    }
  } catch (error) {
    // The folder does not exist, or is being replaced at this moment.
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
  return hash.digest("hex");
}

/** Hashes a file piece by piece: as a whole it might not fit into memory, and Node reads no more than 2 GiB at once. */
function hashPieces(path: string, hash: Hash): void {
  const piece = Buffer.allocUnsafe(pieceSize);
  const file = openSync(path, "r");
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) hash.update(piece.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

/**
 * The files below a folder; undefined where anything else is there. With `recursive`, Node follows links from version 22
 * on, out of the folder and in circles.
 */
function filesBelow(folder: string, except?: string): string[] | undefined {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === except) continue;
    const path = join(folder, entry.name);
    if (!entry.isFile() && !entry.isDirectory()) return undefined;
    const found = entry.isFile() ? [path] : filesBelow(path);
    if (found === undefined) return undefined;
    files.push(...found);
  }
  return files;
}
