import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { verdictOn, WrongUsage } from "../../build/command-line/exit.ts";
import { today } from "../../build/command-line/today.ts";
import { latest } from "../../build/preview/latest.ts";
import { sourceDate } from "../../build/site/print.ts";
import { countedByUvu, shown, total } from "../../build/tests/result.ts";
import { calendarDate } from "../../src/model/dates.ts";
import { MachineFault } from "../../src/model/machine-fault.ts";
import { NotReplaceable } from "../../src/outputs/staging/marker.ts";

test("wrong usage ends with 2, the machine's faults with 3, each with its sentence alone", () => {
  assert.equal(verdictOn(new WrongUsage("Not so.")), { code: 2, says: "Not so." });
  assert.equal(verdictOn(new NotReplaceable("Not there.")), { code: 2, says: "Not there." });
  assert.equal(verdictOn(new MachineFault("No browser.")), { code: 3, says: "No browser." });
});

test("what the system refuses is told as a sentence that names the file, however deep it is wrapped", () => {
  const refused = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC", path: join("a", "b") });
  const says = `The disk is full: ${join("a", "b")}.`;
  assert.equal(verdictOn(refused), { code: 3, says });
  assert.equal(verdictOn(new Error("writing failed", { cause: refused })), { code: 3, says });
  assert.equal(verdictOn(Object.assign(new Error("wrapped"), { originalError: refused })), { code: 3, says });
});

test("a fault of the program is called that, with all that helps to find it", () => {
  const { code, says } = verdictOn(new TypeError("x is not a function"));
  assert.is(code, 3);
  assert.match(
    says,
    /^This is a fault of the program, not of your data\. Please report it:\nTypeError: x is not a function\n {4}at /,
  );
  assert.match(verdictOn(Object.assign(new Error("no such file"), { code: "ENOENT" })).says, /fault of the program/);
});

test("the day is the one asked for, else that of the partnership", () => {
  const asked = calendarDate("2025-06-30");
  assert.is(today("Europe/London", asked), "2025-06-30");
  assert.match(today("Europe/London", undefined), /^\d{4}-\d\d-\d\d$/);
});

test("a source date is whole seconds since 1970, or nothing", () => {
  assert.is(sourceDate("1000000000"), "2001-09-09");
  assert.is(sourceDate("0"), "1970-01-01");
  assert.is(sourceDate(undefined), undefined);
  assert.is(sourceDate(""), undefined);
  for (const wrong of ["yesterday", "-1", "1.5", "1e9", "99999999999999"])
    assert.throws(() => sourceDate(wrong), /SOURCE_DATE_EPOCH/);
});

test("work that is asked for again while it runs is done once more, and no oftener", async () => {
  let done = 0;
  const work = latest(async () => {
    await pause(5);
    done += 1;
  });
  await Promise.all([work(), work(), work(), work()]);
  assert.is(done, 2);
  await work();
  assert.is(done, 3);
});

const summary = (ran: number, passed: number, skipped = 0) =>
  `\n  Total:     ${ran}\n  Passed:    ${passed}\n  Skipped:   ${skipped}\n`;

test("a test file counts as its summary says", () => {
  assert.equal(countedByUvu(0, summary(5, 5)), { passed: 5, failed: 0, skipped: 0 });
  assert.equal(countedByUvu(1, summary(5, 3)), { passed: 3, failed: 2, skipped: 0 });
  assert.equal(countedByUvu(0, summary(5, 5, 2)), { passed: 5, failed: 0, skipped: 2 });
});

test("a test file that ends badly or runs nothing has failed, whatever its summary says", () => {
  assert.is(countedByUvu(1, summary(5, 5)).failed, 1);
  assert.is(countedByUvu(null, "").failed, 1);
  assert.is(countedByUvu(0, "").failed, 1);
  assert.is(countedByUvu(0, summary(0, 0)).failed, 1);
});

test("results are summed, and a test that was left out is told aloud", () => {
  const one = { name: "a.test.ts", seconds: 1, output: "Skipped: no Java here.\nother", passed: 2, failed: 0, skipped: 1 };
  assert.equal(total([one, { ...one, failed: 3 }]), { passed: 4, failed: 3, skipped: 2 });
  assert.is(shown(one), "✓ a.test.ts  2 passed  1.0 s\n    Skipped: no Java here.\n");
});

test.run();
