import type { ModelOnDay } from "../model/day.ts";
import type { DocumentSection } from "../site/document-sections.ts";

/** A state of the arrangements: its facts on a day, and the words of its document in the order of print. */
export interface State {
  readonly model: ModelOnDay;
  readonly sections: readonly DocumentSection[];
}

/** The facts of the two states that are compared. */
export interface Models {
  readonly before: ModelOnDay;
  readonly after: ModelOnDay;
}
