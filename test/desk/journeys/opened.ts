import { cpSync } from "node:fs";
import { join } from "node:path";
import { makePages } from "../../../build/desk/judging/effects.ts";
import { judgeOf } from "../../../build/desk/judging/judge.ts";
import { openDesk } from "../../../build/desk/open-desk.ts";
import { judgeData } from "../../../build/site/judge-data.ts";
import type { FileMemory } from "../../../src/load/files/read.ts";
import { likelyFreePort } from "../../build/preview-folder.ts";
import { createEmptyFolder } from "../../folder.ts";
import { day } from "../../model/made.ts";
import { project } from "../../sources.ts";
import { git } from "../publishing/repositories.ts";

/** A desk that is open on a copy of the real data, in a repository that has another place to send it to. */
export interface Opened {
  /** The address that opens it. */
  readonly address: string;
  /** The repository that it publishes to. */
  readonly remote: string;
  /** The folder that it builds the website into. */
  readonly site: string;
  /** The data as they are now, to be held against what they are later. */
  readonly state: () => Promise<State>;
  /** The lines that went and came between two states, below the name of each file, as git tells them. */
  readonly linesBetween: (before: State, after: State) => string;
  readonly close: () => Promise<void>;
}

/** The data at one moment. */
export interface State {
  /** Their tree in git. */
  readonly tree: string;
  /** The rules by which the check tells something of them, but for notes; one as often as it tells something. */
  readonly told: readonly string[];
  /** The pages that are made of them, by their paths; none where an error stops that. */
  readonly pages: ReadonlyMap<string, string>;
}

const asOf = day("2025-06-30");

/** Opens it on the day by which the real data have nothing overdue. */
export async function openOnRealData(): Promise<Opened> {
  const folder = createEmptyFolder();
  const [root, remote, site] = ["arrangements", "shared.git", "site"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const data = join(root, "data");
  git(folder, "init", "--quiet", "--bare", remote);
  git(folder, "clone", "--quiet", remote, root);
  git(root, "config", "user.name", "Anna");
  git(root, "config", "user.email", "anna@example.org");
  cpSync(join(project, "data"), data, { recursive: true });
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message=Begin");
  git(root, "push", "--quiet", "--set-upstream", "origin", "HEAD");
  const memory: FileMemory = new Map();
  const errors: unknown[] = [];
  const desk = await openDesk({
    ...{
      data,
      asOf,
      site,
      drafts: join(site, "..", "edition-drafts"),
      port: likelyFreePort(),
      preview: { port: 8380, base: "/" },
    },
    judge: judgeOf(data, asOf),
    now: () => "2025-06-30T10:00:00.000Z",
    onError: (error) => errors.push(error),
  });
  return {
    ...{ address: desk.address, remote, site },
    state: async () => {
      git(root, "add", "--all");
      const tree = git(root, "write-tree");
      git(root, "reset", "--quiet");
      const { model, findings } = await judgeData(data, { asOf, memory });
      return {
        tree,
        told: findings.flatMap(({ severity, rule }) => (severity === "note" ? [] : [rule])),
        pages: model === undefined ? new Map() : (await makePages(model)).pages,
      };
    },
    linesBetween: (before, after) => linesOf(git(root, "diff", "--unified=0", "--no-color", before.tree, after.tree)),
    close: async () => {
      await desk.close();
      if (errors.length > 0) throw errors[0];
    },
  };
}

/** What git tells of a difference, without what is for programs; marks of a reviewed text are those of no journey. */
function linesOf(diff: string): string {
  return diff
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("+++ ")) return [line.slice("+++ b/data/".length)];
      const shown = line.replace(/fingerprint: "[0-9a-f]{16}"/, 'fingerprint: "MARK"');
      return /^(?:---|diff|index|@@|new file|old mode|\\ No)/.test(line) ? [] : [shown];
    })
    .join("\n");
}
