import { plainId } from "../../../src/text/plain-id.ts";
import { describeRemoteFailure } from "./failures.ts";
import { type Git, holds, networkSeconds } from "./git.ts";
import { isHeldBy } from "./merge.ts";
import type { Outcome } from "./outcome.ts";
import type { Remote } from "./repository.ts";

/** The beginning of the names of all branches that the desk makes. */
const beginning = "desk/";

const mostLetters = 40;

/**
 * The branch that the changes are to wait on: the one of earlier changes that still wait there, so that one review holds them
 * all, or a new one.
 * @param theirs the commit of the branch that the changes are for
 * @param today by which a new branch is named, with the sentence
 * @returns its name; or why the remote could not be asked
 */
export async function findReviewBranch(
  git: Git,
  remote: Remote,
  theirs: string,
  today: string,
  sentence: string,
): Promise<{ readonly branch: string } | Outcome> {
  const listed = await git(["ls-remote", "--heads", "--", remote.name, `refs/heads/${beginning}*`], { seconds: networkSeconds });
  if (listed.code !== 0) return describeRemoteFailure(remote, listed);
  const branches = listed.output
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [, commit, name] = /^([0-9a-f]+)\trefs\/heads\/(.+)$/.exec(line) ?? [];
      return commit === undefined || name === undefined ? [] : [{ commit, name }];
    });
  for (const { commit, name } of branches.reverse()) {
    const isOurs = await holds(git, "merge-base", "--is-ancestor", commit, "HEAD");
    // A branch whose changes have arrived is done with, however they were merged.
    if (isOurs && !(await isHeldBy(git, commit, theirs))) return { branch: name };
  }
  const names = new Set(branches.map(({ name }) => name));
  const wanted = reviewBranchName(today, sentence);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!names.has(name)) return { branch: name };
  }
}

/** A name for a branch: the day, and the words of a sentence in plain letters. */
function reviewBranchName(today: string, sentence: string): string {
  const words = plainId(sentence, mostLetters);
  return `${beginning}${today}${words === "" ? "" : `-${words}`}`;
}
