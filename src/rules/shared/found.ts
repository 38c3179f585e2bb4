import { type Finding, type Passage, withinBounds } from "../../model/finding.ts";
import type { Model, Source } from "../../model/model.ts";
import { placeOf } from "../../model/places/places.ts";
import { toFieldPath } from "../../model/places/pointer.ts";
import type { RuleText } from "../rule.ts";

/** What a rule reports of one place in the data. Without a severity, the finding has that of the rule. */
export type Statement = Pick<Finding, "message" | "help" | "lines" | "passages"> & Partial<Pick<Finding, "severity">>;

/** A finding of a rule at a field of a record; `field` is a JSON Pointer below the record, such as `/nextReview`. */
export function findingOf(rule: RuleText, model: Model, source: Source, field: string, statement: Statement): Finding {
  const { file, line, column } = placeOf(model, source, field);
  const path = toFieldPath(source.pointer + field);
  return withinBounds({ rule: rule.id, severity: rule.severity, file, line, column, path, ...statement });
}

/** A passage of a finding: some words of a record, at one of its fields; `field` is a JSON Pointer below the record. */
export function passageAt(model: Model, source: Source, field: string, text: string): Passage {
  return { ...placeOf(model, source, field), text };
}
