import type { PageElement } from "./page-element.ts";

declare const document: {
  adoptedStyleSheets: unknown[];
  querySelectorAll(selector: string): Iterable<PageElement>;
};

declare const CSSStyleSheet: new () => { replaceSync(css: string): void };

/** A section with a running head, and what that says. */
export interface HeadedSection {
  readonly id: string;
  readonly head: string;
}

/**
 * Gives the pages of each section its title as their running head, and every page its foot. Chromium takes no running head
 * out of the text, so each section has pages of a name of its own, and those that run on have the name of the first: a page
 * of another name would begin anew. Such pages have the heads of all of them, one on top of another, of which the one that
 * is right is left in the finished print (`finish/rules/running-heads.ts`).
 *
 * It is sent to the browser as source text, so that it must be self-contained.
 * @param foot the text at the foot of every numbered page, beside the number
 * @returns the sections that share pages, in their order
 */
export function nameSheets(foot: string): HeadedSection[][] {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ").trim()}"`;
  const footer = `@bottom-left { content: ${quoted(foot)}; }`;
  const flows: { name: string; sections: HeadedSection[] }[] = [];
  for (const section of document.querySelectorAll("section.chapter, section.appendix, section.terms-of-reference")) {
    const head = section.dataset.runningHead ?? section.querySelector("h1, h2, h3, h4")?.textContent ?? "";
    const runsOn = section.matches(".runs-on, .appendix > h2 + .terms-of-reference") && flows.length > 0;
    if (!runsOn) flows.push({ name: `section-${flows.length + 1}`, sections: [] });
    const flow = flows.at(-1);
    flow?.sections.push({ id: section.id, head });
    section.style.setProperty("page", flow?.name ?? "");
    for (const wide of section.querySelectorAll(".landscape")) wide.style.setProperty("page", `${flow?.name}-wide`);
  }
  // One line holds so many letters; a head that is alone on its pages may run over two.
  const cut = (head: string) => (head.length <= 110 ? head : `${head.slice(0, head.lastIndexOf(" ", 108))} …`);
  const headsOf = (sections: readonly HeadedSection[]) =>
    sections.length === 1
      ? `content: ${quoted(sections[0]?.head ?? "")};`
      : `content: ${sections.map(({ head }) => quoted(cut(head))).join(' "\\A" ')}; line-height: 1px; white-space: pre; padding-bottom: calc(6mm + 7px);`;
  const rules = flows.map(({ name, sections }) => {
    const margins = `@top-left { ${headsOf(sections)} } ${footer}`;
    return `@page ${name} { ${margins} } @page ${name}-wide { size: A4 landscape; ${margins} }`;
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([`@page contents { ${footer} }`, ...rules].join("\n"));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return flows.map(({ sections }) => sections).filter(({ length }) => length > 1);
}
