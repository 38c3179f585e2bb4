import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { WrongUsage } from "./exit.ts";

/**
 * Checks that neither the data folder nor the output folder contains the other: a build replaces all of its output.
 * @throws {WrongUsage} where one does
 */
export function assertSeparateFolders(data: string, out: string): void {
  const [realData, realOut] = [resolveLinks(data), resolveLinks(out)];
  if (isWithin(realOut, realData)) {
    throw new WrongUsage(`--out ${out} lies in the data folder ${data}, which a build only reads. Choose a folder outside it.`);
  }
  if (isWithin(realData, realOut)) {
    throw new WrongUsage(`--out ${out} holds the data folder ${data}, and a build replaces all of it. Choose another folder.`);
  }
}

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const relativePath = relative(folder, path);
  // Between two drives of Windows, the relative path is an absolute one.
  const isOutside = relativePath === ".." || relativePath.startsWith(`..${sep}`) || relativePath === resolve(relativePath);
  return relativePath === "" || !isOutside;
}

/** The absolute path with its symbolic links resolved. The end of it need not exist yet. */
function resolveLinks(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(resolveLinks(parent), basename(full));
  }
}
