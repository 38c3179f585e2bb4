import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { project } from "../sources.ts";
import { loadAshwell } from "./ashwell.ts";

// The examples of docs/editing.md that say who sits on a group of Ashwell.

const text = readFileSync(join(project, "docs/editing.md"), "utf8");
const examples = [...text.matchAll(/^```yaml\n(memberships:\n[\s\S]*?)^```$/gm)]
  .map(([, lines = ""]) => lines)
  .filter((lines) => !lines.includes("example-"));
const limits = /^```yaml\n(atMost:\n[\s\S]*?)^```$/m.exec(text)?.[1] ?? "";

const group = readFileSync(join(project, "test/fixtures/ashwell/groups/practice-group.yaml"), "utf8");
const members = /^memberships:\n(?: .*\n)+/m.exec(group)?.[0] ?? "";

test("there are examples", () => assert.ok(examples.length > 0 && limits !== ""));

for (const example of examples) {
  test(`can be typed as it stands: ${example.split("\n")[1]}`, async () => {
    const { findings } = await loadAshwell(["groups/practice-group.yaml", members, example]);
    assert.equal(findings, []);
  });
}

test("so can the greatest numbers of members", async () => {
  const { findings } = await loadAshwell(["groups/practice-group.yaml", members, `${limits}${members}`]);
  assert.equal(findings, []);
});

test.run();
