import type { Comparison } from "../../src/compare/change.ts";
import { compare } from "../../src/compare/compare.ts";
import type { State } from "../../src/compare/states.ts";
import { type ModelOnDay, modelOnDay } from "../../src/model/day.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import type { DocumentState } from "../../src/site/document-state.ts";
import { compareEditions, readEditions } from "./read-edition.ts";

/** What the document of a model is, and what changed since its edition was published. */
export interface Amendments {
  readonly state: DocumentState;
  /** Absent where the edition is not among those that were published. */
  readonly comparison?: Comparison;
  /** The facts of that edition, judged on the day of the model; absent where the comparison is. */
  readonly published?: ModelOnDay;
  /** What changed in each published edition since the one before, by its day; of the first there is none. */
  readonly between: ReadonlyMap<CalendarDate, Comparison>;
}

/** Compares a model with the edition that its document is of, if that was published, and each edition with the one before. */
export async function findAmendments(model: ModelOnDay): Promise<Amendments> {
  const editions = await readEditions(model);
  const between = compareEditions(editions, model);
  const published = editions.get(model.arrangements.edition.date);
  if (published === undefined) return { state: "edition", between };
  const comparison = compare(published, stateOf(model));
  return {
    state: comparison.changes.length === 0 ? "edition" : "amended",
    comparison,
    between,
    // Which editions there are is none of the facts that can be amended.
    published: { ...modelOnDay(published.model, model.today, model.present), editions: model.editions },
  };
}

/** What a comparison needs of a model. */
export function stateOf(model: ModelOnDay): State {
  return { model, sections: sectionsOf(model) };
}
