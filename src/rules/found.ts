import type { ModelOnDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { Model, Source } from "../model/model.ts";
import { placeOf } from "../model/places.ts";
import { spoken } from "../model/pointer.ts";

export { joinNames as named, quantity as counted } from "../model/phrases.ts";

/** One rule: what it finds in the facts on a day. */
export type Check = (model: ModelOnDay) => Finding[];

/** What a rule says of one place: everything of a finding but the place itself. */
export type Said = Pick<Finding, "rule" | "severity" | "message" | "help" | "lines">;

/** A finding at a field of a record; `field` is a JSON Pointer below the record, such as `/nextReview`. */
export function foundAt(model: Model, source: Source, field: string, said: Said): Finding {
  const { file, line, column } = placeOf(model, source, field);
  return { file, line, column, path: spoken(source.pointer + field), ...said };
}
