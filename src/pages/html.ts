import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { typeset } from "../text/typeset.ts";

/** A page's markup as a file: the document type of HTML before it, typographic quotes in its text. */
export function html(page: VNode): string {
  return `<!doctype html>\n${typeset(renderToString(page))}\n`;
}
