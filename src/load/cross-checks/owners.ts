import type { Finding } from "../../model/finding.ts";
import { findNearest } from "../did-you-mean.ts";
import type { Fault } from "../fault.ts";
import { type Field, fieldsAt, isRecord } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";

/** The blocks of review in a file. */
export function reviewsIn(file: SourceFile): Field[] {
  return fieldsAt(file.raw, reviewPaths[file.kind] ?? "").filter(({ value }) => isRecord(value));
}

/** The paths of reviews in the files of a kind. */
const reviewPaths: Readonly<Record<string, string>> = { groups: "review", arrangements: "reviews/*/review" };

/** Finds reviews without an owner. A misspelt owner is reported as an unknown id instead, a misspelt "owner" as an unknown key. */
export function findReviewsWithoutOwner(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    reviewsIn(file)
      .filter(({ value }) => Object.keys(value as object).every((name) => findNearest(name, ["owner"]) === undefined))
      .map(({ pointer }) => findingAt(file, missingOwner, pointer)),
  );
}

const missingOwner: Fault = {
  rule: "review-owner",
  message: "This review has no owner, so nobody sees to it.",
  help: 'Add "owner" with the id of the partner or group that must see to it.',
};
