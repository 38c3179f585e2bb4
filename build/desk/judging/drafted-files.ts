import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Draft } from "../../../src/desk/data/drafts.ts";
import { deskFolder } from "../store/desk-folder.ts";

/** What the name of a folder with files that are judged begins with. */
const prefix = "judged-";

/**
 * Has the files of drafts that are no records, such as pictures, lie on the disk while they are judged.
 * @param folder the data folder
 * @param work is given where each lies, by its path below the data folder
 */
export async function withDraftedFiles<Result>(
  folder: string,
  drafts: readonly Draft[],
  work: (locations: ReadonlyMap<string, string>) => Promise<Result>,
): Promise<Result> {
  const files = drafts.flatMap(({ path, after }) => (after instanceof Uint8Array ? [{ path, content: after }] : []));
  if (files.length === 0) return work(new Map());
  await mkdir(join(folder, deskFolder), { recursive: true });
  const own = await mkdtemp(join(folder, deskFolder, prefix));
  try {
    const locations = new Map<string, string>();
    for (const [at, { path, content }] of files.entries()) {
      const location = join(own, String(at));
      await writeFile(location, content, { flag: "wx", mode: 0o600 });
      locations.set(path, location);
    }
    return await work(locations);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Deletes what a process has left there that was killed while it judged. */
export async function removeDraftedFiles(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, deskFolder)))
    if (name.startsWith(prefix)) await rm(join(folder, deskFolder, name), { recursive: true, force: true });
}
