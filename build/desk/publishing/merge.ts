import { type Clash, clashingFiles } from "./clash.ts";
import { headOf } from "./commit.ts";
import { answerOf, type Git, holds, partsOf } from "./git.ts";
import { detailOf, type Outcome } from "./outcome.ts";
import { type Choice, mergeTrees } from "./three-way.ts";

/** The files below the data folder that a merge has changed on the disk. */
type Merged = { readonly received: readonly string[] };

/** Two commits that are to be one. */
type Sides = Pick<Clash, "hers" | "theirs">;

/**
 * Joins what is here with a commit of somebody else. It is tried without touching any file: only what could be joined whole
 * reaches the folder, and where the same lines were changed everything stays as it was.
 * @param prefix the path of the data folder in the repository
 */
export async function joinWith(git: Git, prefix: string, theirs: string): Promise<Merged | Outcome> {
  if (await holds(git, "merge-base", "--is-ancestor", theirs, "HEAD")) return { received: [] };
  if (await holds(git, "merge-base", "--is-ancestor", "HEAD", theirs)) return takeOver(git, prefix, theirs);
  return join(git, prefix, { hers: await headOf(git), theirs }, new Map());
}

/**
 * Finishes the merge of a clash by what was chosen for each of its files.
 * @param choices by paths below the data folder
 */
export async function settle(
  git: Git,
  prefix: string,
  { hers, theirs }: Sides,
  choices: ReadonlyMap<string, Choice>,
): Promise<Merged | Outcome> {
  // Both may come back from a form: they are taken for commits only if they are written as one.
  const written = [hers, theirs].every((commit) => /^[0-9a-f]{40,64}$/.test(commit));
  if (!written || hers !== (await headOf(git)) || !(await holds(git, "cat-file", "-e", `${theirs}^{commit}`))) return outdated;
  return join(git, prefix, { hers, theirs }, choices);
}

/** Whether merging a commit into another would change nothing, since all that it changes is there already. */
export async function isHeldBy(git: Git, commit: string, by: string): Promise<boolean> {
  const merge = await mergeTrees(git, by, commit);
  return "tree" in merge && merge.tree === (await answerOf(git, "rev-parse", "--verify", `${by}^{tree}`));
}

async function join(git: Git, prefix: string, sides: Sides, choices: ReadonlyMap<string, Choice>): Promise<Merged | Outcome> {
  const { hers, theirs } = sides;
  const choiceOf = (path: string) => (path.startsWith(prefix) ? choices.get(path.slice(prefix.length)) : undefined);
  const merge = await mergeTrees(git, hers, theirs, choiceOf);
  if ("failed" in merge) return notJoined(merge.failed);
  if ("clashing" in merge) {
    const elsewhere = merge.clashing.map(({ path }) => path).filter((path) => !path.startsWith(prefix));
    if (elsewhere.length > 0) return clashElsewhere(elsewhere);
    return clashOf({ hers, theirs, files: await clashingFiles(git, prefix, merge.clashing) });
  }
  const input = "Join with what was published meanwhile\n";
  const { code, output, said } = await git(["commit-tree", merge.tree, "-p", hers, "-p", theirs, "-F", "-"], { input });
  return code === 0 ? takeOver(git, prefix, output.toString("utf8").trim()) : notJoined(said);
}

/** Brings the folder to a commit that comes after the present one. Git changes no file that holds something uncommitted. */
async function takeOver(git: Git, prefix: string, commit: string): Promise<Merged | Outcome> {
  const changed = await git(["diff", "--name-only", "-z", "--no-renames", "HEAD", commit, "--", "."]);
  const { code, said } = await git(["merge", "--ff-only", "--quiet", commit]);
  if (code !== 0) return blocked(said);
  return { received: partsOf(changed.output).map((path) => path.slice(prefix.length)) };
}

function notJoined(said: string): Outcome {
  return {
    kind: "mergeBlocked",
    happened:
      "Somebody else has published meanwhile, and git could not join the two. Your changes are kept on this machine, and nothing was sent.",
    toDo: "Ask whoever looks after the repository, and show them what git said.",
    ...detailOf(said),
  };
}

function blocked(said: string): Outcome {
  return {
    kind: "mergeBlocked",
    happened:
      "Somebody else has published meanwhile, and files that were changed here and are not committed stand in the way. Your changes are kept on this machine, and nothing was sent.",
    toDo: "Publish again. If it stays so, ask whoever looks after the repository, and show them which files git names.",
    ...detailOf(said),
  };
}

function clashElsewhere(paths: readonly string[]): Outcome {
  return {
    kind: "clashElsewhere",
    happened:
      "Somebody else has changed the same lines as this machine in files that are not part of the data. Your changes are kept on this machine, and nothing was sent.",
    toDo: "Ask whoever looks after the repository to join the two with git, and publish again.",
    detail: paths.join("\n"),
  };
}

function clashOf(clash: Clash): Outcome {
  return {
    kind: "clash",
    happened:
      "Somebody else has changed the same lines and published first. Your changes are kept on this machine, and nothing was sent.",
    toDo: "Compare the two versions of each file, choose for each whose lines to keep, and publish.",
    clash,
  };
}

const outdated: Outcome = {
  kind: "outdated",
  happened: "The data have been changed since the two versions were shown, so nothing was joined and nothing was sent.",
  toDo: "Publish again: what still differs is shown again.",
};
