import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { files } from "../../src/site/files.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { type Contexts, faultsOf, filledIn, isRun, type Job, readWorkflow, type Step } from "./workflow.ts";

const ofProject = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { text, workflow } = readWorkflow("publish.yml");

/** The steps of a job that use an action, by its name without its owner. */
const using = (job: string, action: string) =>
  workflow.jobs[job]?.steps.filter(({ uses }) => uses?.startsWith(`actions/${action}@`)) ?? [];

test("GitHub's own parser finds nothing wrong with any workflow, and does find what is", async () => {
  for (const name of ["publish.yml", "attack.yml"]) assert.equal(await faultsOf(name, readWorkflow(name).text), [], name);
  for (const [right, wrong] of [
    ["needs: build", "needs: bild"],
    ["timeout-minutes: 10", "timeout: 10"],
    ["github.ref ==", "github.ref = "],
  ] as const) {
    assert.ok(text.includes(right));
    assert.is.not((await faultsOf("publish.yml", text.replace(right, wrong))).length, 0, wrong);
  }
});

test("every action is pinned by its commit, with the version beside it", () => {
  const uses = text.split("\n").filter((line) => /\buses:/.test(line));
  assert.ok(uses.length > 0);
  for (const line of uses) assert.match(line, /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("it runs every day, and at a push", () => {
  assert.equal(workflow.on.schedule, [{ cron: "17 4 * * *" }]);
  assert.equal(workflow.on.push, { branches: ["main"] });
});

test("nothing is allowed but what a job asks for; only deploying may write to the pages, only attesting may sign, and only reminding may write issues", () => {
  assert.equal(workflow.permissions, {});
  const writing = Object.entries(workflow.jobs).map(([name, { permissions }]) => [
    name,
    Object.keys(permissions).filter((key) => permissions[key] === "write"),
  ]);
  assert.equal(Object.fromEntries(writing), {
    check: [],
    build: [],
    again: [],
    deploy: ["pages", "id-token"],
    attest: ["id-token", "attestations"],
    reminders: [],
    remind: ["issues"],
    "stay-on": ["actions"],
  });
});

test("an overdue review turns the run red and is published all the same", () => {
  assert.is(workflow.jobs.deploy?.needs, "build");
  assert.is(workflow.jobs.build?.needs, undefined);
  assert.is(runLine(checking, runOf({}, {})), "[run][--silent][check][--][--format][github]");
  assert.ok(workflow.jobs.build?.steps.every(({ run }) => !run?.includes("--strict")));
});

test("every job and every example of the documentation runs the same Node, one of long support", () => {
  const versions = ["check", "build", "again", "reminders"].flatMap((job) =>
    using(job, "setup-node").map((step) => step.with?.["node-version"]),
  );
  assert.equal(versions, [24, 24, 24, 24]);
  const examples = [...ofProject("docs/continuous-integration.md").matchAll(/node:(\d+)|versionSpec: "(\d+)\.x"/g)];
  assert.equal(
    examples.map(([, image, task]) => image ?? task),
    ["24", "24"],
  );
});

test("files whose names begin with a dot are published too, for security.txt stands among them", () => {
  assert.equal(
    using("build", "upload-pages-artifact").map((step) => step.with),
    [{ path: "_site", "include-hidden-files": true, "retention-days": 7 }],
  );
});

test("each build leaves a list of the packages that it was made with", () => {
  const made = workflow.jobs.build?.steps.find(({ run }) => run?.startsWith("npm sbom --sbom-format cyclonedx "))?.run ?? "";
  const [, file] = / > (\S+)$/.exec(made) ?? [];
  assert.equal(file, using("build", "upload-artifact").find((step) => step.with?.name === "sbom")?.with?.path);
});

test("each build leaves the PDF to be fetched from the run, without the website", () => {
  const pdf = using("build", "upload-artifact").find((step) => step.with?.name === "pdf");
  assert.equal(pdf?.with, { name: "pdf", path: `_site${files.pdf}`, "if-no-files-found": "error" });
});

/** A run of `main`, in a repository with some variables, and what its steps have said so far. */
const runOf = (vars: Record<string, string>, outputs: Record<string, string>): Contexts => ({
  vars: { PAGES: "", ATTEST: "", ISSUES: "", ...vars },
  github: { event_name: "schedule", ref: "refs/heads/main" },
  steps: { pages: { outputs: { base_url: "", ...outputs } }, day: { outputs: { day: "2025-06-30" } } },
  needs: { build: { outputs: { address: "", day: "2025-06-30", ...outputs } } },
});

/** The actions and the lines that are run, by the jobs that are. */
function whatIsRun(contexts: Contexts): Record<string, string[]> {
  const isJobRun = ({ needs, ...job }: Job): boolean => {
    const needed = needs === undefined ? undefined : workflow.jobs[needs];
    return isRun(job, contexts) && (needed === undefined || isJobRun(needed));
  };
  const jobs = Object.entries(workflow.jobs).filter(([, job]) => isJobRun(job));
  return Object.fromEntries(
    jobs.map(([name, { steps }]) => [
      name,
      steps.filter((step) => isRun(step, contexts)).map(({ uses, run }) => uses?.replace(/@.*/, "") ?? run ?? ""),
    ]),
  );
}

test("where Pages, attestations and issues are switched off, nothing that needs them is run, and everything else is", () => {
  const [on, off] = [runOf({}, {}), runOf({ PAGES: "off", ATTEST: "off", ISSUES: "off" }, {})].map(whatIsRun);
  assert.equal(Object.keys(on ?? {}), ["check", "build", "again", "deploy", "attest", "reminders", "remind", "stay-on"]);
  assert.equal(Object.keys(off ?? {}), ["check", "build", "again", "stay-on"]);
  assert.equal(
    on?.build?.filter((each) => !off?.build?.includes(each)),
    ["actions/configure-pages"],
  );
  assert.not.match(
    Object.values(off ?? {})
      .flat()
      .join("\n"),
    /configure-pages|deploy-pages|attest|gh issue|reminders/,
  );
  const inDocs = [...ofProject("docs/continuous-integration.md").matchAll(/`(PAGES|ATTEST|ISSUES)` with the value `off`/g)];
  assert.equal(
    inDocs.map(([, name]) => name),
    ["PAGES", "ATTEST", "ISSUES"],
  );
});

/** The step that checks. */
const checking = workflow.jobs.check?.steps.find(({ run }) => run?.includes(" check ")) ?? {};

test("a pull request is checked against what it is to be merged into", () => {
  const contexts = { ...runOf({}, {}), github: { event_name: "pull_request", ref: "refs/pull/1/merge" } };
  assert.is(using("check", "checkout")[0]?.with?.["fetch-depth"], 2);
  const steps = workflow.jobs.check?.steps.filter((step) => step.run !== undefined && isRun(step, contexts)) ?? [];
  assert.equal(
    steps.map(({ run }) => run?.split(" ", 2).join(" ")),
    ["npm ci", "git worktree", "npm run"],
  );
  const repository = createEmptyFolder();
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], {
      cwd: repository,
      encoding: "utf8",
    });
    assert.is(status, 0, stderr);
  };
  git("init", "--quiet", "--initial-branch", "main");
  const commit = (words: string) => {
    writeFiles(repository, { "data/arrangements.yaml": words, [`data/${words}.yaml`]: words });
    git("add", ".");
    git("commit", "--quiet", "--message", words);
  };
  commit("old");
  git("checkout", "--quiet", "-b", "change");
  commit("changed");
  git("checkout", "--quiet", "main");
  git("commit", "--quiet", "--allow-empty", "--message", "main goes on");
  git("merge", "--quiet", "--no-ff", "--message", "as GitHub merges it to try", "change");
  const said = runLine({ ...checking, run: `${steps[1]?.run}\n${steps[2]?.run}` }, contexts, repository);
  assert.is(said.split("\n").at(-1), "[run][--silent][check][--][--format][github][--against][base/data]");
  assert.is(readFileSync(join(repository, "base/data/arrangements.yaml"), "utf8"), "old");
  assert.is(readFileSync(join(repository, "data/arrangements.yaml"), "utf8"), "changed");
});

