import type { Prose } from "./base.ts";
import type { HistorySection, WebPage } from "./website.ts";

/** A section of a page: its text with its heading, and what is known of its time where it is kept as history. */
export interface PageSection {
  readonly heading?: string;
  readonly text: Prose;
  readonly history?: HistorySection;
}

/** A page's sections in order: one for what stands before the first `##`, if anything does, and one for each `##`. */
export function sectionsOf(page: Pick<WebPage, "text" | "history">): PageSection[] {
  return page.text.text
    .split(/^(?=## )/m)
    .filter((text) => text.trim() !== "")
    .map((text) => {
      const heading = headingOf(text);
      const history = page.history.find(({ section }) => section === heading);
      return {
        text: { ...page.text, text },
        ...(heading !== undefined && { heading }),
        ...(history !== undefined && { history }),
      };
    });
}

function headingOf(text: string): string | undefined {
  return /^## +(.*?)\s*$/m.exec(text.split("\n", 1)[0] ?? "")?.[1];
}
