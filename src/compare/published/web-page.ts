import type { Model } from "../../model/model.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import type { WebPage } from "../../model/website.ts";
import { documentHrefs } from "../../site/hrefs.ts";
import { renderProse } from "../../text/prose.ts";
import type { Line } from "./lines.ts";
import { linesOfPage } from "./page-lines.ts";

/** The pages of the data, the home page and the text of shared procedures among them. */
export function webPagesOf({ website }: Model): WebPage[] {
  const { home, procedures, pages = [] } = website ?? {};
  return [home, procedures?.page, ...pages].filter((page) => page !== undefined);
}

/**
 * The lines of a page of the data, in the order of its file: a layout may arrange its sections in another. Those of the home
 * page are followed by all news, the oldest first, and before them those without a date.
 */
export function linesOfWebPage(model: Model, page: WebPage): Line[] {
  const { home, procedures, news = [] } = model.website ?? {};
  const parts: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
    { title: page.title, lines: linesOf(model, page.text) },
    ...(page === home ? news.toReversed().map(({ title, text }) => ({ title, lines: linesOf(model, text) })) : []),
  ];
  return parts.flatMap(({ title, lines }, index) => [
    { text: title, place: `"${title}"` },
    ...(index === 0 && page === procedures?.page ? [{ text: procedures.choose, place: `"${title}"` }] : []),
    ...lines,
  ]);
}

function linesOf(model: Model, text: ProseText): readonly Line[] {
  const context = { model, hrefs: documentHrefs("/"), idPrefix: "", titleLevel: 1 };
  const html = renderProse(text, context).map((part) => (part.kind === "html" ? part.html : ""));
  return linesOfPage(html.join("")).lines;
}
