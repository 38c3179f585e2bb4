import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerOf, type Git, partsOf } from "./git.ts";

/** A file as git keeps it. */
interface KeptFile {
  readonly mode: string;
  readonly object: string;
}

/** A file that both sides have changed since they were one: what it was, and what each made of it; undefined where it is not. */
export interface StagedFile {
  /** Below the top of the repository. */
  readonly path: string;
  readonly base?: KeptFile;
  readonly hers?: KeptFile;
  readonly theirs?: KeptFile;
}

/** Whose a clashing file is to be in the lines that both have changed, or whole where it is no text; or a text made of both. */
export type Choice = "hers" | "theirs" | { readonly text: string };

/** The merged tree; or the files whose same lines were changed; or why there is neither, in git's words. */
export type Merge = { readonly tree: string } | { readonly clashing: readonly StagedFile[] } | { readonly failed: string };

/**
 * Merges two commits into a tree, in an index and files of its own, so that nothing in the folder of the repository changes.
 * Each file is merged with the one of the same path alone. `git merge` would also look for files under other names, by their
 * likeness: records are all alike, and the changes of one that is gone would be typed into another that is new.
 * @param choiceOf what was chosen for a file that clashes, by its path below the top of the repository
 */
export async function mergeTrees(
  git: Git,
  hers: string,
  theirs: string,
  choiceOf: (path: string) => Choice | undefined = () => undefined,
): Promise<Merge> {
  const folder = await mkdtemp(join(tmpdir(), "governance-merge-"));
  const own: Git = (args, given) => git(args, { ...given, env: { GIT_INDEX_FILE: join(folder, "index"), ...given?.env } });
  try {
    const base = await answerOf(git, "merge-base", hers, theirs);
    if (base === undefined) return { failed: "The two have no history in common." };
    const read = await own(["read-tree", "-i", "-m", "--aggressive", base, hers, theirs]);
    if (read.code !== 0) return { failed: read.said };
    const clashing: StagedFile[] = [];
    let entries = "";
    for (const file of await changedByBoth(own)) {
      const merged = await mergeFile(git, folder, file, choiceOf(file.path));
      if (merged === "clash") clashing.push(file);
      else entries += `${merged?.mode ?? "0"} ${merged?.object ?? "0".repeat(hers.length)}\t${file.path}\0`;
    }
    if (clashing.length > 0) return { clashing };
    await own(["update-index", "-z", "--index-info"], { input: entries });
    const { code, output, said } = await own(["write-tree"]);
    return code === 0 ? { tree: output.toString("utf8").trim() } : { failed: said };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files of which an index holds several versions (git-ls-files, "--stage"): 1 is what it was, 2 hers, 3 theirs. */
async function changedByBoth(own: Git): Promise<StagedFile[]> {
  // From the top of the repository, which is the only pattern that is ever read as one.
  const env = { GIT_LITERAL_PATHSPECS: "0" };
  const { output } = await own(["ls-files", "--unmerged", "-z", "--full-name", "--", ":/"], { env });
  const files = new Map<string, StagedFile>();
  for (const entry of partsOf(output)) {
    const [, mode, object, stage, path] = /^(\d+) ([0-9a-f]+) ([123])\t([\s\S]+)$/.exec(entry) ?? [];
    if (mode === undefined || object === undefined || path === undefined) throw new Error(`Git lists a file as ${entry}`);
    const version = stage === "1" ? "base" : stage === "2" ? "hers" : "theirs";
    files.set(path, { ...files.get(path), path, [version]: { mode, object } });
  }
  return [...files.values()];
}

/** The file that both sides together give; undefined where it is to go. */
async function mergeFile(
  git: Git,
  folder: string,
  { base, hers, theirs }: StagedFile,
  choice: Choice | undefined,
): Promise<KeptFile | undefined | "clash"> {
  const mode = (hers ?? theirs)?.mode ?? "100644";
  if (typeof choice === "object") return { mode, object: await keep(git, choice.text) };
  const whole = choice === undefined ? "clash" : { hers, theirs }[choice];
  const versions = [hers, base, theirs];
  if (!versions.every((version) => version?.mode.startsWith("100"))) return whole;
  const paths = ["hers", "base", "theirs"].map((name) => join(folder, name));
  for (const [at, path] of paths.entries()) {
    await writeFile(path, (await git(["cat-file", "blob", versions[at]?.object ?? ""])).output);
  }
  // Only of the lines that both have changed is one side chosen: what the other changed elsewhere in the file stays.
  const side = choice === undefined ? [] : [{ hers: "--ours", theirs: "--theirs" }[choice]];
  // The exit code counts the places that clash; of what is no text it is an error.
  const { code, output } = await git(["merge-file", "-p", "--quiet", ...side, ...paths]);
  return code === 0 ? { mode, object: await keep(git, output) } : whole;
}

async function keep(git: Git, content: string | Uint8Array): Promise<string> {
  const { output } = await git(["hash-object", "-w", "--stdin"], { input: content });
  return output.toString("utf8").trim();
}
