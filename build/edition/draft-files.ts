import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isInSystemFolder } from "../../src/outputs/shared/system-folder.ts";
import { WrongUsage } from "../command-line/exit.ts";

/** The folder that drafts go to where no other is named. */
export const draftsFolder = "edition-drafts";

/** Refuses a folder for drafts that belongs to the system. */
export async function ensureOwnFolder(to: string): Promise<void> {
  if (await isInSystemFolder(to)) throw new WrongUsage(`--to ${to} belongs to the system. Choose another folder.`);
}

/** Writes a file that is to be sent round into the folder of drafts. Returns where it is. */
export async function writeDraftFile(to: string, name: string, content: Uint8Array): Promise<string> {
  await mkdir(to, { recursive: true });
  const path = join(to, name);
  await writeFile(path, content);
  return path;
}
