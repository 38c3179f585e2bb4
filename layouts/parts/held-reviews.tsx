import { evidenceInWords } from "../../src/text/review-in-words.ts";
import type { HeldRow } from "../../src/views/reviews.ts";
import type { Words } from "../../src/words/words.ts";
import { DateInWords } from "./date-in-words.tsx";

/** Reviews that were held, each with its date and what is recorded of it, the newest first. */
export function HeldReviews({ words, held }: { words: Words; held: readonly HeldRow[] }) {
  return (
    <ul>
      {held.map((each) => (
        <li>
          <DateInWords words={words} when={each.on} /> {evidenceInWords(words, each)}
        </li>
      ))}
    </ul>
  );
}
