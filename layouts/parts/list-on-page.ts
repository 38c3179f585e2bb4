import type { ComponentChildren } from "preact";
import type { Words } from "../../src/words/words.ts";

/** Parts of a page, such as links, as one phrase of a sentence: "A, B and C". */
export function listOnPage({ language }: Words, items: readonly ComponentChildren[]): ComponentChildren {
  const places = items.map((_, place) => String(place));
  return new Intl.ListFormat(language)
    .formatToParts(places)
    .map(({ type, value }) => (type === "element" ? items[Number(value)] : value));
}
