import { type Finding, withinBounds } from "../model/finding.ts";
import type { LineColumn } from "../model/places/lines.ts";
import { toFieldPath } from "../model/places/pointer.ts";
import { loadingRules } from "../rules/loading/loading-rules.ts";
import type { Fault } from "./fault.ts";
import { type PartOfValue, placeInText, type SourceText } from "./source/source-text.ts";

/** A finding for a fault at a place. `pointer` is the JSON Pointer of the field at fault; empty for a whole file. */
export function toFinding(file: string, fault: Fault, at: LineColumn, pointer = ""): Finding {
  const { rule, message, help } = fault;
  const { severity } = loadingRules[rule];
  return withinBounds({ rule, severity, file, line: at.line, column: at.column, path: toFieldPath(pointer), message, help });
}

/** A finding for a fault of the value at a pointer of a file, or of a part of that value. */
export function findingAt(
  source: SourceText & { readonly file: string },
  fault: Fault,
  pointer: string,
  part?: PartOfValue,
): Finding {
  return toFinding(source.file, fault, placeInText(source, pointer, part), pointer);
}
