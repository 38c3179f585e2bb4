import { alignLists } from "../../compare/wording/aligned.ts";
import { likenessOf } from "../../compare/wording/pairs.ts";
import type { Paragraph } from "../marks.ts";
import { keyOf, type Passage, type Whereabouts } from "./passage.ts";

/** So much alike a line of print and a fact must be, for the fact to be where the line comes from. */
const leastAlike = 0.5;

/**
 * Finds for each paragraph of a draft the passage of the document that it is: by its words, in order; what is not found so
 * belongs to the table, list or picture around it.
 * @param passages those of the data that the draft was made from
 * @returns gives the places of the word at an offset of a paragraph, the one to begin with first
 */
export function placesInDraft(
  paragraphs: readonly Paragraph[],
  passages: readonly Passage[],
): (paragraph: number, offset: number) => readonly Whereabouts[] {
  const found = new Map<number, Passage>();
  const keys = passages.map(({ words }, index) => (words === "" ? `#${index}` : keyOf(words)));
  const anywhere = new Map(passages.map((passage, index) => [keys[index] as string, passage]));
  const withWords = paragraphs.flatMap(({ text }, at) => (text === "" ? [] : [at]));
  const textOf = (at: number) => paragraphs[at]?.text ?? "";
  for (const { same, one, other } of alignLists(
    withWords.map((at) => keyOf(textOf(at))),
    keys,
  )) {
    for (const [step, at] of withWords.slice(...one).entries()) {
      const passage = same
        ? passages[other[0] + step]
        : (anywhere.get(keyOf(textOf(at))) ?? likest(textOf(at), passages.slice(Math.max(other[0] - 1, 0), other[1] + 1)));
      if (passage !== undefined) found.set(at, passage);
    }
  }
  return (paragraph, offset) => {
    // A paragraph without words belongs to the one before it.
    for (let at = paragraph; at >= 0; at -= 1) {
      const passage = found.get(at);
      if (passage !== undefined) return passage.find(at === paragraph ? offset : textOf(at).length);
    }
    return passages[0]?.find(0) ?? [];
  };
}

/** Of the passages around a line the one that is most like it, or else the whole that they are lines of. */
function likest(text: string, near: readonly Passage[]): Passage | undefined {
  const wholes = near.flatMap(({ whole }) => whole ?? []);
  const lines = [...near, ...wholes.flatMap(({ among = [] }) => among)];
  let best: { passage: Passage; likeness: number } | undefined;
  for (const passage of lines) {
    const likeness = likenessOf(passage.words, text);
    if (likeness >= leastAlike && likeness > (best?.likeness ?? 0)) best = { passage, likeness };
  }
  // What stands between two passages of a text belongs to the one after it only where that is a line of something whole.
  return best?.passage ?? wholes[0] ?? near.find(({ words }) => words === "") ?? near[0];
}
