import { inWords } from "../model/dates.ts";
import type { ModelOnDay } from "../model/day.ts";
import type { CalendarDate } from "../model/model.ts";

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

/** Says of a redline what it shows, for its feet: the draft of the day, and which edition it is held against. */
export function redlineInWords({ today }: ModelOnDay, edition: CalendarDate): string {
  return `DRAFT of ${inWords(today)}, redline against the edition of ${inWords(edition)}`;
}

/** Says on the cover of a redline how it is read. */
export function redlineExplained(edition: CalendarDate): string {
  return `Redline against the edition of ${inWords(edition)}. What is new since then is underlined, what was taken out is struck through, and a line in the margin stands beside both.`;
}
