import { spawnSync } from "node:child_process";
import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hashFolder } from "../../build/site/folder-hash.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

test("the hash changes with a file's content and with its path, and is the same for the same files elsewhere", () => {
  const hashes = [{ "a/b.txt": "1" }, { "a/b.txt": "1" }, { "a/b.txt": "2" }, { "a/c.txt": "1" }].map((files) => {
    const folder = createEmptyFolder();
    writeFiles(folder, files as Record<string, string>);
    return hashFolder(folder);
  });
  assert.is(hashes[0], hashes[1]);
  assert.is(new Set(hashes).size, 3);
  assert.is(hashFolder(join(createEmptyFolder(), "nowhere")), undefined);
});

test("a folder with a link has no hash, and links that lead in circles are not followed", () => {
  const folder = createEmptyFolder();
  writeFiles(folder, { "inner/a.txt": "1" });
  symlinkSync(".", join(folder, "inner", "itself"));
  symlinkSync("..", join(folder, "inner", "above"));
  const source = `const { hashFolder } = await import("./build/site/folder-hash.ts"); console.log(hashFolder(${JSON.stringify(folder)}));`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", source];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8", timeout: 60_000 });
  assert.is(stdout, "undefined\n", stderr);
});

/** A file that only says that it is so large: no disk space is taken. */
function sparseFile(folder: string, name: string, bytes: number): void {
  writeFiles(folder, { [name]: "" });
  truncateSync(join(folder, name), bytes);
}

test("a large file is hashed piece by piece", () => {
  const folder = createEmptyFolder();
  sparseFile(folder, "large.bin", 250_000_000);
  const before = process.memoryUsage().rss;
  const hash = hashFolder(folder);
  assert.match(hash ?? "", /^[\da-f]{64}$/);
  assert.ok(process.memoryUsage().rss - before < 100_000_000, "it costs no memory");
});

test("a file that is larger than any that is used is known by its size alone", () => {
  const folder = createEmptyFolder();
  sparseFile(folder, "large.bin", 300_000_000_000);
  const hash = hashFolder(folder, 1_000_000);
  assert.match(hash ?? "", /^[\da-f]{64}$/);
  truncateSync(join(folder, "large.bin"), 300_000_000_001);
  assert.is.not(hashFolder(folder, 1_000_000), hash);
});

test("pieces make no difference to the hash of a file, only its bytes do", () => {
  const [one, other] = ["a", "b"].map((last) => {
    const folder = createEmptyFolder();
    writeFiles(folder, { "text.txt": `${"x".repeat(5_000_000)}${last}` });
    return hashFolder(folder);
  });
  assert.is.not(one, other);
});

test.run();
