import type { Finding } from "../../model/finding.ts";
import { findNearest } from "../did-you-mean.ts";
import type { Fault } from "../fault.ts";
import { fieldsAt, isRecord } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";

const whom = ["agency", "constituency"];

/** Finds memberships that say neither whose nor for whom they are. A misspelt key is reported as an unknown one instead. */
export function findMembershipsOfNobody(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    (file.kind === "groups" ? fieldsAt(file.raw, "memberships/*") : [])
      .filter(({ value }) => isRecord(value) && Object.keys(value).every((name) => findNearest(name, whom) === undefined))
      .map(({ pointer }) => findingAt(file, ofNobody, pointer)),
  );
}

const ofNobody: Fault = {
  rule: "membership-of-nobody",
  message: "This membership says neither which organisation it is of nor for whom it is, so its cell would be empty.",
  help: 'Add "agency" with the id of the organisation, or "constituency". Where the document has an empty cell, add what is probable and mark it under "assumed": the table then says that it is not stated.',
};
