import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { mark, removeIfMarked } from "../shared/marked-folder.ts";
import { mayBeAlive, type Owner } from "../shared/owner.ts";

/** The file by which a profile of ours is known, whatever its name. */
const marker = { file: ".print-profile", text: "A browser's profile, made to print a document and deleted afterwards.\n" };

/**
 * Makes an empty profile for a browser. Its name says which process it belongs to, so that the next one can delete what a
 * killed process has left.
 */
export async function makeProfile(temporaryFolder: string, here: Owner): Promise<string> {
  const profile = await mkdtemp(join(temporaryFolder, `print-profile-${here.host}-${here.pid}-`));
  try {
    await mark(profile, marker);
    return profile;
  } catch (error) {
    // A full disk, for one.
    await rm(profile, { recursive: true, force: true });
    throw error;
  }
}

/** Deletes a profile once its browser has ended. */
export async function removeProfile(profile: string): Promise<void> {
  await removeIfMarked(profile, marker);
}

/** Deletes the profiles of processes that have died. A profile that cannot be deleted is left: it is in nobody's way. */
export async function removeOrphanedProfiles(temporaryFolder: string, here: Owner): Promise<void> {
  const names = await readdir(temporaryFolder).catch(() => []);
  const orphans = names.filter((name) => {
    const [, host, pid] = /^print-profile-(.+)-(\d+)-[A-Za-z0-9]{6}$/.exec(name) ?? [];
    return host !== undefined && pid !== undefined && !mayBeAlive({ host, pid: Number(pid) }, here);
  });
  for (const name of orphans) await removeProfile(join(temporaryFolder, name)).catch(() => undefined);
}

/**
 * The variables by which a browser puts its other temporary files into its profile too, so that none outlives it when it
 * is killed. A socket is among them, and the system allows its path no more than 107 bytes (unix(7)).
 */
export function temporaryFilesIn(profile: string): Readonly<Record<string, string>> {
  const socket = join(profile, "org.chromium.Chromium.XXXXXX", "SingletonSocket");
  return Buffer.byteLength(socket) > 107 ? {} : { TMPDIR: profile };
}
