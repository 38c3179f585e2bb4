import { test } from "uvu";
import * as assert from "uvu/assert";
import { canBeDialled, numberingPlanOf } from "../../src/model/phone-numbers.ts";

const dialled = (typed: string) => {
  const plan = numberingPlanOf("en-GB");
  return plan !== undefined && canBeDialled(typed, plan);
};

test("a number of the United Kingdom is known in every way that people write it", () => {
  for (const typed of [
    ...["0113 496 1888", "(0113) 496-1888", "01632 960001", "016977 2555", "020 7946 0000", "0300 123 4567", "07700 900000"],
    ...["0800 800 5000", "0800 1111", "0500 123456", "+44 113 496 1888", "+44 (0)113 496 1888"],
  ])
    assert.ok(dialled(typed), typed);
});

test("short numbers of emergency, police, health and helplines are known", () => {
  for (const typed of ["999", "112", "101", "111", "116 000", "116123"]) assert.ok(dialled(typed), typed);
});

test("a digit too few or too many, an unknown beginning and a number without its 0 are refused", () => {
  for (const typed of [
    "0113 496 188",
    "0113 496 18888",
    "0413 496 1888",
    "113 496 1888",
    "998",
    "1160",
    "+44 0113 496 1888",
    "+44 113 496 188",
  ])
    assert.not.ok(dialled(typed), typed);
});

test("a number of another country is not judged, nor any where the country's numbers are not known", () => {
  assert.ok(dialled("+353 1 555 0100"));
  assert.is(numberingPlanOf("en-IE"), undefined);
  assert.is(numberingPlanOf("constructor"), undefined);
});

test.run();
