import { constants, type Stats } from "node:fs";
import { lstat, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { quote } from "../../../src/load/fault.ts";
import { assetsFolder } from "../../../src/load/files/assets.ts";
import { isEditionPath } from "../../../src/load/files/edition-files.ts";
import { kindOf } from "../../../src/load/files/find.ts";
import { isStaticPath, staticFolder } from "../../../src/load/files/static-files.ts";
import { isAssetPath, isId } from "../../../src/load/schema/formats.ts";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import { replaceWhole } from "./replace-whole.ts";

/** The files of a data folder that may be read and written, by their paths below it, and no others. */
export interface DataFolder {
  /**
   * Reads a file; undefined where there is none.
   * @throws {MachineFault} where the path is none of the data's, or a link is on the way to it
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Replaces a file whole, makes it, or deletes it where there is no content. The mode of a file stays.
   * @throws {MachineFault} as `read` does, and the system's error where it cannot be written
   */
  write(path: string, content: Uint8Array | undefined): Promise<void>;
}

/**
 * @param root the data folder, its links resolved
 * @param draft where a file is written before it takes its place: on the same disk, and where no build and no preview looks
 */
export function dataFolder(root: string, draft: string): DataFolder {
  return {
    async read(path) {
      const { location, stats } = await locate(root, path);
      if (stats === undefined) return undefined;
      // What has become a link since it was looked at is not followed either; Windows has no such flag.
      const file = await open(location, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      try {
        return await file.readFile();
      } finally {
        await file.close();
      }
    },
    async write(path, content) {
      const { location, stats } = await locate(root, path);
      if (content === undefined) return rm(location, { force: true });
      await mkdir(dirname(location), { recursive: true });
      await replaceWhole(location, content, draft, stats?.mode);
    },
  };
}

/** Whether a path below the data folder is that of a record, of a picture, of an edition or of a file that is published as it is. */
function isDataPath(path: string): boolean {
  const match = kindOf(path);
  if (match !== undefined) return match.id === "" || isId(match.id);
  const [folder, ...below] = path.split("/");
  const rest = below.join("/");
  if (isEditionPath(path)) return true;
  return (folder === assetsFolder && isAssetPath(rest)) || (folder === staticFolder && isStaticPath(rest));
}

/** Where a file is, and what is there; undefined where nothing is. */
async function locate(root: string, path: string): Promise<{ location: string; stats: Stats | undefined }> {
  if (!isDataPath(path)) throw new MachineFault(`${quote(path)} is no file of the data, so it is neither read nor written.`);
  const parts = path.split("/");
  const ways = parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
  for (const folder of ways.slice(0, -1)) {
    const stats = await statsOf(folder);
    if (stats !== undefined && !stats.isDirectory()) throw linkFault(path);
  }
  const location = ways.at(-1) ?? root;
  const stats = await statsOf(location);
  if (stats !== undefined && !stats.isFile()) throw linkFault(path);
  return { location, stats };
}

function linkFault(path: string): MachineFault {
  return new MachineFault(`${quote(path)} is no file, or there is a link on the way to it. Put the file itself there.`);
}

async function statsOf(location: string): Promise<Stats | undefined> {
  try {
    return await lstat(location);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
