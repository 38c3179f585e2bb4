import type { Told } from "./outcome.ts";

/** What git leaves in its folder while something is under way, and what that is. */
const underWay: Readonly<Record<string, string>> = {
  "rebase-merge": "a rebase",
  "rebase-apply": "a rebase",
  MERGE_HEAD: "a merge",
  CHERRY_PICK_HEAD: "a cherry-pick",
  REVERT_HEAD: "a revert",
};

/**
 * Finds what has to be settled before the desk can commit anything.
 * @param has whether git's own folder holds a file or folder
 * @param branch the branch that is checked out, if one is
 */
export function obstacleIn(has: (path: string) => boolean, branch: string | undefined): Told | undefined {
  const begun = Object.entries(underWay).find(([path]) => has(path));
  if (begun !== undefined) {
    return {
      happened: `Somebody has begun ${begun[1]} in this repository with git and not finished it, so nothing was committed.`,
      toDo: "Ask them to finish it or to take it back, and publish again.",
    };
  }
  if (has("index.lock")) {
    return {
      happened: "Another program is working in this repository with git, or was stopped in the middle, so nothing was committed.",
      toDo: 'Wait a minute and publish again. If it stays so and no such program is open, delete the file "index.lock" in the folder ".git".',
    };
  }
  if (branch !== undefined) return undefined;
  return {
    happened: "No branch is checked out in this repository (its HEAD is detached), so nothing was committed.",
    toDo: "Ask whoever looks after the repository to check out its main branch, and publish again.",
  };
}
