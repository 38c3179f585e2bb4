import { createHash } from "node:crypto";
import type { Draft } from "../../src/desk/data/drafts.ts";

/** A mark of what files are and are to be, by which it is told whether a change is still the one that was shown. */
export function hashOfDrafts(drafts: readonly Draft[]): string {
  const hash = createHash("sha256");
  for (const { path, before, after } of drafts) {
    for (const part of [path, before ?? "\0", after ?? "\0"]) hash.update(part).update("\0\0");
  }
  return hash.digest("hex").slice(0, 16);
}
