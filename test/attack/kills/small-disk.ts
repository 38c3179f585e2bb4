import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createEmptyFolder } from "../../folder.ts";

/** A disk that can be filled up. */
export interface SmallDisk {
  readonly folder: string;
  readonly fill: () => void;
  /** Takes away what fills it. */
  readonly relieve: () => void;
  readonly unmount: () => void;
}

/** Holds two sites of a small partnership and what a browser writes, and is filled in no time. */
const size = "48m";

/** Mounts a small disk in the memory; undefined where that is not allowed, as for all but root on Linux. */
export function mountSmallDisk(): SmallDisk | undefined {
  const folder = createEmptyFolder();
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]).status !== 0) return undefined;
  const filler = join(folder, "filler", "bytes");
  return {
    folder,
    fill: () => {
      mkdirSync(join(folder, "filler"));
      const file = openSync(filler, "w");
      try {
        for (const bytes of [1_000_000, 4096, 1]) writeUntilFull(file, Buffer.alloc(bytes));
      } finally {
        closeSync(file);
      }
    },
    relieve: () => rmSync(join(folder, "filler"), { recursive: true, force: true }),
    unmount: () => void spawnSync("umount", ["-l", folder]),
  };
}

function writeUntilFull(file: number, bytes: Buffer): void {
  try {
    for (;;) writeSync(file, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}
