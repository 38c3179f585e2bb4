import { describeRefusal, describeRemoteFailure } from "./failures.ts";
import { answerOf, type Git, networkSeconds } from "./git.ts";
import type { Outcome } from "./outcome.ts";
import type { Remote } from "./repository.ts";

/**
 * Sends the commit that is checked out to a branch of the remote. Never by force: the branch there only ever grows.
 * @param options of `git push`
 * @returns how it went; `behind` where the branch there has commits that are not here
 */
export async function push(
  git: Git,
  remote: Remote,
  branch: string,
  ...options: readonly string[]
): Promise<"sent" | "unchanged" | "behind" | Outcome> {
  const fixed = ["push", "--porcelain", "--no-follow-tags", "--recurse-submodules=no", ...options];
  const result = await git([...fixed, "--", remote.name, `HEAD:refs/heads/${branch}`], { seconds: networkSeconds });
  // A line for each branch: a sign, from and to, and what happened (git-push, "Output").
  const line = result.output
    .toString("utf8")
    .split("\n")
    .map((each) => /^([ *=+!-])\t[^\t]*\t(.*)$/.exec(each))
    .find((match) => match !== null);
  const [, sign, reason = ""] = line ?? [];
  if (sign === "=") return "unchanged";
  if (result.code === 0 && sign !== undefined) return "sent";
  if (sign !== "!") return describeRemoteFailure(remote, result);
  const overtaken = /fetch first|non-fast-forward|cannot lock ref|incorrect old value|reference already exists/.test(reason);
  return overtaken ? "behind" : describeRefusal({ ...remote, branch }, reason, result.said);
}

/**
 * Brings the remote's branch here, without changing anything of ours.
 * @returns its newest commit, undefined where there is no such branch; or why it could not be brought
 */
export async function bring(git: Git, remote: Remote): Promise<{ readonly theirs: string | undefined } | Outcome> {
  const options = ["--no-tags", "--no-recurse-submodules", "--quiet"];
  const given = { seconds: networkSeconds };
  const result = await git(["fetch", ...options, "--", remote.name, `refs/heads/${remote.branch}`], given);
  if (result.code === 0) return { theirs: await answerOf(git, "rev-parse", "--verify", "FETCH_HEAD") };
  if (/couldn't find remote ref/.test(result.said)) return { theirs: undefined };
  return describeRemoteFailure(remote, result);
}
