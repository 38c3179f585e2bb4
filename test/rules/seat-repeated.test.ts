import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import type { Seat } from "../../src/model/model.ts";
import { seatRepeated } from "../../src/rules/facts/seat-repeated.ts";
import { day, makeModel } from "../model/made.ts";
import { groupOf, members } from "./made-members.ts";

const count = (...rows: Parameters<typeof groupOf>[1]) =>
  seatRepeated.check(modelOnDay(makeModel({ groups: [groupOf("pond-board", rows)] }), day("2025-06-30"))).length;
const row = (...seats: Partial<Seat>[]) => members("member", ...seats);

test("a seat typed twice is told once for each time too many, in one row or in two", () => {
  assert.is(count(row({ post: "Head" }, { post: "Head" }, { post: "Head" })), 2);
  assert.is(count(row({ post: "Head" }), row({ post: "Head" })), 1);
});

test("seats that differ in anything are two", () => {
  assert.is(count(row({ post: "Head" }, { post: "Clerk" }, { post: "Head", team: "North" }, { post: "Head", role: "chair" })), 0);
  assert.is(count(row({ post: "Head" }), members("advisor", { post: "Head" })), 0);
  assert.is(count(row({ post: "Head" }), { ...row({ post: "Head" }), department: "Nursing" }), 0);
});

test.run();
