import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// Each folder is deleted by a listener of its own, and a test may create more of them than the limit at which Node warns.
process.setMaxListeners(0);

/** Creates an empty folder outside the project, which is deleted when the test ends. Returns its path with links resolved. */
export function createEmptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "governance-test-")));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder, by their relative paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Every file in a folder by its relative path, in order, with its bytes as Latin-1 text, so that folders can be compared.
 */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}

/** The relative path of every file in a folder, in order. No link is followed, as `recursive` does from Node 22 on. */
export function pathsIn(folder: string): string[] {
  const below = (within: string): string[] =>
    readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
      const path = join(within, entry.name);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() ? [path] : [];
    });
  return below("").sort();
}
