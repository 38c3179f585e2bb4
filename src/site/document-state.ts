import type { ModelOnDay } from "../model/day.ts";
import type { CalendarDate } from "../model/model.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** What a copy of the document is: an edition as it was published, an edition with what changed since, or a draft of the next. */
export type DocumentState = "edition" | "amended" | "draft";

/** Says what a copy is, for its cover and its feet: of which edition, and to which day it goes. */
export function stateInWords({ arrangements, today, words }: ModelOnDay, state: DocumentState): string {
  const { name } = arrangements.edition;
  const date = dateInWords(words, arrangements.edition.date);
  const day = dateInWords(words, today);
  switch (state) {
    case "edition":
      return name ?? date;
    case "amended":
      return name === undefined
        ? say(words, "document.amended", { date, day })
        : say(words, "document.namedAmended", { name, date, day });
    case "draft":
      return say(words, "document.draft", { day });
  }
}

/** Says of a redline what it shows, for its feet: the draft of the day, and which edition it is held against. */
export function redlineInWords({ today, words }: ModelOnDay, edition: CalendarDate): string {
  return say(words, "redline.title", { day: dateInWords(words, today), date: dateInWords(words, edition) });
}

/** Says on the cover of a redline how it is read. */
export function redlineExplained(words: Words, edition: CalendarDate): string {
  return say(words, "redline.explained", { date: dateInWords(words, edition) });
}
