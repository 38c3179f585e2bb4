import { inWords } from "../model/dates.ts";
import type { ModelOnDay } from "../model/day.ts";

/** What a copy of the document is: an edition as it was published, an edition with what changed since, or a draft of the next. */
export type DocumentState = "edition" | "amended" | "draft";

/** Says what a copy is, for its cover and its feet: of which edition, and to which day it goes. */
export function stateInWords({ arrangements, today }: ModelOnDay, state: DocumentState): string {
  const { date, name } = arrangements.edition;
  switch (state) {
    case "edition":
      return name ?? inWords(date);
    case "amended":
      return `${name === undefined ? "Edition of" : `${name},`} ${inWords(date)}, as amended to ${inWords(today)}`;
    case "draft":
      return `DRAFT of ${inWords(today)}, for comment`;
  }
}