/** Runs a line of a step as GitHub does, with `npm` noting its arguments. */
function runLine({ run = "", env = {} }: Step, contexts: Contexts, folder = createEmptyFolder()): string {
  const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filledIn(value, contexts)]));
  const npm = 'npm() { printf "[%s]" "$@"; }\n';
  const { stdout, stderr, status } = spawnSync("bash", ["-e", "-c", npm + run], {
    cwd: folder,
    env: { ...process.env, ...filled },
    encoding: "utf8",
  });
  assert.is(status, 0, stderr);
  return stdout;
}

test("the website is built for the address that Pages gives it, and for that of the data where it gives none", () => {
  const address = "https://someone.github.io/arrangements";
  for (const job of ["build", "again"]) {
    const step = workflow.jobs[job]?.steps.find(({ run }) => run?.startsWith("npm run --silent build"));
    assert.ok(step !== undefined);
    const outputs = { base_url: address, address };
    assert.is(runLine(step, runOf({}, outputs)), `[run][--silent][build][--][--as-of][2025-06-30][--address][${address}]`, job);
    assert.is(runLine(step, runOf({}, {})), "[run][--silent][build][--][--as-of][2025-06-30]", job);
  }
});

test("the day of both builds is the one that the check tells, even where it fails", () => {
  const step = workflow.jobs.build?.steps.find(({ id }) => id === "day");
  const output = join(createEmptyFolder(), "output");
  const npm = `npm() { [ "$*" = "run --silent check -- --format json" ] && echo '{"asOf": "2026-11-29"}'; return 1; }\n`;
  const { status } = spawnSync("bash", ["-e", "-c", npm + step?.run], { env: { ...process.env, GITHUB_OUTPUT: output } });
  assert.is(status, 0);
  assert.is(readFileSync(output, "utf8"), "day=2026-11-29\n");
});

