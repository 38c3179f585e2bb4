import type { HistorySection, WebPage } from "../website.ts";
import { type ProseText, sliceProse } from "./prose-text.ts";

/** A section of a page: its text with its heading, and its history where it is kept as history. */
export interface PageSection {
  readonly heading?: string;
  readonly text: ProseText;
  readonly history?: HistorySection;
}

/** The sections of a page in order: one for any text before the first `##`, and one for each `##`. */
export function sectionsOf(page: Pick<WebPage, "text" | "history">): PageSection[] {
  const starts = [0, ...[...page.text.text.matchAll(/^## /gm)].map(({ index }) => index)];
  return starts
    .map((start, at) => sliceProse(page.text, start, starts[at + 1]))
    .filter(({ text }) => text.trim() !== "")
    .map((text) => {
      const heading = headingOf(text.text);
      const history = page.history.find(({ section }) => section === heading);
      return {
        text,
        ...(heading !== undefined && { heading }),
        ...(history !== undefined && { history }),
      };
    });
}

function headingOf(text: string): string | undefined {
  return /^## +(.*?)\s*$/m.exec(text.split("\n", 1)[0] ?? "")?.[1];
}
