import { type ProseText, sliceProse } from "./prose-text.ts";

/** A section of a text in Markdown, at whatever depth: its heading as it is typed, and its text below the heading. */
export interface HeadedSection {
  readonly heading: string;
  /** Where the heading begins in the text, in UTF-16 code units. */
  readonly offset: number;
  /** To the next heading of the same level or a higher one; sections below it belong to it. */
  readonly text: ProseText;
}

/** The sections of a text in order, each with those below it. */
export function headedSectionsOf(prose: ProseText): HeadedSection[] {
  const headings = [...prose.text.matchAll(/^(#{1,6}) +(.*?) *$/gm)].map((match) => ({
    ...{ level: match[1]?.length ?? 0, heading: match[2] ?? "", offset: match.index },
    end: match.index + match[0].length,
  }));
  return headings.map(({ level, heading, offset, end }, index) => {
    const next = headings.slice(index + 1).find((each) => each.level <= level);
    return { heading, offset, text: sliceProse(prose, end, next?.offset) };
  });
}

/** Whether a text has no words of its own: nothing, or headings alone. */
export function isWithoutWords(text: string): boolean {
  return text.replace(/^#{1,6} .*$/gm, "").trim() === "";
}
