import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { writeFiles } from "../folder.ts";
import { fixtureFolder } from "../load/fixture.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

// The lines of docs/editing.md below "Add a group" are those of a group of Fenmarsh, and can be typed as they stand.

const [, section = ""] = /^## Add a group\n([\s\S]*?)^## /m.exec(readFileSync(join(project, "docs/editing.md"), "utf8")) ?? [];
const examples = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, lines = ""]) => lines);

test("there are lines for a review, for reports, for terms of reference elsewhere and for a quorum", () => {
  assert.equal(
    examples.map((lines) => Object.keys(parseYaml(lines).value as object)),
    [["review"], ["reports"], ["termsOfReference"], ["quorum"]],
  );
});

for (const lines of examples) {
  test(`can be typed as they stand: ${lines.split("\n")[0]}`, async () => {
    const folder = fixtureFolder("fenmarsh");
    const file = "groups/case-panel.yaml";
    const record = parseYaml(readFileSync(join(folder, file), "utf8")).value as Record<string, unknown>;
    // JSON is YAML (YAML 1.2, section 1.3).
    writeFiles(folder, { [file]: JSON.stringify({ ...record, ...(parseYaml(lines).value as object) }) });
    assert.equal((await loadOn(folder, "2027-01-01")).findings, []);
  });
}

test.run();
