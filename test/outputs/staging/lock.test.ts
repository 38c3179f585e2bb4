import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";
import { withLock } from "../../../src/outputs/staging/lock.ts";
import { createEmptyFolder } from "../../folder.ts";

const here = ownerOf("this-machine", process.pid);

test("only one at a time does what is locked", async () => {
  const file = join(createEmptyFolder(), "lock");
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await pause(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 6 }, () => withLock(file, here, work)));
  assert.is(most, 1);
  assert.not(existsSync(file));
});

test("the lock comes free when the work fails", async () => {
  const file = join(createEmptyFolder(), "lock");
  const failing = withLock(file, here, () => Promise.reject(new Error("the work failed")));
  assert.is(await failing.catch((error: Error) => error.message), "the work failed");
  assert.is(await withLock(file, here, async () => "done"), "done");
});

test("the lock of a process that has died is taken over, by one alone", async () => {
  const file = join(createEmptyFolder(), "lock");
  writeFileSync(file, "999999999 this-machine");
  let inside = 0;
  const work = async () => {
    inside += 1;
    assert.is(inside, 1);
    await pause(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 6 }, () => withLock(file, here, work)));
});

test("a lock whose owner died before writing its name is taken over in the end", async () => {
  const file = join(createEmptyFolder(), "lock");
  writeFileSync(file, "");
  assert.is(await withLock(file, here, async () => "done"), "done");
});

test("the lock of a process at work is waited for", async () => {
  const file = join(createEmptyFolder(), "lock");
  writeFileSync(file, `${process.ppid} this-machine`);
  let done = false;
  const waiting = withLock(file, here, async () => {
    done = true;
  });
  await pause(200);
  assert.not(done);
  writeFileSync(file, "999999999 this-machine");
  await waiting;
  assert.ok(done);
});

test("the lock of another machine's process is waited for, since nobody here knows whether it is alive", async () => {
  const file = join(createEmptyFolder(), "lock");
  writeFileSync(file, "999999999 other-machine");
  let done = false;
  const waiting = withLock(file, here, async () => {
    done = true;
  });
  await pause(200);
  assert.not(done);
  writeFileSync(file, "999999999 this-machine");
  await waiting;
});

test("the lock of another machine's process is taken over once it is renewed no more", async () => {
  const file = join(createEmptyFolder(), "lock");
  writeFileSync(file, "999999999 other-machine");
  const begun = performance.now();
  assert.is(await withLock(file, here, async () => "done"), "done");
  assert.ok(performance.now() - begun > 8_000, "It was waited for first.");
});

test("a lock that is held for long is renewed, and kept against another machine's process", async () => {
  const file = join(createEmptyFolder(), "lock");
  let held = true;
  const holding = withLock(file, here, async () => {
    const first = statSync(file).mtimeMs;
    await pause(2_500);
    assert.ok(statSync(file).mtimeMs > first);
    held = false;
  });
  await pause(50);
  await withLock(file, ownerOf("other-machine", 1), async () => assert.not(held));
  await holding;
});

test.run();
