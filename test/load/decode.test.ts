import { test } from "uvu";
import * as assert from "uvu/assert";
import { decode } from "../../src/load/files/decode.ts";
import { displayPath } from "../../src/load/files/read.ts";

const told = (...bytes: number[]) => {
  const decoded = decode(new Uint8Array(bytes));
  return "text" in decoded ? decoded.text : `${decoded.before}| ${decoded.fault.message}`;
};
const utf16 = "| The file is saved as UTF-16, which cannot be read here.";
const notUtf8 = "The file is not saved as UTF-8: the sign here cannot be read.";

test("UTF-16 is known by its mark, and without one by a zero among the first two bytes", () => {
  assert.is(told(0xff, 0xfe, 0x61, 0x62), utf16);
  assert.is(told(0xfe, 0xff, 0x61, 0x62), utf16);
  assert.is(told(0x61, 0x00), utf16);
  assert.is(told(0x00, 0x61), utf16);
});

test("half a mark, two zeros or a single byte are no UTF-16", () => {
  assert.is(told(0xff, 0x61), `| ${notUtf8}`);
  assert.is(told(0x61, 0xfe), `a| ${notUtf8}`);
  assert.is(told(0xfe, 0x61), `| ${notUtf8}`);
  assert.is(told(0x61, 0xff), `a| ${notUtf8}`);
  assert.is(told(0, 0, 0x61), "\0\0a");
  assert.equal([told(0x61), told(0), told()], ["a", "\0", ""]);
});

test("the mark of UTF-8 is left out, and each end of a line is one", () => {
  assert.is(told(0xef, 0xbb, 0xbf, 0x61, 13, 10, 0x62, 13, 0x63, 10), "a\nb\nc\n");
});

test("the text before the first sign that is not UTF-8 is given, wherever that is", () => {
  assert.is(told(0x61, 13, 10, 0xc3, 0xa9, 0x62, 0xe9, 0x63), `a\n\u00e9b| ${notUtf8}`);
  assert.is(told(0x61, 0x62, 0x63, 0xc3), `abc| ${notUtf8}`);
  assert.is(told(0xe9, 0x62, 0x63, 0x64), `| ${notUtf8}`);
});

test("a folder is shown with forward slashes and none at its end", () => {
  assert.equal(["data//", "a\\b\\", "/", "data"].map(displayPath), ["data", "a/b", "/", "data"]);
});

test.run();
