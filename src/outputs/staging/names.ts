import { basename, dirname, join } from "node:path";
import type { Owner } from "../shared/owner.ts";

/** What a folder beside the target is: a site being made, the old site while the new one is moved in, or one being deleted. */
export type Part = "staging" | "old" | "gone";

export interface FolderBeside {
  readonly folder: string;
  readonly part: Part;
  readonly owner: Owner;
  /** Distinguishes two folders of the same process. */
  readonly serial: number;
}

/** The name of a folder beside the target: `_site.staging-host-4711-1`. */
export function folderBeside(target: string, part: Part, owner: Owner, serial: number): string {
  return join(dirname(target), `${basename(target)}.${part}-${owner.host}-${owner.pid}-${serial}`);
}

/** Parses a name that `folderBeside` made; undefined for any other name. */
export function readName(target: string, name: string): FolderBeside | undefined {
  if (!name.startsWith(`${basename(target)}.`)) return undefined;
  const match = /^(staging|old|gone)-(.*)-(\d+)-(\d+)$/.exec(name.slice(basename(target).length + 1));
  if (match === null) return undefined;
  const [, part, host, pid, serial] = match as unknown as [string, Part, string, string, string];
  return { folder: join(dirname(target), name), part, owner: { host, pid: Number(pid) }, serial: Number(serial) };
}
