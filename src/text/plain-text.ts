import type { Reference } from "../model/prose/reference.ts";
import type { Token } from "./markdown.ts";

/** The lines that stand for a reference which is alone on its line. */
export type BlockLines = (reference: Reference) => readonly string[];

/**
 * The words of a text of Markdown as lines: one for each paragraph, heading, list item and footnote, and one for each row
 * of a table, its cells parted by a stroke. The address of a link follows its words, and a picture is its description.
 * How words are set off, such as bold, and the marks and numbers of list items are left out: those are no words.
 */
export function linesOfTokens(tokens: readonly Token[], linesOfBlock: BlockLines): string[] {
  const lines: string[] = [];
  let row: string[] | undefined;
  for (const token of tokens) {
    if (token.type === "tr_open") row = [];
    else if (token.type === "tr_close") {
      lines.push((row ?? []).join(" | "));
      row = undefined;
    } else if (token.type === "inline") (row ?? lines).push(lineOf(token.children ?? []));
    else if (token.type === "reference") lines.push(...linesOfBlock((token.meta as { reference: Reference }).reference));
    else if (token.type === "fence" || token.type === "code_block") lines.push(...token.content.trimEnd().split("\n"));
  }
  return lines.filter((line) => line !== "");
}

/** The words of a line, in which no space follows another. */
function lineOf(tokens: readonly Token[]): string {
  const links: string[] = [];
  const words = tokens.map((token) => {
    switch (token.type) {
      case "softbreak":
      case "hardbreak":
        return " ";
      case "image":
        return lineOf(token.children ?? []) || token.content;
      case "html_inline":
        return wordsOfMarkup(token.content);
      case "footnote_ref":
        return `[${(token.meta as { id: number }).id + 1}]`;
      case "link_open":
        links.push(String(token.attrGet("href") ?? ""));
        return "";
      case "link_close":
        return ` (${links.pop()})`;
      default:
        return token.content;
    }
  });
  return words.join("").replace(/\s+/g, " ").trim();
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** The text of markup that the program itself has made: a heading, the number of a footnote, a passage from right to left. */
export function wordsOfMarkup(markup: string): string {
  return markup.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}
