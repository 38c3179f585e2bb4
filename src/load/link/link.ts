import type { Finding } from "../../model/finding.ts";
import type { SourceFile } from "../read.ts";
import { gatherNames } from "./names.ts";
import { danglingPoints } from "./points.ts";

/** Everything that is wrong between records: ids, what points at them, and references in prose. */
export function link(files: readonly SourceFile[]): Finding[] {
  const names = gatherNames(files);
  return [...names.findings, ...danglingPoints(files, names)];
}