test("a second build that differs in a byte, or in a file, turns the run red and names the file", () => {
  const line = workflow.jobs.again?.steps.at(-1)?.run ?? "";
  const compare = (second: Record<string, string>) => {
    const folder = createEmptyFolder();
    const site = { "index.html": "one", ".well-known/security.txt": "two" };
    writeFiles(folder, Object.fromEntries(Object.entries(site).map(([path, words]) => [`made/${path}`, words])));
    writeFiles(folder, { "first/.keep": "", ...second });
    spawnSync("tar", ["--create", "--file", "first/artifact.tar", "--directory", "made", "."], { cwd: folder });
    const { status, stdout } = spawnSync("bash", ["-e", "-c", line], { cwd: folder, encoding: "utf8" });
    return [status, stdout];
  };
  const same = { "_site/index.html": "one", "_site/.well-known/security.txt": "two" };
  assert.equal(compare(same), [0, ""]);
  assert.equal(compare({ ...same, "_site/index.html": "One" }), [1, "Files first/site/index.html and _site/index.html differ\n"]);
  assert.equal(compare({ ...same, "_site/new.html": "" }), [1, "Only in _site: new.html\n"]);
});

test("what is signed is what the build made, by a job that runs nothing of the project or its packages", () => {
  const attest = workflow.jobs.attest;
  assert.is(attest?.needs, "build");
  for (const job of [attest, workflow.jobs.deploy]) {
    assert.match(String(job?.if), "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'");
  }
  assert.match(String(using("attest", "attest-build-provenance")[0]?.with?.["subject-path"]), "downloads/*.pdf");
  assert.equal(
    attest?.steps.flatMap(({ run }) => run ?? []).map((run) => run.split(" ", 1)[0]),
    ["tar"],
  );
  assert.is(using("attest", "checkout").length, 0);
});

test("no job can hang for hours", () => {
  for (const job of Object.values(workflow.jobs)) assert.ok(job["timeout-minutes"] <= 20);
});

test.run();
