import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { shownAddress } from "./addresses.ts";
import { answerOf, type Git, GitMissing, gitIn, holds, partsOf } from "./git.ts";
import { obstacleIn } from "./obstacles.ts";
import { detailOf, type Told } from "./outcome.ts";

/** Where changes are published to. */
export interface Remote {
  readonly name: string;
  /** Its address as it may be shown. */
  readonly address: string;
  /** The branch there. */
  readonly branch: string;
}

/** The git repository that a data folder lies in. */
export interface Repository {
  readonly kind: "repository";
  /** The path of the data folder below the top of the repository, ending with a slash; empty where it is the top. */
  readonly prefix: string;
  /** Undefined where no branch is checked out. */
  readonly branch: string | undefined;
  readonly remote: Remote | undefined;
  /** The files below the data folder that differ from what is committed. */
  readonly uncommitted: readonly string[];
  /** How many commits the remote did not have when it was last asked, and how many it had more; undefined if never asked. */
  readonly ahead: number | undefined;
  readonly behind: number | undefined;
  /** Whether git knows who commits. */
  readonly authorKnown: boolean;
  /** What has to be settled before anything can be committed. */
  readonly obstacle: Told | undefined;
}

/** The repository of a data folder, or that there is none, and why. */
export type RepositoryState = Repository | { readonly kind: "none"; readonly why: Told };

/** Finds out what git knows of a data folder. Nothing is changed, and no other machine is asked. */
export async function repositoryOf(dataFolder: string): Promise<RepositoryState> {
  try {
    const folder = await realpath(dataFolder);
    const git = gitIn(folder);
    const { code, output, said } = await git(["rev-parse", "--show-prefix", "--absolute-git-dir"]);
    const [prefix, gitFolder] = output.toString("utf8").split("\n");
    if (code !== 0 || prefix === undefined || gitFolder === undefined) return { kind: "none", why: whyNone(said) };
    if (await isLeftOut(git, folder, prefix)) return { kind: "none", why: leftOut };
    return await readRepository(git, prefix, gitFolder);
  } catch (error) {
    if (error instanceof GitMissing) return { kind: "none", why: { happened: error.message, toDo: installGit } };
    throw error;
  }
}

const installGit = "Install it from https://git-scm.com and open the desk again, or publish into a folder, which needs no git.";

async function readRepository(git: Git, prefix: string, gitFolder: string): Promise<Repository> {
  const branch = await answerOf(git, "symbolic-ref", "--quiet", "HEAD");
  const name = branch?.replace(/^refs\/heads\//, "");
  const remote = name === undefined ? undefined : await remoteOf(git, name);
  const counts = remote === undefined ? undefined : await countsOf(git, remote);
  const author = await holds(git, "var", "GIT_AUTHOR_IDENT");
  return {
    kind: "repository",
    prefix,
    branch: name,
    remote,
    uncommitted: await uncommittedIn(git, prefix),
    ahead: counts?.[0],
    behind: counts?.[1],
    authorKnown: author && (await holds(git, "var", "GIT_COMMITTER_IDENT")),
    obstacle: obstacleIn((path) => existsSync(join(gitFolder, path)), name),
  };
}

/** The files below the folder that git would commit, by their paths below it. */
export async function uncommittedIn(git: Git, prefix: string): Promise<string[]> {
  const { output } = await git(["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", "."]);
  return partsOf(output).map((entry) => entry.slice("XY ".length + prefix.length));
}

/** Where a branch is published to: where it was before, or to `origin`, or to the only remote that there is. */
async function remoteOf(git: Git, branch: string): Promise<Remote | undefined> {
  const names = (await answerOf(git, "remote"))?.split("\n").filter((name) => name !== "") ?? [];
  const configured = await answerOf(git, "config", "--get", `branch.${branch}.remote`);
  const upstream = await answerOf(git, "config", "--get", `branch.${branch}.merge`);
  const known = configured !== undefined && names.includes(configured);
  const name = known ? configured : names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined;
  if (name === undefined) return undefined;
  const address = await answerOf(git, "remote", "get-url", "--push", "--", name);
  return {
    name,
    address: shownAddress(address?.split("\n")[0] ?? ""),
    branch: known && upstream !== undefined ? upstream.replace(/^refs\/heads\//, "") : branch,
  };
}

/** How many commits are here alone and there alone, by what was last fetched. */
async function countsOf(git: Git, { name, branch }: Remote): Promise<readonly [number, number] | undefined> {
  const range = `HEAD...refs/remotes/${name}/${branch}`;
  const counts = await answerOf(git, "rev-list", "--left-right", "--count", range, "--");
  const [ahead, behind] = counts?.split("\t").map(Number) ?? [];
  return ahead === undefined || behind === undefined ? undefined : [ahead, behind];
}

/** Whether git was told to leave the folder out, and has nothing of it. */
async function isLeftOut(git: Git, folder: string, prefix: string): Promise<boolean> {
  if (prefix === "") return false;
  // It takes paths alone, never patterns, and none of the settings for those.
  const { code } = await git(["check-ignore", "--quiet", "--", folder], { env: { GIT_LITERAL_PATHSPECS: "0" } });
  if (code !== 0) return false;
  return (await answerOf(git, "ls-files", "--", ".")) === "";
}

const leftOut: Told = {
  happened: "The repository around this folder is told to leave it out (.gitignore).",
  toDo: "Publish into a folder, or keep the data in a repository of their own.",
};

function whyNone(said: string): Told {
  if (/dubious ownership/.test(said)) {
    return {
      happened: "The repository belongs to another user of this machine, so git does not touch it.",
      toDo: "Ask whoever set up this machine to mark it as safe for you (safe.directory), or work as that user.",
      ...detailOf(said),
    };
  }
  if (/not a git repository|must be run in a work tree/.test(said)) {
    return { happened: "This folder is not kept in git.", toDo: "Publish into a folder, which needs no git." };
  }
  const toDo = "Ask whoever set up this machine, or publish into a folder, which needs no git.";
  return { happened: "Git cannot read the repository of this folder.", toDo, ...detailOf(said) };
}
