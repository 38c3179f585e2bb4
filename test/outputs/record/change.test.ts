import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { diffLines } from "../../../src/outputs/record/change.ts";
import { replaceFile } from "../../../src/outputs/record/replace-file.ts";

const told = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, number, text }) => `${kind} ${number} ${text}`);

test("a change is shown with a line on either side", () => {
  assert.equal(told("a\nb\nc\nd\ne\n", "a\nb\nX\nd\nY\ne\n"), [
    "stays 2 b",
    "goes 3 c",
    "comes 3 X",
    "stays 4 d",
    "comes 5 Y",
    "stays 6 e",
  ]);
});

test("no change is nothing to show", () => {
  assert.equal(told("a\r\nb", "a\r\nb"), []);
});

test("a change at either end of a file has nothing beyond it", () => {
  assert.equal(told("a\n", "b\n"), ["goes 1 a", "comes 1 b"]);
});

test("what stays and goes is the old text's lines, and what stays and comes the new one's", () => {
  const aText = fc.array(fc.constantFrom("a", "b", "c")).map((lines) => lines.map((line) => `${line}\n`).join(""));
  fc.assert(
    fc.property(aText, aText, (before, after) => {
      const change = diffLines(before, after);
      const of = (kind: string) => change.filter((line) => line.kind === kind || line.kind === "stays").map(({ text }) => text);
      assert.ok(
        before.includes(
          of("goes")
            .map((text) => `${text}\n`)
            .join(""),
        ),
      );
      assert.ok(
        after.includes(
          of("comes")
            .map((text) => `${text}\n`)
            .join(""),
        ),
      );
      const grown = change.filter(({ kind }) => kind === "comes").length - change.filter(({ kind }) => kind === "goes").length;
      assert.is(after.length - before.length, 2 * grown);
    }),
  );
});

test("a file is replaced whole, with its permissions, through a link, and leaves no draft", async () => {
  const folder = await mkdtemp(join(tmpdir(), "replace-"));
  try {
    const [file, link] = [join(folder, "a.yaml"), join(folder, "b.yaml")];
    await writeFile(file, "old", { mode: 0o640 });
    await symlink(file, link);
    await replaceFile(link, "\ufeffnew\r\n");
    assert.is(await readFile(file, "utf8"), "\ufeffnew\r\n");
    assert.is((await stat(file)).mode & 0o777, 0o640);
    assert.equal((await readdir(folder)).sort(), ["a.yaml", "b.yaml"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.run();
