import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { describeFailure, WrongUsage } from "../../build/command-line/exit.ts";
import { today } from "../../build/command-line/today.ts";
import { latest } from "../../build/preview/latest.ts";
import { parseSourceDate } from "../../build/printing/plan.ts";
import { formatResult, outcomeOfUvu, sumOutcomes } from "../../build/tests/result.ts";
import { calendarDate } from "../../src/model/dates.ts";
import { MachineFault } from "../../src/model/machine-fault.ts";
import { NotReplaceable } from "../../src/outputs/staging/marker.ts";

test("wrong usage ends with 2, the machine's faults with 3, each with its sentence alone", () => {
  assert.equal(describeFailure(new WrongUsage("Not so.")), { code: 2, message: "Not so." });
  assert.equal(describeFailure(new NotReplaceable("Not there.")), { code: 2, message: "Not there." });
  assert.equal(describeFailure(new MachineFault("No browser.")), { code: 3, message: "No browser." });
});

test("what the system refuses is told as a sentence that names the file, however deep it is wrapped", () => {
  const refused = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC", path: join("a", "b") });
  const message = `The disk is full: ${join("a", "b")}.`;
  assert.equal(describeFailure(refused), { code: 3, message });
  assert.equal(describeFailure(new Error("writing failed", { cause: refused })), { code: 3, message });
  assert.equal(describeFailure(Object.assign(new Error("wrapped"), { originalError: refused })), { code: 3, message });
});

test("a fault of the program is called that, with all that helps to find it", () => {
  const { code, message } = describeFailure(new TypeError("x is not a function"));
  assert.is(code, 3);
  assert.match(
    message,
    /^This is a fault of the program, not of your data\. Please report it:\nTypeError: x is not a function\n {4}at /,
  );
  assert.match(describeFailure(Object.assign(new Error("no such file"), { code: "ENOENT" })).message, /fault of the program/);
});

test("the day is the one asked for, else that of the partnership", () => {
  const asked = calendarDate("2025-06-30");
  assert.is(today("Europe/London", asked), "2025-06-30");
  assert.match(today("Europe/London", undefined), /^\d{4}-\d\d-\d\d$/);
});

test("a source date is whole seconds since 1970, or nothing", () => {
  assert.is(parseSourceDate("1000000000"), "2001-09-09");
  assert.is(parseSourceDate("0"), "1970-01-01");
  assert.is(parseSourceDate(undefined), undefined);
  assert.is(parseSourceDate(""), undefined);
  for (const wrong of ["yesterday", "-1", "1.5", "1e9", "99999999999999"])
    assert.throws(() => parseSourceDate(wrong), /SOURCE_DATE_EPOCH/);
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

test("a test file counts as its summary message", () => {
  assert.equal(outcomeOfUvu(0, summary(5, 5)), { passed: 5, failed: 0, skipped: 0 });
  assert.equal(outcomeOfUvu(1, summary(5, 3)), { passed: 3, failed: 2, skipped: 0 });
  assert.equal(outcomeOfUvu(0, summary(5, 5, 2)), { passed: 5, failed: 0, skipped: 2 });
});

test("a test file that ends badly or runs nothing has failed, whatever its summary message", () => {
  assert.is(outcomeOfUvu(1, summary(5, 5)).failed, 1);
  assert.is(outcomeOfUvu(null, "").failed, 1);
  assert.is(outcomeOfUvu(0, "").failed, 1);
  assert.is(outcomeOfUvu(0, summary(0, 0)).failed, 1);
});

test("results are summed, and a test that was left out is told aloud", () => {
  const one = { name: "a.test.ts", seconds: 1, output: "Skipped: no Java here.\nother", passed: 2, failed: 0, skipped: 1 };
  assert.equal(sumOutcomes([one, { ...one, failed: 3 }]), { passed: 4, failed: 3, skipped: 2 });
  assert.is(formatResult(one), "✓ a.test.ts  2 passed  1.0 s\n    Skipped: no Java here.\n");
});

test.run();
