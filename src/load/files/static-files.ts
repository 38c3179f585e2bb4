import type { Dirent } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../model/finding.ts";
import type { StaticFile } from "../../model/model.ts";
import type { Fault } from "../fault.ts";
import { toFinding } from "../finding.ts";
import { maxStaticFileBytes, sizeInMillions } from "./limits.ts";
import { listFolder } from "./list-folder.ts";
import { displayPath } from "./read.ts";

/** The folder below the data folder whose files go to the website's root as they are, read by nothing. */
export const staticFolder = "static";

/** A part of a path that needs no escaping in an address (RFC 3986, section 2.3) and leads nowhere else. */
const partOfPath = /^(?!\.{1,2}$)[A-Za-z0-9._~-]+$/;

/** Whether a path is relative to that folder, cannot lead out of it and can be published. */
export function isStaticPath(path: string): boolean {
  return path.split("/").every((part) => partOfPath.test(part));
}

/** What was found of the files that go out as they are. */
export interface StaticFiles {
  /** Sorted by path. */
  readonly files: readonly StaticFile[];
  readonly findings: readonly Finding[];
}

/** Finds the files of the folder `static`, and what cannot go out of it: links, what is no file, odd names, huge files. */
export async function findStaticFiles(folder: string): Promise<StaticFiles> {
  const shown = `${displayPath(folder)}/${staticFolder}`;
  const root = await lstat(join(folder, staticFolder)).catch(() => undefined);
  if (root === undefined) return { files: [], findings: [] };
  if (!root.isDirectory()) return { files: [], findings: [toFinding(shown, noFileFault, start)] };
  const files: StaticFile[] = [];
  const findings: Finding[] = [];
  const visit = async (within: string): Promise<void> => {
    const entries = await listFolder(join(folder, staticFolder, within));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = within === "" ? entry.name : `${within}/${entry.name}`;
      const location = join(folder, staticFolder, path);
      const fault = await findFault(entry, location);
      if (fault !== undefined) findings.push(toFinding(`${shown}/${path}`, fault, start));
      else if (entry.isDirectory()) await visit(path);
      else files.push({ file: `${shown}/${path}`, pointer: "", path, location });
    }
  };
  await visit("");
  return { files, findings };
}

const start = { line: 1, column: 1 };

async function findFault(entry: Dirent, location: string): Promise<Fault | undefined> {
  if (!entry.isFile() && !entry.isDirectory()) return noFileFault;
  if (!partOfPath.test(entry.name)) return nameFault;
  const { size } = entry.isFile() ? await stat(location) : { size: 0 };
  if (size <= maxStaticFileBytes) return undefined;
  return {
    rule: "static-size",
    message: `The file holds ${sizeInMillions(size)}; what is copied to the website may hold fifty million.`,
    help: "Keep it where films and archives are kept, and link to it.",
  };
}

const noFileFault: Fault = {
  rule: "static-link",
  message: "This is a link, or something else that is neither a file nor a folder, and is not copied.",
  help: "Put the file itself here.",
};

const nameFault: Fault = {
  rule: "static-name",
  message: "The name becomes part of a web address, so it takes only letters, digits, dots, hyphens, _ and ~.",
  help: "Rename it, and the links to it.",
};
