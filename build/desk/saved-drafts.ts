import type { Draft } from "../../src/desk/data/drafts.ts";
import type { FileChange } from "./store/change.ts";

/** Changes to files as they are drafted: records as text, all others as bytes. */
export function draftsOf(files: readonly FileChange[]): readonly Draft[] {
  return files.map(({ path, before, after }) => {
    const isText = /\.(?:ya?ml|md)$/.test(path);
    const content = (bytes: Uint8Array | undefined) =>
      bytes !== undefined && isText ? Buffer.from(bytes).toString("utf8") : bytes;
    return { path, before: content(before), after: content(after) };
  });
}
