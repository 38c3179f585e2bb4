import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { headerFiles } from "../../src/outputs/headers/files.ts";
import { run } from "../command.ts";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";
import { blocksBelow, blocksOf } from "./blocks.ts";

for (const page of ["hosting.md", "continuous-integration.md", "desk.md"]) {
  test(`every block of code of ${page} is run by a test that reads it there, or says why it is not run`, () => {
    const blocks = blocksOf(page);
    assert.is(blocks.length, readFileSync(join(project, "docs", page), "utf8").split(/^ *```/m).length >> 1);
    for (const { heading, text, runBy, notRun } of blocks) {
      assert.ok(runBy !== undefined || notRun !== undefined, `${heading}: ${text}`);
      if (runBy === undefined) continue;
      const [file = "", helper = ""] = [runBy, runBy.replace(/\.test\.ts$/, ".ts")].map((path) => {
        try {
          return readFileSync(join(project, path), "utf8");
        } catch {
          return "";
        }
      });
      assert.match(file + helper, `"${page}", "${heading}"`, runBy);
    }
  });
}

test("a website for another address is built as the page says", async () => {
  const [line = ""] = blocksBelow("hosting.md", "Say where it will stand", "sh");
  const [, args = ""] = /^npx governance build (.*)\n$/.exec(line) ?? [];
  const out = join(createEmptyFolder(), "site");
  const { code, stdout, stderr } = await run("build", [
    ...args.split(" "),
    "--out",
    out,
    "--data",
    "test/fixtures/fenmarsh",
    "--as-of",
    "2025-02-03",
  ]);
  assert.is(code, 0, stderr);
  assert.match(stdout, "It says of itself that it stands at https://www.council.example.org/services/safeguarding");
  assert.match(readFileSync(join(out, "index.html"), "utf8"), 'href="/services/safeguarding/groups/"');
});

test("each file that the page names for a host is made, and no other", () => {
  const text = readFileSync(join(project, "docs", "hosting.md"), "utf8");
  const [, table = ""] = /^(\| host \|[\s\S]*?)\n\n/m.exec(text) ?? [];
  const named = new Set([...table.matchAll(/`([^`]+)`/g)].map(([, name]) => `/${name}`));
  const made = headerFiles("/", [{ from: "/groups/old/", to: "/groups/new/" }]);
  assert.equal([...named].sort(), [...made.keys()].sort());
});

test.run();
