import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A page of the desk as HTML. What was typed is shown as it was typed, so no quotation mark is made another. */
export function deskHtml(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
