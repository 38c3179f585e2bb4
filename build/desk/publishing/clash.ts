import type { Git } from "./git.ts";
import type { StagedFile } from "./three-way.ts";

/** One of the versions of a file: its text, how large it is where it is no text, or that it is not there. */
export type Version = { readonly text: string } | { readonly bytes: number } | "gone";

/** A file of the data folder that two have changed in the same lines. */
export interface ClashingFile {
  /** Below the data folder. */
  readonly path: string;
  readonly hers: Version;
  readonly theirs: Version;
  /** What it was before both. */
  readonly base: Version;
}

/** Two commits that change the same lines, and in which files. */
export interface Clash {
  readonly hers: string;
  readonly theirs: string;
  readonly files: readonly ClashingFile[];
}

/**
 * Reads the versions of each clashing file.
 * @param prefix the path of the data folder in the repository
 */
export function clashingFiles(git: Git, prefix: string, clashing: readonly StagedFile[]): Promise<ClashingFile[]> {
  return Promise.all(
    clashing.map(async ({ path, base, hers, theirs }) => {
      const versions = await Promise.all([base, hers, theirs].map((version) => versionOf(git, version?.object)));
      const [before, own, other] = versions as [Version, Version, Version];
      return { path: path.slice(prefix.length), hers: own, theirs: other, base: before };
    }),
  );
}

async function versionOf(git: Git, object: string | undefined): Promise<Version> {
  if (object === undefined) return "gone";
  const { output } = await git(["cat-file", "blob", object]);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(output) };
  } catch (error) {
    if (error instanceof TypeError) return { bytes: output.length };
    throw error;
  }
}
