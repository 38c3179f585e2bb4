import type { State } from "../../src/compare/states.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";

/** A model with the words of its document, as the comparison takes it. */
export function stateOf(model: ModelOnDay): State {
  return { model, sections: sectionsOf(model) };
}
