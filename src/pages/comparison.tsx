import { Changes } from "../../layouts/parts/changes.tsx";
import type { Comparison } from "../compare/change.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { pageAlone } from "./page-alone.tsx";

const style = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
h1, h2, h3 { line-height: 1.25; }
ins { background: #e6f4e8; text-decoration: underline 2px; }
del { background: #fbe9e7; text-decoration: line-through 2px; }
del + ins { margin-left: 0.2em; }
.redline { margin: 0.5rem 0 1.5rem; padding-left: 1rem; border-left: 3px solid #999; }
.redline p { margin: 0.25rem 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { ins, del { background: none; } h2, h3 { break-after: avoid; } }
`;

export function comparisonTitle(words: Words, { before, after }: Comparison): string {
  return say(words, "comparisonPage.title", { before: dateInWords(words, before.on), after: dateInWords(words, after.on) });
}

/**
 * A comparison as a page by itself, with its own style, to be opened from a file, sent round or printed.
 * @param name the name of the partnership
 */
export function comparisonPage(words: Words, comparison: Comparison, name: string): string {
  const { changes } = comparison;
  const title = comparisonTitle(words, comparison);
  return pageAlone({
    ...{ title, name, language: words.language, style },
    children: (
      <>
        <p>{name}</p>
        {changes.length === 0 && <p>{say(words, "comparisonPage.nothing")}</p>}
        <Changes words={words} changes={changes} titleLevel={1} />
      </>
    ),
  });
}
