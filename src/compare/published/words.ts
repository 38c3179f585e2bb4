import type { Line } from "./lines.ts";

/** A word of a text, or a sign between words. */
export interface Word {
  /** With one kind of quotation mark and one kind of dash, whichever the text has. */
  readonly text: string;
  readonly isSign: boolean;
  /** Whether a space or the beginning of a line stands before it. */
  readonly isApart: boolean;
  /** The line that it stands in. */
  readonly line: Line;
  /** Whether no word follows it in its line. */
  readonly isLast: boolean;
}

/** The words and signs of lines in the order of reading; footnotes follow the rest. */
export function wordsOf(lines: readonly Line[]): Word[] {
  const inOrder = [...lines.filter(({ isNote }) => !isNote), ...lines.filter(({ isNote }) => isNote)];
  return inOrder.flatMap((line) => {
    const tokens = tokensOf(line.text);
    const last = tokens.findLastIndex(({ isSign }) => !isSign);
    return tokens.map((token, index) => ({ ...token, line, isLast: index >= last }));
  });
}

/** The words and signs of a text, without their lines. */
export function tokensOf(text: string): Omit<Word, "line" | "isLast">[] {
  const found = oneSpelling(text).matchAll(/(\s*)([\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}])/gu);
  return [...found].map(([, space, token = ""], index) => ({
    text: token,
    isSign: !/[\p{L}\p{N}&£%]/u.test(token),
    isApart: index === 0 || space !== "",
  }));
}

/** Words as a line of text again. */
export function inOneLine(words: readonly Pick<Word, "text" | "isApart">[]): string {
  return words.map(({ text, isApart }, index) => (isApart && index > 0 ? ` ${text}` : text)).join("");
}

/** Ligatures taken apart, one kind of quotation mark and of dash, no marks of where a word may be broken. */
function oneSpelling(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[‘’‚‛ʻʼ]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-");
}
