import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";

/** Stand in the foot for the number of a page and of all pages until Word has them. */
const [pageMark, pagesMark] = ["\uE000", "\uE001"];

/** The foot of every page of a document: its title, the number of the page, and how many there are. */
export function footerOf(words: Words, title: string): Footer {
  const foot = say(words, "word.foot", { title, page: pageMark, pages: pagesMark });
  const parts = foot.split(/([\uE000\uE001])/);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 18, children: parts.filter((part) => part !== "").map(toFootPart) })],
      }),
    ],
  });
}

function toFootPart(part: string): string {
  if (part === pageMark) return PageNumber.CURRENT;
  return part === pagesMark ? PageNumber.TOTAL_PAGES : part;
}
