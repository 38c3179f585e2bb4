import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keepFilesIn, keyOf } from "../../../src/outputs/shared/kept-files.ts";
import { createEmptyFolder } from "../../folder.ts";

const bytes = (text: string) => Buffer.from(text);

test("what is kept under a key is read again, and under another key there is nothing", async () => {
  const kept = keepFilesIn(join(createEmptyFolder(), "not there yet"));
  assert.is(await kept.read(keyOf("a")), undefined);
  await kept.write(keyOf("a"), bytes("one"));
  await kept.write(keyOf("a"), bytes("two"));
  assert.is((await kept.read(keyOf("a")))?.toString(), "two");
  assert.is(await kept.read(keyOf("b")), undefined);
});

test("nothing at all can be kept, and is not the same as nothing kept", async () => {
  const kept = keepFilesIn(createEmptyFolder());
  await kept.write(keyOf("a"), bytes(""));
  assert.is((await kept.read(keyOf("a")))?.length, 0);
});

test("each part of a key counts, and so does where it ends", () => {
  const keys = [keyOf("a", "b"), keyOf("ab"), keyOf("b", "a"), keyOf(["a", "b"]), keyOf("a", 1), keyOf("a", "1")];
  assert.is(new Set(keys).size, keys.length);
  assert.is(keyOf("a", { b: 1 }), keyOf("a", { b: 1 }));
});

test("what was damaged on the disk is not there", async () => {
  const folder = createEmptyFolder();
  const kept = keepFilesIn(folder);
  await kept.write(keyOf("a"), bytes("what was made"));
  const file = join(folder, readdirSync(folder)[0] ?? "");
  const whole = readFileSync(file);
  for (const damaged of [whole.subarray(0, -1), whole.subarray(0, 12), bytes(""), Buffer.concat([whole, bytes("x")])]) {
    writeFileSync(file, damaged);
    assert.is(await kept.read(keyOf("a")), undefined);
  }
  writeFileSync(file, whole);
  assert.is((await kept.read(keyOf("a")))?.toString(), "what was made");
});

test("when more is kept than the limit, what was written first is deleted", async () => {
  const folder = createEmptyFolder();
  const kept = keepFilesIn(folder, 500);
  for (const name of ["first", "second", "third"]) {
    await kept.write(keyOf(name), Buffer.alloc(200));
    const age = { first: 3000, second: 2000, third: 1000 }[name] ?? 0;
    const time = new Date(Date.now() - age);
    utimesSync(join(folder, keyOf(name)), time, time);
  }
  await kept.write(keyOf("fourth"), Buffer.alloc(100));
  const found = await Promise.all(["first", "second", "third", "fourth"].map((name) => kept.read(keyOf(name))));
  assert.equal(
    found.map((each) => each?.length),
    [undefined, undefined, 200, 100],
  );
});

test("where nothing can be written, nothing is kept and nothing is thrown", async () => {
  const folder = createEmptyFolder();
  writeFileSync(join(folder, "file"), "");
  const kept = keepFilesIn(join(folder, "file"));
  await kept.write(keyOf("a"), bytes("one"));
  assert.is(await kept.read(keyOf("a")), undefined);
  const other = keepFilesIn(folder);
  mkdirSync(join(folder, keyOf("b"), "in the way"), { recursive: true });
  await other.write(keyOf("b"), bytes("one"));
  assert.equal(readdirSync(folder).sort(), [keyOf("b"), "file"].sort());
});

test.run();
