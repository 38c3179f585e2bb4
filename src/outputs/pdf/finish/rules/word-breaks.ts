import { type Finishing, runsOf } from "../finishing.ts";
import type { PageContent, Run } from "../page-content.ts";
import { contentOf, type Element } from "../structure.ts";

/** Elements that begin and end a text of their own; within any other, words may run on. */
const blocks = new Set("P H1 H2 H3 H4 H5 H6 L LI Lbl TR TH TD Caption Table Figure BlockQuote Aside Art Sect".split(" "));

/** A text that is read at once: a run, or what has a text of its own in the tags. */
interface Piece {
  readonly text: string;
  /** The page and the line on it where it ends. */
  readonly page: number;
  readonly y: number;
  /** Puts a space after it. */
  readonly addSpace: () => void;
}

/** Where the reading stands: the last piece, and what it has of a word so far. */
interface Place {
  last?: Piece | undefined;
  tail: string;
}

/**
 * Puts a space glyph wherever a line ends between two words. Chromium drops the space at which it breaks a line, so that
 * "safeguarding" and "partners" become one word to whoever reads by the tags (ISO 32000-1, 14.8.2.5: words shall be
 * separated by spaces). The page's own words tell a break between words from one within a word or after its hyphen.
 */
export function wordBreaks(finishing: Finishing): void {
  const words = new Set(finishing.words.split(/\s+/));
  walk(finishing.document, { tail: "" }, finishing, words);
}

function walk(found: Element, place: Place, finishing: Finishing, words: ReadonlySet<string>): void {
  const isBlock = blocks.has(found.role);
  if (isBlock) reset(place);
  if (found.actualText !== undefined) meet(spokenPiece(found, finishing), place, words);
  else
    for (const child of found.children) {
      if (child.kind === "element") walk(child, place, finishing, words);
      if (child.kind !== "content") continue;
      for (const run of runsOf(finishing, child)) meet(pieceOf(run, child.page, finishing), place, words);
    }
  if (isBlock) reset(place);
}

/** Reads the next piece, with a space before it where one is missing. @param begins where it begins, if elsewhere than it ends */
function meet(
  piece: Piece & { readonly begins?: Pick<Piece, "page" | "y"> | undefined },
  place: Place,
  words: ReadonlySet<string>,
): void {
  const { text } = piece;
  if (text === "") return;
  const { last } = place;
  if (last !== undefined && areParted(last, place.tail, { ...piece, ...piece.begins }, words)) {
    last.addSpace();
    place.tail = "";
  }
  place.last = piece;
  place.tail = /\s/.test(text) ? (/\S*$/.exec(text)?.[0] ?? "") : place.tail + text;
}

function pieceOf(run: Run, page: number, { contents }: Finishing): Piece {
  return { text: run.text, page, y: run.y, addSpace: () => addSpace(run, contents[page]) };
}

function spokenPiece(found: Element, finishing: Finishing): Piece & { readonly begins: Pick<Piece, "page" | "y"> } {
  const places = contentOf(found).flatMap((content) => runsOf(finishing, content).map(({ y }) => ({ page: content.page, y })));
  const nowhere = { page: -1, y: 0 };
  return {
    text: found.actualText ?? "",
    ...(places.at(-1) ?? nowhere),
    begins: places[0] ?? nowhere,
    addSpace: () => {
      found.actualText += " ";
    },
  };
}

function reset(place: Place): void {
  place.last = undefined;
  place.tail = "";
}

/** Whether a space is missing between the last piece and the next. */
function areParted(last: Piece, tail: string, next: Pick<Piece, "text" | "page" | "y">, words: ReadonlySet<string>): boolean {
  if (tail === "" || /^\s/.test(next.text)) return false;
  const head = /^\S*/.exec(next.text)?.[0] ?? "";
  const joined = tail + head;
  const areWords = words.has(tail) && words.has(head);
  const sameLine = last.page === next.page && Math.abs(last.y - next.y) < 0.01;
  if (sameLine) return areWords && !words.has(joined);
  if (words.has(joined)) return areWords;
  const isWhole = head === next.text;
  return areWords || !(isWhole && beginsSome(words, joined));
}

function beginsSome(words: ReadonlySet<string>, beginning: string): boolean {
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}

function addSpace(run: Run, content: PageContent | undefined): void {
  if (run.space === undefined) return;
  run.text += " ";
  content?.splices.push({ start: run.at.endOfRun, end: run.at.endOfRun, text: run.space });
}
