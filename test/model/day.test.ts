import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay, verdictOn } from "../../src/model/day.ts";
import { day, makeModel, makeReview } from "./made.ts";

test("each review of a model has its verdict on the day", () => {
  const model = modelOnDay(makeModel(), day("2026-01-01"));
  assert.equal(
    model.reviews.map((review) => verdictOn(model, review).status),
    model.reviews.map(() => "overdue"),
  );
});

test("a review of another model has no verdict, which is a fault of the program", () => {
  const model = modelOnDay(makeModel(), day("2026-01-01"));
  assert.throws(() => verdictOn(model, makeReview({ id: "reed-group" })), /The review reed-group is not one of the model's/);
});

test.run();
