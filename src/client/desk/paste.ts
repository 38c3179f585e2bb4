import { blocksOf } from "./paste/blocks.ts";

/**
 * The HTML of a clipboard, such as Word's, as Markdown: paragraphs, headings, lists, bold, italic and links; a table as a
 * paragraph for each row. Nothing else of it is kept, and what looks like HTML or Markdown in its text is text.
 * @returns the Markdown; empty where the HTML has no text
 */
export function pasteAsMarkdown(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return blocksOf(body)
    .map(({ text, kind }, at, all) => {
      const areItems = kind === "item" && all[at - 1]?.kind === "item";
      return `${at === 0 ? "" : areItems ? "\n" : "\n\n"}${text}`;
    })
    .join("");
}
