import { Fragment, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { typesetTree } from "./typeset-tree.ts";

/** A page's markup as a file: the document type of HTML before it, typographic quotes in its text. */
export function html(page: VNode): string {
  return `<!doctype html>\n${renderToString(h(Fragment, null, typesetTree(page)))}\n`;
}
