import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "uvu";
import type { PublishOrder } from "../../../build/desk/publishing/publish.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";

/** Calls git as a person would, with nothing of the settings of whoever runs the test. */
export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trimEnd();
}

/**
 * Runs a file's tests without the settings of whoever runs them: who commits, which hooks there are, how lines end. The
 * process gets its own back afterwards, since other tests run in it too.
 */
export function isolateSettings({ before, after }: Pick<Test, "before" | "after">): void {
  const home = createEmptyFolder();
  writeFileSync(join(home, "gitconfig"), "[init]\n\tdefaultBranch = main\n");
  const isolated = { HOME: home, XDG_CONFIG_HOME: home, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: join(home, "gitconfig") };
  const inherited = Object.keys(isolated).map((name) => [name, process.env[name]] as const);
  before(() => void Object.assign(process.env, isolated));
  after(() => {
    for (const [name, value] of inherited) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}

/** A file of ten lines, of which each can be changed without its neighbours. */
export function lines(changes: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: 10 }, (_, at) => `line${at}: ${changes[at] ?? "as it was"}\n`).join("");
}

/** A bare repository, two clones of it by different people, and the data folder of each. */
export interface Shared {
  readonly remote: string;
  readonly hers: { readonly root: string; readonly data: string };
  readonly his: { readonly root: string; readonly data: string };
}

/**
 * Makes a repository that two people share.
 * @param below the data folder in it; empty for its top
 */
export function createShared(below = "data"): Shared {
  const folder = createEmptyFolder();
  const remote = join(folder, "shared.git");
  git(folder, "init", "--quiet", "--bare", remote);
  const clone = (name: string) => {
    const root = join(folder, name);
    git(folder, "clone", "--quiet", remote, root);
    git(root, "config", "user.name", name);
    git(root, "config", "user.email", `${name}@example.org`);
    return { root, data: join(root, below) };
  };
  const hers = clone("anna");
  writeFiles(hers.root, { "program.txt": "the program\n" });
  writeFiles(hers.data, { "people.yaml": lines(), "groups/board.yaml": lines() });
  git(hers.root, "add", "--all");
  git(hers.root, "commit", "--quiet", "--message=Begin");
  git(hers.root, "push", "--quiet", "--set-upstream", "origin", "main");
  return { remote, hers, his: clone("ben") };
}

/** Commits everything in a clone and pushes it, as somebody else does. */
export function publishByHand(root: string, files: Readonly<Record<string, string>>): void {
  writeFiles(root, files);
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message=By hand");
  git(root, "push", "--quiet", "origin", "HEAD");
}

/** An order to publish a folder, with what the test changes of it. */
export function orderFor(folder: string, changes: Partial<PublishOrder> = {}): PublishOrder {
  return { folder, sentences: ["Board: reviewed"], to: "main", today: "2025-06-30", check: async () => true, ...changes };
}

/** Writes a hook of a repository. */
export function writeHook(hooks: string, name: string, script: string): void {
  writeFiles(hooks, { [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(hooks, name), 0o755);
}

/** The text of a file. */
export const textOf = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");
