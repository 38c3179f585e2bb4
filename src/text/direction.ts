/** The blocks of scripts that are written from right to left, Hebrew and Arabic among them (Unicode Standard, chapter 9). */
const blocks = "\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}";
/** A letter of these, or a mark that is not seen and says what a letter would, U+200F and U+061C. */
const letter = `(?:(?=\\p{L})[${blocks}]|[\u200F\u061C])`;
/** What may stand between two words of one passage: no comma, bracket or dash of ours, which part names in a list. */
const between = `[${blocks}\\p{M}\\s\\d.!?'’"“”\\u200C-\\u200F-]`;

/** What a text of other scripts has none of. It is asked first: compiling what is known of every letter takes longer than a page. */
const candidate = new RegExp(`[${blocks}\u200F\u061C]`, "u");
const letters = new RegExp(letter, "gu");
const passages = new RegExp(`(${letter}(?:${between}*${letter})?[${blocks}\\p{M}\\u200C\\u200D]*)`, "u");

/**
 * Takes the passages out of a text that are written from right to left. Each must be shown apart from what stands around
 * it, or it would draw the punctuation and the numbers beside it to its own side (Unicode Standard Annex 9, isolates).
 * @returns the pieces of the text in order, every second of them such a passage: the first, the third and so on are none
 */
export function splitByDirection(text: string): string[] {
  return candidate.test(text) ? text.split(passages) : [text];
}

/** Whether the sentences of a text are written from right to left: it begins so, and most of its letters are of such a script. */
export function isRightToLeft(text: string): boolean {
  if (!candidate.test(text)) return false;
  const all = text.match(/\p{L}/gu) ?? [];
  const fromRight = text.match(letters) ?? [];
  return fromRight.length * 2 > all.length && all[0] === fromRight[0];
}
