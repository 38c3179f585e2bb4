// What characters are. Nearly all are of ASCII, of which a comparison of codes tells it many times as fast as a regular
// expression with Unicode's properties; that is asked of the others.

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < firstBeyond ? isCapitalCode(code) : /^\p{Lu}/u.test(word);
}

/** Whether a word begins as those of names do: with a capital letter or a figure. */
export function beginsAsName(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < firstBeyond ? isCapitalCode(code) || isFigureCode(code) : /^[\p{Lu}\p{N}]/u.test(word);
}

/** Whether a character is a letter or a figure. */
export function isLetterOrFigure(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < firstBeyond ? isLetterCode(code) || isFigureCode(code) : /[\p{L}\p{N}]/u.test(character);
}

/** Whether a word has a capital letter after its first character. */
export function hasCapitalWithin(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (isCapitalCode(code)) return true;
    if (code >= firstBeyond) return /\p{Lu}/u.test(word.slice(at));
  }
  return false;
}

/**
 * The end of the word that begins at a place of a text, the place itself where none does. A word has letters, figures and
 * what is set above these, and between them single apostrophes and full stops.
 */
export function wordEnd(text: string, at: number): number {
  let end = lettersEnd(text, at);
  while (end > at && isWithinWords(text.charCodeAt(end))) {
    const next = lettersEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The end of the spaces that stand at a place of a text; the end of a line is none of them. */
export function spacesEnd(text: string, at: number): number {
  let end = at;
  while (isSpaceCode(text.charCodeAt(end))) end++;
  return end;
}

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) words.push(text.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Whether a character may stand in what is before the "@" of an address of mail: letters, figures, "_", ".", "+" and "-". */
export function isOfMailbox(code: number): boolean {
  return isLetterCode(code) || isFigureCode(code) || code === 0x5f || code === 0x2e || code === 0x2b || code === 0x2d;
}

const firstBeyond = 0x80;

function isCapitalCode(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSpaceCode(code: number): boolean {
  if (code < firstBeyond) return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
  return code >= firstBeyond && /\s/.test(String.fromCharCode(code));
}

function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || isCapitalCode(code);
}

function isFigureCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWithinWords(code: number): boolean {
  return code === 0x27 || code === 0x2e || code === 0x2019;
}

/** The end of the letters, figures and marks that stand at a place without a sign in between. */
function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const length = letterLength(text, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** How many code units the letter, figure or mark at a place takes; none where something else stands there. */
function letterLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < firstBeyond) return isLetterCode(code) || isFigureCode(code) ? 1 : 0;
  // Dashes, quotation marks and the like.
  if (code >= 0x2000 && code < 0x2070) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  return /^[\p{L}\p{N}\p{M}]/u.test(character) ? character.length : 0;
}
