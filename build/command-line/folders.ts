import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { WrongUsage } from "./exit.ts";

/**
 * Refuses to build into the data or over it.
 * @throws {WrongUsage}
 */
export function keepApart(data: string, out: string): void {
  const [dataStands, outStands] = [standing(data), standing(out)];
  if (isWithin(outStands, dataStands)) {
    throw new WrongUsage(`--out ${out} lies in the data folder ${data}, which a build only reads. Choose a folder outside it.`);
  }
  if (isWithin(dataStands, outStands)) {
    throw new WrongUsage(`--out ${out} holds the data folder ${data}, and a build replaces all of it. Choose another folder.`);
  }
}

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && way !== resolve(way));
}

/** Where a path leads once its links are followed, whether or not all of it is there yet. */
function standing(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(standing(parent), basename(full));
  }
}
