import type { Finishing } from "../finishing.ts";
import { type Content, type Element, elementsIn } from "../structure.ts";
import { becomeArtifacts } from "./become-artifacts.ts";

/** What is drawn, not written, and yet is content: pictures, and the marks before list items. */
const drawn = new Set(["Figure", "Lbl"]);

/**
 * Takes out of the tags what says nothing: the rule below a heading, the background of a cell (PDF/UA-1, 7.1), and the
 * empty pieces that Chromium leaves at the foot of a page of what only begins on the next. With such a piece, a heading
 * is found on the page before its own.
 */
export function decorations(finishing: Finishing): void {
  const silent = new Set<Content>();
  gather(finishing.document, finishing, silent);
  becomeArtifacts(finishing, finishing.document, silent, "Layout");
}

function gather(found: Element, finishing: Finishing, silent: Set<Content>): void {
  if (drawn.has(found.role)) return;
  for (const child of found.children) {
    if (child.kind !== "content") continue;
    const runs = finishing.contents[child.page]?.runs[child.mark] ?? [];
    if (runs.every(({ text }) => text === "")) silent.add(child);
  }
  for (const child of elementsIn(found)) gather(child, finishing, silent);
}
