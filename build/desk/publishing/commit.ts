import type { Git } from "./git.ts";
import { detailOf, type Outcome } from "./outcome.ts";
import { uncommittedIn } from "./repository.ts";

/** Who commits. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** The variables of the environment by which git knows who commits; undefined for what git would not take. */
export function identityOf({ name, email }: Author): Readonly<Record<string, string>> | undefined {
  const [plainName, plainEmail] = [name.trim(), email.trim()];
  if (!/[^\s.,:;<>"'\\]/.test(plainName) || isUnfit.test(plainName)) return undefined;
  if (!/^[^\s@]+@[^\s@]+$/.test(plainEmail) || isUnfit.test(plainEmail)) return undefined;
  return {
    GIT_AUTHOR_NAME: plainName,
    GIT_AUTHOR_EMAIL: plainEmail,
    GIT_COMMITTER_NAME: plainName,
    GIT_COMMITTER_EMAIL: plainEmail,
  };
}

const isUnfit = /[<>\p{Cc}]/u;

/**
 * Commits what has changed below the data folder, and nothing else, whatever else was changed, added or staged.
 * @param sentences what was changed, in words
 * @returns the commit; undefined where there was nothing to commit; or why it failed
 */
export async function commitData(
  git: Git,
  prefix: string,
  sentences: readonly string[],
): Promise<{ readonly commit: string | undefined } | Outcome> {
  if ((await uncommittedIn(git, prefix)).length === 0) return { commit: undefined };
  const added = await git(["add", "--all", "--", "."]);
  if (added.code !== 0) return notCommitted(added.said);
  const changed = await uncommittedIn(git, prefix);
  // What differed only in how its lines end in this folder is the same for git once it has been added.
  if (changed.length === 0) return { commit: undefined };
  const input = messageOf(sentences, changed);
  const { code, said, output } = await git(["commit", "--only", "--cleanup=whitespace", "--file=-", "--", "."], { input });
  if (code !== 0) return notCommitted(`${said}\n${output}`);
  return { commit: await headOf(git) };
}

/** The commit that is checked out. */
export async function headOf(git: Git): Promise<string> {
  const { output } = await git(["rev-parse", "--verify", "HEAD"]);
  return output.toString("utf8").trim();
}

/** The message of a commit: the sentence, or how many there are and each; without any, which files. */
function messageOf(sentences: readonly string[], files: readonly string[]): string {
  const said = sentences.map(inOneLine).filter((sentence) => sentence !== "");
  const [first, ...others] = said;
  if (first !== undefined && others.length === 0) return first;
  if (first !== undefined) return [`${said.length} changes`, "", ...said.map((each) => `- ${each}`)].join("\n");
  const title = files.length === 1 ? `Change ${inOneLine(files[0] ?? "")}` : `Change ${files.length} files`;
  return files.length === 1 ? title : [title, "", ...files.map((file) => `- ${inOneLine(file)}`)].join("\n");
}

function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function notCommitted(said: string): Outcome {
  const inUse = /index\.lock/.test(said);
  return {
    kind: "notCommitted",
    happened: inUse
      ? "Another program was working in this repository at the same moment, so nothing was committed. Your changes are as you saved them."
      : "Git did not accept the changes, so nothing was committed. Your changes are as you saved them.",
    toDo: inUse ? "Publish again in a minute." : "Ask whoever looks after the repository, and show them what git said.",
    ...detailOf(said),
  };
}
