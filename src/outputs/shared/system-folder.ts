import { realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** The folders of Unix that hold no files but a view of the system; in some of them making a folder never ends. */
const systemFolder = /^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/;

/** Whether a path is, or leads into, a folder that only shows the system, so that nothing can be kept there. It need not exist. */
export async function isInSystemFolder(path: string): Promise<boolean> {
  const absolute = resolve(path);
  return systemFolder.test(absolute) || systemFolder.test(await nearestFolder(absolute));
}

/** The nearest folder above a path that exists, with its links resolved. */
async function nearestFolder(path: string): Promise<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => undefined);
    if (real !== undefined || folder === dirname(folder)) return real ?? folder;
  }
}
