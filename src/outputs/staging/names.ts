import { basename, dirname, join } from "node:path";
import type { Owner } from "./owner.ts";

/**
 * What a folder beside the target is: a site being made, the last good one while the new one takes its place, or one
 * that is being taken away.
 */
export type Part = "staging" | "old" | "gone";

export interface FolderBeside {
  readonly folder: string;
  readonly part: Part;
  readonly owner: Owner;
  /** Tells two folders of one process apart. */
  readonly turn: number;
}

/** The name of a folder beside the target: `_site.staging-host-4711-1`. */
export function folderBeside(target: string, part: Part, owner: Owner, turn: number): string {
  return join(dirname(target), `${basename(target)}.${part}-${owner.host}-${owner.pid}-${turn}`);
}

/** What a name beside the target says, if it is one that `folderBeside` gives. */
export function readName(target: string, name: string): FolderBeside | undefined {
  if (!name.startsWith(`${basename(target)}.`)) return undefined;
  const match = /^(staging|old|gone)-(.*)-(\d+)-(\d+)$/.exec(name.slice(basename(target).length + 1));
  if (match === null) return undefined;
  const [, part, host, pid, turn] = match as unknown as [string, Part, string, string, string];
  return { folder: join(dirname(target), name), part, owner: { host, pid: Number(pid) }, turn: Number(turn) };
}
