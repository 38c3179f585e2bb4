import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A file of a draft of an edition that is kept, by an id that is no path. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** What the files of drafts are called. */
const draftName = /^draft-[\d-]+(?:-redline)?\.(?:pdf|docx)$/;

/** The files of drafts in a folder, those of the latest day first; none where there is no such folder. */
export async function keptDrafts(folder: string): Promise<readonly KeptDraft[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const kept: KeptDraft[] = [];
  for (const name of names.filter((each) => draftName.test(each))) {
    // A link is not followed: it could send any file of the machine.
    const stats = await lstat(join(folder, name));
    if (stats.isFile()) kept.push({ id: idOf(name), name, bytes: stats.size });
  }
  return kept.sort((one, other) => (one.name > other.name ? -1 : 1));
}

/** A file of a draft with its content; undefined where none has the id. */
export async function readDraft(
  folder: string,
  id: string | undefined,
): Promise<{ readonly name: string; readonly content: Uint8Array } | undefined> {
  const found = (await keptDrafts(folder)).find((each) => each.id === id);
  return found && { name: found.name, content: await readFile(join(folder, found.name)) };
}

function idOf(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 16);
}
