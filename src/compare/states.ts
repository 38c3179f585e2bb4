import type { ModelOnDay } from "../model/day.ts";
import type { DocumentSection } from "../site/document-sections.ts";

/** A state of the arrangements: its facts on a day, and the words of its document in the order of print. */
export interface State {
  readonly model: ModelOnDay;
  readonly sections: readonly DocumentSection[];
  /**
   * Whether it has only what the printed document is made of, as a published edition keeps it. Then the website beside the
   * document and the list of corrections are not compared.
   */
  readonly documentAlone?: true;
}

/** The facts of the two states that are compared. */
export interface Models {
  readonly before: ModelOnDay;
  readonly after: ModelOnDay;
}
