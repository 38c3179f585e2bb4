import { test } from "uvu";
import * as assert from "uvu/assert";
import { describeFailure, exitCode } from "../../build/command-line/exit.ts";

/** An error as Node gives it for a copy that fails. */
function failedCopy(code: string): Error {
  return Object.assign(new Error(`${code}: copyfile`), { code, path: "packages/font.woff2", dest: "_site/assets/font.woff2" });
}

test("a full disk is told by the place that could not be written, not by the file that was being copied there", () => {
  for (const [code, sentence] of [
    ["ENOSPC", "The disk is full: _site/assets/font.woff2."],
    ["EDQUOT", "The disk quota is used up: _site/assets/font.woff2."],
    ["EROFS", "The disk can only be read: _site/assets/font.woff2."],
  ] as const) {
    assert.equal(describeFailure(failedCopy(code)), { code: exitCode.machine, message: sentence });
  }
});

test("a file that may not be read is told by its own name", () => {
  assert.is(describeFailure(failedCopy("EACCES")).message, "The right to read or write is missing: packages/font.woff2.");
});

test.run();
