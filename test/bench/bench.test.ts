import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { project } from "../sources.ts";
import { exponent, figuresOf, ratiosOf } from "./figures.ts";
import { inTemporaryFolder } from "./temporary.ts";

const test = suite("the benchmark");

test("a median stands between the least and the most, and each ratio is to the baseline of its own round", () => {
  assert.equal(figuresOf([5, 1, 3]), { median: 3, min: 1, max: 5, all: [5, 1, 3] });
  assert.is(figuresOf([1, 2, 3, 4]).median, 2.5);
  assert.equal(ratiosOf([2, 6], [1, 2]).all, [2, 3]);
});

test("what grows with the square of its size has the exponent 2", () => {
  assert.is(exponent({ size: 1, cost: 10 }, { size: 10, cost: 1000 }), 2);
});

test("one round of it measures each kind of build against the baseline, and writes the figures down", () =>
  inTemporaryFolder(async (folder) => {
    const out = join(folder, "bench.json");
    const program = join(project, "build", "run.mjs");
    const args = [program, "bench", "--quick", "--only", "build", "--data", "test/fixtures/fenmarsh", "--json", out];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let shown = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
    });
    const [code] = await once(child, "close");
    assert.is(code, 0);
    const { sections } = JSON.parse(await readFile(out, "utf8"));
    const names = sections[0].rows.map(({ name }: { name: string }) => name);
    const baselines = names.filter((name: string) => name === "browser" || name === "shell");
    assert.ok(baselines.length > 0);
    assert.equal(names, [...baselines, "cold", "unchanged", "edited", "news", "new-program", "pdf", "check"]);
    for (const at of baselines.keys()) assert.is(sections[0].rows[at].ratios[at].median, 1);
    assert.match(shown, /whole build, nothing changed/);
    for (const name of baselines) assert.match(shown, `${name}: `, "which browser it was, and its version");
    assert.match(shown, /builds use the (?:shell|browser)/);
  }));

test.run();
