import { test } from "uvu";
import * as assert from "uvu/assert";
import { load } from "../../src/load/load.ts";
import { writeExampleFolder } from "../rules/example-folder.ts";

/** In milliseconds: what reading takes where the work grows with the square of the faults is ten times as much and more. */
const moment = 10_000;

// Each is a file of about 200 kB, in which one mistake is made in every line.
for (const [what, line, times] of [
  ["a key that is repeated", "shortName: B\n", 30_000],
  ["a merge key", "<<: {}\n", 28_000],
  ["a reference to nothing", "  [[x:y]]\n", 20_000],
  ["a reference that is never closed", "  [[x\n", 30_000],
] as const) {
  test(`${what}, ${times} times over, is told in a moment`, async () => {
    const head = line.startsWith("  ") ? "name: Board\nkind: board\nsummary: |\n" : "name: Board\nkind: board\n";
    const folder = writeExampleFolder("example", { files: { "groups/forum.yaml": head + line.repeat(times) } });
    const begun = performance.now();
    const { findings } = await load(folder);
    assert.ok(findings.length >= times - 1, String(findings.length));
    assert.ok(performance.now() - begun < moment, `${performance.now() - begun} ms`);
  });
}

test.run();
