import type { Edit, Selected } from "./edits.ts";

/** What is selected of a text area. */
export function selectedIn(area: HTMLTextAreaElement): Selected {
  return { text: area.value, from: area.selectionStart, to: area.selectionEnd };
}

/** Changes the text of a text area so that the browser can undo it. */
export function apply(area: HTMLTextAreaElement, { from, to, text, select }: Edit): void {
  area.focus();
  area.setSelectionRange(from, to);
  // The old command is the only one that browsers can undo.
  const done = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (!done) {
    area.setRangeText(text, from, to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(...(select as [number, number]));
}
