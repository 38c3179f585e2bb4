import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { test } from "uvu";
import * as assert from "uvu/assert";

interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions: Record<string, string>;
  readonly "timeout-minutes": number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

const ofProject = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const text = ofProject(".github/workflows/publish.yml");
const workflow = load(text) as { on: Record<string, unknown>; permissions: object; jobs: Record<string, Job> };

/** The steps of a job that use an action, by its name without its owner. */
const using = (job: string, action: string) =>
  workflow.jobs[job]?.steps.filter(({ uses }) => uses?.startsWith(`actions/${action}@`)) ?? [];

test("every action is pinned by its commit, with the version beside it", () => {
  const uses = text.split("\n").filter((line) => /\buses:/.test(line));
  assert.ok(uses.length > 0);
  for (const line of uses) assert.match(line, /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("it runs every day, and at a push", () => {
  assert.equal(workflow.on.schedule, [{ cron: "17 4 * * *" }]);
  assert.equal(workflow.on.push, { branches: ["main"] });
});

test("nothing is allowed but what a job asks for; only deploying may write to the pages, and only attesting may sign", () => {
  assert.equal(workflow.permissions, {});
  const writing = Object.entries(workflow.jobs).map(([name, { permissions }]) => [
    name,
    Object.keys(permissions).filter((key) => permissions[key] === "write"),
  ]);
  assert.equal(Object.fromEntries(writing), {
    check: [],
    build: [],
    deploy: ["pages", "id-token"],
    attest: ["id-token", "attestations"],
    "stay-on": ["actions"],
  });
});

test("an overdue review turns the run red and is published all the same", () => {
  assert.is(workflow.jobs.deploy?.needs, "build");
  assert.is(workflow.jobs.build?.needs, undefined);
  assert.ok(workflow.jobs.check?.steps.some(({ run }) => run === "npm run --silent check -- --format github"));
  assert.ok(workflow.jobs.build?.steps.every(({ run }) => !run?.includes("--strict")));
});

test("every job and every example of the documentation runs the same Node, one of long support", () => {
  const versions = ["check", "build"].flatMap((job) => using(job, "setup-node").map((step) => step.with?.["node-version"]));
  assert.equal(versions, [24, 24]);
  const examples = [...ofProject("docs/continuous-integration.md").matchAll(/node:(\d+)|version: "(\d+)\.x"/g)];
  assert.equal(
    examples.map(([, image, task]) => image ?? task),
    ["24", "24"],
  );
});

test("files whose names begin with a dot are published too, for security.txt stands among them", () => {
  assert.equal(
    using("build", "upload-pages-artifact").map((step) => step.with),
    [{ path: "_site", "include-hidden-files": true }],
  );
});

test("each build leaves a list of the packages that it was made with", () => {
  const made = workflow.jobs.build?.steps.find(({ run }) => run?.startsWith("npm sbom --sbom-format cyclonedx "))?.run ?? "";
  const [, file] = / > (\S+)$/.exec(made) ?? [];
  assert.equal(
    using("build", "upload-artifact").map((step) => step.with?.path),
    [file],
  );
});

test("what is signed is what the build made, by a job that runs nothing of the project or its packages", () => {
  const attest = workflow.jobs.attest;
  assert.is(attest?.needs, "build");
  assert.is(attest?.if, workflow.jobs.deploy?.if);
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
