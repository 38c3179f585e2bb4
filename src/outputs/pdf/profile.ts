import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mayBeAlive, type Owner } from "../shared/owner.ts";

/** The file by which a profile of ours is known, whatever its name. */
const marker = { file: ".print-profile", text: "A browser's profile, made to print a document and deleted afterwards.\n" };

/**
 * Makes an empty profile for a browser. Its name says which process it belongs to, so that the next one can delete what a
 * killed process has left.
 */
export async function makeProfile(temporaryFolder: string, here: Owner): Promise<string> {
  const profile = await mkdtemp(join(temporaryFolder, `print-profile-${here.host}-${here.pid}-`));
  await writeFile(join(profile, marker.file), marker.text);
  return profile;
}

/** Retries, because child processes of the browser may still write to the profile just after it has ended. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** Deletes the profiles of processes that have died. A profile that cannot be deleted is left: it is in nobody's way. */
export async function removeOrphanedProfiles(temporaryFolder: string, here: Owner): Promise<void> {
  const names = await readdir(temporaryFolder).catch(() => []);
  const orphans = names.filter((name) => {
    const [, host, pid] = /^print-profile-(.+)-(\d+)-[A-Za-z0-9]{6}$/.exec(name) ?? [];
    return host !== undefined && pid !== undefined && !mayBeAlive({ host, pid: Number(pid) }, here);
  });
  for (const name of orphans) {
    const profile = join(temporaryFolder, name);
    const isOurs = (await readFile(join(profile, marker.file), "utf8").catch(() => "")) === marker.text;
    if (isOurs) await removeProfile(profile).catch(() => undefined);
  }
}
