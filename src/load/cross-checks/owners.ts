import type { Finding } from "../../model/finding.ts";
import { pointerTo, valueAt } from "../../model/pointer.ts";
import { fieldsAt } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";

/** Where reviews stand in the files of a kind. */
const reviewsIn: Readonly<Record<string, string>> = { groups: "review", arrangements: "reviews/*/review" };

/** A review that nobody owns is one that nobody holds. An owner that is misspelt is told of as such. */
export function reviewsWithoutOwner(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    fieldsAt(file.raw, reviewsIn[file.kind] ?? "")
      .filter(({ value }) => typeof value === "object" && value !== null && !Array.isArray(value))
      .filter(({ pointer }) => valueAt(file.raw, pointerTo(pointer, "owner")) === undefined)
      .map(({ pointer }) => findingAt(file, fault, pointer)),
  );
}

const fault = {
  rule: "review-owner",
  message: "This review has no owner, so nobody sees to it.",
  help: 'Add "owner" with the id of the partner or group that must see to it.',
};
