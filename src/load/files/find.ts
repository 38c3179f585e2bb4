import { constants } from "node:fs";
import { access, lstat, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { findNearest } from "../did-you-mean.ts";
import type { Fault } from "../fault.ts";
import { fileKinds, type KindName } from "../file-kinds.ts";
import { isId } from "../schema/formats.ts";
import type { FolderChanges } from "./changes.ts";
import { maxRecordBytes, sizeInMillions } from "./limits.ts";
import { listFolder } from "./list-folder.ts";

/** A file of the data folder that is to be read. */
export interface FoundFile {
  readonly kind: KindName;
  /** What `*` matches in the kind's pattern; empty where it has none. */
  readonly id: string;
  /** Its path below the data folder, with forward slashes. */
  readonly path: string;
}

/** A fault of a file as a whole. `kind` and `id` are known where its path matches the pattern of a kind. */
export interface FileFault extends Fault {
  readonly path: string;
  readonly kind?: KindName;
  readonly id?: string;
}

/** The files to be read, and the faults of all others. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly faults: readonly FileFault[];
}

const kindNames = Object.keys(fileKinds) as KindName[];

/**
 * Finds the record files of a data folder (those that match a pattern of file-kinds.ts), and the faults of the rest.
 * @param changed the files that are taken to be there, or with undefined not to be, whatever the folder holds
 */
export async function findFiles(folder: string, changed: FolderChanges["texts"] = new Map()): Promise<FoundFiles> {
  const root = await realpath(folder);
  const paths = withChanges(await listPaths(folder), changed);
  const files: FoundFile[] = [];
  const faults: FileFault[] = [];
  for (const path of paths) {
    const match = kindOf(path);
    if (match === undefined) {
      const stray = findStrayFault(path, paths);
      if (stray !== undefined) faults.push(stray);
      continue;
    }
    const fault = findNameFault(path, match.id) ?? (changed.has(path) ? undefined : await findAccessFault(folder, root, path));
    if (fault === undefined) files.push({ ...match, path });
    else faults.push({ ...fault, ...match });
  }
  for (const name of kindNames) {
    const { pattern, required } = fileKinds[name];
    if (required && !paths.includes(pattern)) faults.push(missingFileFault(name, pattern));
  }
  return { files, faults };
}

function withChanges(paths: readonly string[], changed: FolderChanges["texts"]): readonly string[] {
  if (changed.size === 0) return paths;
  const added = [...changed].flatMap(([path, text]) => (text === undefined ? [] : [path]));
  return [...new Set([...paths.filter((path) => !changed.has(path)), ...added])].sort();
}

/** The kind whose pattern a path matches, and what its `*` matches. */
export function kindOf(path: string): { kind: KindName; id: string } | undefined {
  for (const kind of kindNames) {
    const [before = "", after] = fileKinds[kind].pattern.split("*");
    if (after === undefined) {
      if (path === before) return { kind, id: "" };
    } else if (path.startsWith(before) && path.endsWith(after)) {
      const id = path.slice(before.length, path.length - after.length);
      if (id !== "" && !id.includes("/")) return { kind, id };
    }
  }
  return undefined;
}

/** The paths at the top of the data folder and in the folders that patterns name, sorted by code unit. */
async function listPaths(folder: string): Promise<string[]> {
  const patterns = new Set(kindNames.map((name) => fileKinds[name].pattern.split("/").slice(0, -1).join("/")));
  const lists = await Promise.all(["", ...patterns].map((pattern) => listMatching(folder, "", pattern)));
  return [...new Set(lists.flat())].sort();
}

/** The paths in a folder, or in every folder that a pattern such as `editions/*` matches. */
async function listMatching(folder: string, within: string, pattern: string): Promise<string[]> {
  const [first = "", ...rest] = pattern === "" ? [] : pattern.split("/");
  const list = async () => (await listFolder(join(folder, within))).filter(({ name }) => !name.startsWith("."));
  const below = (name: string) => (within === "" ? name : `${within}/${name}`);
  if (first === "") return (await list()).map(({ name }) => below(name));
  if (first !== "*") return listMatching(folder, below(first), rest.join("/"));
  const folders = (await list()).filter((entry) => entry.isDirectory());
  return (await Promise.all(folders.map(({ name }) => listMatching(folder, below(name), rest.join("/"))))).flat();
}

function findNameFault(path: string, id: string): FileFault | undefined {
  if (id === "" || isId(id)) return undefined;
  const name = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return {
    path,
    rule: "file-name",
    message:
      "The name of the file is an id and part of a web address, so it takes only small letters, digits and single hyphens.",
    help: `Rename the file${name === "" ? "" : `, for example ${path.replace(/.*\//, "").replace(id, name)}`}, and use the new name wherever a record points at it.`,
  };
}

async function findAccessFault(folder: string, root: string, path: string): Promise<FileFault | undefined> {
  const location = join(folder, path);
  const real = await realpath(location).catch(() => undefined);
  if (real === undefined) {
    return {
      path,
      rule: "file-link",
      message: "This is a link to a file that does not exist.",
      help: "Put the file itself here.",
    };
  }
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return {
      path,
      rule: "file-link",
      message: "This is a link to a file outside the data folder, which is not followed.",
      help: "Put the file itself here.",
    };
  }
  const stats = await stat(real);
  if (!stats.isFile()) {
    const is = (await lstat(real)).isDirectory() ? "a folder" : "not a file";
    return {
      path,
      rule: "file-kind",
      message: `A file is expected here, and this is ${is}.`,
      help: "Rename it or take it away.",
    };
  }
  const isReadable = await access(real, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!isReadable) {
    return { path, rule: "file-access", message: "The file may not be read.", help: "Give yourself the right to read it." };
  }
  if (stats.size > maxRecordBytes) {
    return {
      path,
      rule: "file-size",
      message: `The file holds ${sizeInMillions(stats.size)}; no more than one million is read.`,
      help: "Take out what was pasted in by mistake; pictures belong in the assets folder.",
    };
  }
  return undefined;
}

/** Warns of a YAML or Markdown file that matches no pattern: it was probably meant to be read. */
/** The folders of records of which each is a file of its own. */
const recordFolders = new Set(kindNames.flatMap((name) => /^([a-z]+)\/\*\.[a-z]+$/.exec(fileKinds[name].pattern)?.[1] ?? []));

function findStrayFault(path: string, paths: readonly string[]): FileFault | undefined {
  const [folder = "", ...below] = path.split("/");
  if (below.length > 0 && recordFolders.has(folder) && /\.(?:docx?|odt|rtf|pdf|pages)$/i.test(path)) {
    return {
      path,
      rule: "file-unread",
      message: "Nothing reads this file, so nothing in it is published.",
      help: "Copy its text into a file such as its neighbours are, and take this one away; a file for readers to download belongs in static/.",
    };
  }
  if (!/\.(ya?ml|md)$/i.test(path) || /(^|\/)readme\.md$/i.test(path)) return undefined;
  const missing = kindNames
    .map((name) => fileKinds[name].pattern)
    .filter((pattern) => !pattern.includes("*") && !paths.includes(pattern));
  const intended = findNearest(path.replace(/\.yml$/i, ".yaml"), missing);
  const ending = /\.yml$/i.test(path) ? "Name it with the ending .yaml." : "Look at its name, or take it away.";
  return {
    path,
    rule: "file-unread",
    message: "Nothing reads this file, so nothing in it is published.",
    help: intended === undefined ? ending : `Did you mean "${intended}"?`,
  };
}

function missingFileFault(kind: KindName, pattern: string): FileFault {
  return {
    path: pattern,
    kind,
    rule: "file-missing",
    message: "This file is needed and is not there.",
    help: "Add it to the data folder; if it has another name, rename it.",
  };
}
