import type { Finishing } from "../finishing.ts";
import type { Run } from "../page-content.ts";
import type { Element } from "../structure.ts";

/** Elements that begin and end a text of their own; within any other, words may run on. */
const blocks = new Set("P H1 H2 H3 H4 H5 H6 L LI Lbl TR TH TD Caption Table Figure BlockQuote Aside Art Sect".split(" "));

/** Where the reading stands: the last run, its page, and what it has of a word so far. */
interface Place {
  run?: Run | undefined;
  page: number;
  tail: string;
}

/**
 * Puts a space glyph wherever a line ends between two words. Chromium drops the space at which it breaks a line, so that
 * "safeguarding" and "partners" become one word to whoever reads by the tags (ISO 32000-1, 14.8.2.5: words shall be
 * separated by spaces). The page's own words tell a break between words from one within a word or after its hyphen.
 */
export function wordBreaks(finishing: Finishing): void {
  const words = new Set(finishing.words.split(/\s+/));
  walk(finishing.document, { page: 0, tail: "" }, finishing, words);
}

function walk(found: Element, place: Place, finishing: Finishing, words: ReadonlySet<string>): void {
  const isBlock = blocks.has(found.role);
  if (isBlock) reset(place);
  for (const child of found.children) {
    if (child.kind === "element") walk(child, place, finishing, words);
    if (child.kind !== "content") continue;
    const content = finishing.contents[child.page];
    for (const run of content?.runs[child.mark] ?? []) {
      if (run.text === "") continue;
      const last = place.run;
      if (last !== undefined && areParted(place, run, child.page, words)) {
        addSpace(last, place.page, finishing);
        place.tail = "";
      }
      place.run = run;
      place.page = child.page;
      place.tail = /\s/.test(run.text) ? (/\S*$/.exec(run.text)?.[0] ?? "") : place.tail + run.text;
    }
  }
  if (isBlock) reset(place);
}

function reset(place: Place): void {
  place.run = undefined;
  place.tail = "";
}

/** Whether a space is missing between the last run and the next. */
function areParted({ run: last, page: lastPage, tail }: Place, next: Run, page: number, words: ReadonlySet<string>): boolean {
  if (last === undefined || tail === "" || /^\s/.test(next.text)) return false;
  const head = /^\S*/.exec(next.text)?.[0] ?? "";
  const joined = tail + head;
  const areWords = words.has(tail) && words.has(head);
  const sameLine = lastPage === page && Math.abs(last.y - next.y) < 0.01;
  if (sameLine) return areWords && !words.has(joined);
  if (words.has(joined)) return areWords;
  const isWhole = head === next.text;
  return areWords || !(isWhole && beginsSome(words, joined));
}

function beginsSome(words: ReadonlySet<string>, beginning: string): boolean {
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}

function addSpace(run: Run, page: number, { contents }: Finishing): void {
  if (run.space === undefined) return;
  run.text += " ";
  contents[page]?.splices.push({ start: run.at.endOfRun, end: run.at.endOfRun, text: ` <${run.space}> Tj` });
}
