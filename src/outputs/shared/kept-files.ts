import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What steps have made, kept for later runs under keys that name everything it was made from. */
export interface KeptFiles {
  /** @returns undefined where nothing is kept under the key, or where it was damaged */
  readonly read: (key: string) => Promise<Buffer | undefined>;
  /** Keeps bytes in the place of those that the key had. Where they cannot be written, nothing is kept. */
  readonly write: (key: string, bytes: Uint8Array) => Promise<void>;
}

/** The length of a SHA-256 hash in bytes. */
const hashLength = 32;

/** How much is kept by default, in bytes: the documents of some two hundred partnerships. */
const usualLimit = 256_000_000;

/** How many drafts this process has begun, so that each has its own name. */
let drafts = 0;

/** Names everything that something is made from: the same parts give the same key. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/**
 * Keeps files in a folder that only the program uses; it need not exist.
 * @param limit in bytes: when more is kept, what was written first is deleted
 */
export function keepFilesIn(folder: string, limit: number = usualLimit): KeptFiles {
  const fileOf = (key: string) => join(folder, key);
  return {
    read: async (key) => {
      const kept = await readFile(fileOf(key)).catch(() => undefined);
      const bytes = kept?.subarray(hashLength);
      return bytes !== undefined && hashOf(bytes).equals(kept?.subarray(0, hashLength) ?? bytes) ? bytes : undefined;
    },
    write: async (key, bytes) => {
      drafts += 1;
      const draft = `${fileOf(key)}.${process.pid}-${drafts}`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, Buffer.concat([hashOf(bytes), bytes]));
        await rename(draft, fileOf(key));
        await deleteOldest(folder, limit);
      } catch {
        // The disk is full or read-only. Nothing is lost but the time that it takes to make this again.
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Deletes what was written first, until the rest is no larger than the limit. */
async function deleteOldest(folder: string, limit: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      // Another process may have deleted it.
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
      return { path, size, mtimeMs };
    }),
  );
  let kept = 0;
  for (const { path, size } of files.sort((one, other) => other.mtimeMs - one.mtimeMs)) {
    kept += size;
    if (kept > limit) await rm(path, { force: true });
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
