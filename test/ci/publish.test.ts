import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { test } from "uvu";
import * as assert from "uvu/assert";

interface Job {
  readonly needs?: string;
  readonly permissions: Record<string, string>;
  readonly "timeout-minutes": number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const text = readFileSync(new URL("../../.github/workflows/publish.yml", import.meta.url), "utf8");
const workflow = load(text) as { on: Record<string, unknown>; permissions: object; jobs: Record<string, Job> };

test("every action is pinned by its commit, with the version beside it", () => {
  const uses = text.split("\n").filter((line) => /\buses:/.test(line));
  assert.ok(uses.length > 0);
  for (const line of uses) assert.match(line, /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("it runs every day, and at a push", () => {
  assert.equal(workflow.on.schedule, [{ cron: "17 4 * * *" }]);
  assert.equal(workflow.on.push, { branches: ["main"] });
});

test("nothing is allowed but what a job asks for, and only deploying may write to the pages", () => {
  assert.equal(workflow.permissions, {});
  const writing = Object.entries(workflow.jobs).map(([name, { permissions }]) => [
    name,
    Object.keys(permissions).filter((key) => permissions[key] === "write"),
  ]);
  assert.equal(Object.fromEntries(writing), { check: [], build: [], deploy: ["pages", "id-token"], "stay-on": ["actions"] });
});

test("an overdue review turns the run red and is published all the same", () => {
  assert.is(workflow.jobs.deploy?.needs, "build");
  assert.is(workflow.jobs.build?.needs, undefined);
  assert.ok(workflow.jobs.check?.steps.some(({ run }) => run === "npm run --silent check -- --format github"));
  assert.ok(workflow.jobs.build?.steps.every(({ run }) => !run?.includes("--strict")));
});

test("no job can hang for hours", () => {
  for (const job of Object.values(workflow.jobs)) assert.ok(job["timeout-minutes"] <= 20);
});

test.run();
