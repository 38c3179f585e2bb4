import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Finding } from "../../model/finding.ts";
import type { Asset } from "../../model/model.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { didYouMean } from "../did-you-mean.ts";
import { type Fault, quote } from "../fault.ts";
import { fieldsAt } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import { findingAt } from "../finding.ts";
import { isAssetPath } from "../schema/formats.ts";
import { type FolderChanges, noChanges } from "./changes.ts";
import { maxAssetBytes, sizeInMillions } from "./limits.ts";
import { listFolder } from "./list-folder.ts";
import type { SourceFile } from "./read.ts";
import { findSvgFault } from "./svg.ts";

/** The folder below the data folder whose files are published unchanged. No other file is. */
export const assetsFolder = "assets";

/**
 * Finds the files of the assets folder that records name.
 * @param changes which files are taken to be there besides
 * @returns those files by their paths and sorted by them, and a finding for each that is missing or cannot be used
 */
export async function findAssets(
  folder: string,
  files: readonly SourceFile[],
  { files: added = new Map() }: FolderChanges = noChanges,
): Promise<{ assets: ReadonlyMap<string, Asset>; findings: Finding[] }> {
  const assets = new Map<string, Asset>();
  const findings: Finding[] = [];
  for (const file of files) {
    const fields = (fileKinds[file.kind].assets ?? []).flatMap((path) => fieldsAt(file.raw, path));
    for (const { pointer, value } of fields) {
      // A value that is not a path has been reported by the schema.
      if (typeof value !== "string" || !isAssetPath(value)) continue;
      const drafted = added.get(`${assetsFolder}/${value}`);
      if (drafted !== undefined) {
        assets.set(value, { path: value, location: drafted });
        continue;
      }
      const location = join(folder, assetsFolder, ...value.split("/"));
      const fault = await findAssetFault(join(folder, assetsFolder), value);
      if (fault === undefined) assets.set(value, { path: value, location: await realpath(location) });
      else findings.push(findingAt(file, fault, pointer));
    }
  }
  return { assets: new Map([...assets].sort(([a], [b]) => byCodeUnit(a, b))), findings };
}

/** Compares the name with the folder's list, so that upper and lower case differ on every file system. */
async function findAssetFault(folder: string, path: string): Promise<Fault | undefined> {
  const otherwise = "Put the file there, or correct its name.";
  let within = folder;
  for (const part of path.split("/")) {
    const names = (await listFolder(within)).map(({ name }) => name).sort();
    if (!names.includes(part)) {
      return {
        rule: "asset-missing",
        message: `There is no file ${quote(path)} in the assets folder.`,
        help: didYouMean(
          path,
          names.map((name) => relative(folder, join(within, name)).replaceAll("\\", "/")),
          otherwise,
        ),
      };
    }
    within = join(within, part);
  }
  if ((await lstat(folder)).isSymbolicLink()) {
    return {
      rule: "asset-outside",
      message: `${quote(path)} stands in an assets folder that is a link, which is not followed.`,
      help: "Put the folder itself into the data folder.",
    };
  }
  const root = await realpath(folder);
  const real = await realpath(within).catch(() => undefined);
  if (real === undefined || !real.startsWith(root + sep)) {
    return {
      rule: "asset-outside",
      message: `${quote(path)} is a link to something outside the assets folder, which is not followed.`,
      help: "Put the file itself into the assets folder.",
    };
  }
  const stats = await stat(real);
  if (!stats.isFile()) {
    return { rule: "asset-missing", message: `${quote(path)} is a folder.`, help: "Name a file in it." };
  }
  if (stats.size > maxAssetBytes) {
    return {
      rule: "asset-size",
      message: `${quote(path)} holds ${sizeInMillions(stats.size)}; a picture may hold ten million.`,
      help: "Save the picture smaller: 2,000 pixels across are enough for a page.",
    };
  }
  return /\.svg$/i.test(path) ? findSvgFault(path, await readFile(real)) : undefined;
}
