import { test } from "uvu";
import * as assert from "uvu/assert";
import { afterListAct, lengthOf } from "../../../src/desk/forms/list-act.ts";

const answers = new Map<string, readonly string[]>([
  ["/name", ["Board"]],
  ["/list/0", ["a"]],
  ["/list/1.day", ["1"]],
  ["/list/1.year", ["2025"]],
  ["/list/2", ["c"]],
  ["/listing/0", ["other"]],
]);

const after = (act: string) => Object.fromEntries([...afterListAct(answers, act)].map(([name, [value]]) => [name, value]));

test("an item is added at the end, with nothing in it", () => {
  assert.equal(after("add:/list"), { ...after(""), "/list/3": "" });
  assert.equal(after("add:/new"), { ...after(""), "/new/0": "" });
});

test("an item moves with all its inputs, and no other list does", () => {
  const moved = {
    "/name": "Board",
    "/list/0.day": "1",
    "/list/0.year": "2025",
    "/list/1": "a",
    "/list/2": "c",
    "/listing/0": "other",
  };
  assert.equal(after("up:/list/1"), moved);
  assert.equal(after("down:/list/0"), moved);
});

test("an item that is removed leaves no gap", () => {
  assert.equal(after("remove:/list/0"), {
    "/name": "Board",
    "/list/0.day": "1",
    "/list/0.year": "2025",
    "/list/1": "c",
    "/listing/0": "other",
  });
});

test("what cannot be done changes nothing", () => {
  for (const act of ["", "save", "up:/list/0", "down:/list/2", "remove:/list/7", "up:/list", "up:/list/x", "burn:/list/0"])
    assert.is(afterListAct(answers, act), answers, act);
});

test("a list is as long as the number of its last item says", () => {
  assert.is(lengthOf(answers, "/list"), 3);
  assert.is(lengthOf(answers, "/none"), 0);
  assert.is(lengthOf(new Map([["/list/0/deep", ["x"]]]), "/list"), 1);
});

test.run();
