import type { Clash } from "./clash.ts";

/** What happened, in an editor's words. */
export interface Told {
  readonly happened: string;
  /** What to do now; missing where there is nothing to do. */
  readonly toDo?: string;
  /** What git or the host said of it, in their words, for whoever is asked to help. */
  readonly detail?: string;
}

/** How publishing ended. Whatever it was, nothing of the editor's changes is lost. */
export type Outcome = Told & {
  /** The commit that holds the changes, where one was made now. */
  readonly commit?: string;
  /** The files below the data folder that were brought up to date with what others had published. */
  readonly received?: readonly string[];
} & (
    | { readonly kind: PlainKind }
    /** The changes wait on a branch; its address is known for hosts that are known. */
    | { readonly kind: "inReview"; readonly branch: string; readonly address?: string }
    | { readonly kind: "clash"; readonly clash: Clash }
  );

/**
 * - `published`: the host has the changes
 * - `nothing`: there was nothing to publish
 * - `noRepository`, `obstacle`, `authorMissing`, `notCommitted`: nothing was committed
 * - `noRemote`, `unreachable`, `refused`: committed, and sent to nobody
 * - `faulty`: joined with what others published, and not sent, because the data have faults now
 * - `clashElsewhere`, `mergeBlocked`: others published too, and the two could not be joined here
 * - `outdated`: a clash was settled that is no longer the present one
 */
type PlainKind =
  | "published"
  | "nothing"
  | "noRepository"
  | "obstacle"
  | "authorMissing"
  | "notCommitted"
  | "noRemote"
  | "unreachable"
  | "refused"
  | "faulty"
  | "clashElsewhere"
  | "mergeBlocked"
  | "outdated";

/** What git or a host said, without passwords in addresses and without signs that command a terminal. */
export function detailOf(said: string): { readonly detail?: string } {
  const lines = said
    .replace(/\/\/[^\s/@]+@/g, "//")
    .replace(/(?!\n)\p{Cc}(?:\[[0-9;?]*[A-Za-z])?/gu, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("hint:"));
  return lines.length === 0 ? {} : { detail: lines.slice(0, 20).join("\n") };
}
