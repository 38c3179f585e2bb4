import { test } from "uvu";
import * as assert from "uvu/assert";
import { readWorkflow } from "./workflow.ts";

const { text, workflow } = readWorkflow("attack.yml");

test("all attacks are made once a week, with another seed each time", () => {
  assert.equal(Object.keys(workflow.on), ["schedule", "workflow_dispatch"]);
  assert.equal(workflow.on.schedule, [{ cron: "37 5 * * 0" }]);
  assert.is(workflow.jobs.attack?.steps.at(-1)?.run, 'npm run --silent attack -- --seed "$GITHUB_RUN_NUMBER"');
});

test("they may read the project and nothing else, run actions that are pinned by commit, and cannot hang for hours", () => {
  assert.equal(workflow.permissions, {});
  for (const job of Object.values(workflow.jobs)) {
    assert.equal(job.permissions, { contents: "read" });
    assert.ok(job["timeout-minutes"] <= 90);
  }
  const uses = text.split("\n").filter((line) => /\buses:/.test(line));
  assert.ok(uses.length > 0);
  for (const line of uses) assert.match(line, /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.run();
