import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runHere } from "../build/run-command.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { fixtureFolder } from "../load/fixture.ts";
import { project } from "../sources.ts";
import { readWorkflow } from "./workflow.ts";

const { workflow } = readWorkflow("publish.yml");

interface FakeIssue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
  readonly author: { readonly login: string; readonly is_bot: boolean };
  readonly assignees: string[];
  readonly comments: string[];
}

/**
 * An `npm` that runs commands of the project, which commands begin in, on these data and on the day that DAY says. It
 * installs nothing.
 */
const npmOn = (data: string) => `#!/bin/sh
[ "$1" = ci ] && exit
[ "$1 $2 $3 $4 $5" = "run --silent review -- issues" ] || exit 9
exec "${process.execPath}" "${join(project, "build/run.mjs")}" review issues "$6" "$PWD/$7" "$8" "$PWD/$9" --data "${data}" --as-of "$DAY"
`;

/** A repository on a GitHub that is one file, with the data of Fenmarsh, and the programs that the steps call. */
function startRepository(accounts: string) {
  const folder = createEmptyFolder();
  const data = fixtureFolder("fenmarsh");
  writeFiles(data, { "desk.yaml": accounts });
  const programs = join(folder, "programs");
  mkdirSync(programs);
  copyFileSync(fileURLToPath(new URL("fake-gh.mjs", import.meta.url)), join(programs, "gh"));
  writeFileSync(join(programs, "npm"), npmOn(data));
  for (const name of ["gh", "npm"]) chmodSync(join(programs, name), 0o755);
  const github = join(folder, "github.json");
  writeFileSync(github, JSON.stringify({ issues: [], assignable: ["ada-wren"], calls: [] }));
  return { folder, data, programs, github };
}
type Repository = ReturnType<typeof startRepository>;

/** Runs the steps of both jobs on a day, as GitHub does, and gives what was called and the issues afterwards. */
function runOn(day: string, { folder, programs, github }: Repository) {
  writeFileSync(github, JSON.stringify({ ...JSON.parse(readFileSync(github, "utf8")), calls: [] }));
  const PATH = [programs, dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, DAY: day, FAKE_GITHUB: github, GITHUB_REPOSITORY: "fen/marsh" };
  for (const job of ["reminders", "remind"]) {
    for (const { run, shell } of workflow.jobs[job]?.steps ?? []) {
      if (run === undefined) continue;
      const options = shell === "bash" ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
      const { status, stderr } = spawnSync("bash", [...options, "-c", run], { cwd: folder, env, encoding: "utf8" });
      assert.is(status, 0, stderr);
    }
  }
  return JSON.parse(readFileSync(github, "utf8")) as { calls: string[]; issues: FakeIssue[] };
}

const accounts =
  "accounts:\n  - { owner: executive-board, account: Ada-Wren }\n  - { owner: executive-board, account: fen/office }\n";

/** The issue of a review, by its title. */
const issueOf = ({ issues }: { issues: FakeIssue[] }, title: string) =>
  issues.filter((issue) => issue.title.includes(title)).at(-1);

test("an overdue review has one issue, from the day after it was due until it is recorded", async () => {
  const repository = startRepository(accounts);
  const first = runOn("2025-04-01", repository);
  assert.equal(first.calls, ["POST issues"], "a waiver has run out the day before");
  assert.match(String(issueOf(first, "Case Panel")?.body), "nobody is told by name");
  const opened = runOn("2025-04-02", repository);
  assert.equal(opened.calls, ["POST issues"]);
  const issue = issueOf(opened, "Turning Tides Plan");
  assert.equal([issue?.state, issue?.assignees], ["OPEN", ["ada-wren"]]);
  assert.match(String(issue?.body), "was due on 1 April 2025.");
  assert.match(String(issue?.body), "\nOwner: Executive Board.\nAssigned to `ada-wren`.\n@fen/office\n");
  assert.match(String(issue?.body), "(http://localhost:8090/tasks/record-review?review=turning-tides)");
  assert.match(String(issue?.body), "npx governance review record turning-tides --on YYYY-MM-DD");

  assert.equal(runOn("2025-04-03", repository).calls, [], "the next day it says the same");
  writeFiles(repository.data, { "desk.yaml": "accounts: [{ owner: executive-board, account: kit-teal }]\n" });
  const updated = runOn("2025-04-03", repository);
  assert.equal(updated.calls, ["PATCH issues/2"]);
  assert.match(String(issueOf(updated, "Turning Tides Plan")?.body), "\n@kit-teal\n");

  closeByHand(repository, 2);
  const reopened = runOn("2025-04-04", repository);
  assert.equal(reopened.calls, ["PATCH issues/2", "POST issues/2/comments"]);
  assert.is(issueOf(reopened, "Turning Tides Plan")?.state, "OPEN");

  await record(repository, "2025-04-05");
  const closed = runOn("2025-04-06", repository);
  assert.equal(closed.calls, ["POST issues/2/comments", "PATCH issues/2"]);
  assert.is(issueOf(closed, "Turning Tides Plan")?.state, "CLOSED");
  assert.match(String(issueOf(closed, "Turning Tides Plan")?.comments.at(-1)), "due by 5 April 2026.");
  assert.is(issueOf(closed, "Case Panel")?.state, "OPEN");

  const again = issueOf(runOn("2026-04-06", repository), "Turning Tides Plan");
  assert.is.not(again?.number, 2);
  assert.match(String(again?.body), "was due on 5 April 2026.");
});

test("a call that is refused turns the run red", () => {
  const repository = startRepository(accounts);
  writeFiles(repository.folder, { "calls.json": JSON.stringify([{ method: "POST", path: "nowhere", fields: {} }]) });
  const line = workflow.jobs.remind?.steps.at(-1)?.run ?? "";
  const PATH = [repository.programs, dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, FAKE_GITHUB: repository.github, GITHUB_REPOSITORY: "fen/marsh" };
  const run = () => spawnSync("bash", ["-eo", "pipefail", "-c", line], { cwd: repository.folder, env });
  assert.is.not(run().status, 0);
});

/** Closes an issue as somebody does who has recorded nothing. */
function closeByHand({ github }: Repository, number: number): void {
  const state = JSON.parse(readFileSync(github, "utf8"));
  state.issues[number - 1].state = "CLOSED";
  writeFileSync(github, JSON.stringify(state));
}

async function record({ data }: Repository, on: string): Promise<void> {
  const args = ["turning-tides", "--data", data, "--on", on, "--by", "Board", "--minute", "EB/1"];
  const { code, stderr } = await runHere("review", "record", ...args);
  assert.is(code, 0, stderr);
}

test.run();
