/** What CSS for paged media says of page numbers in contents, and Chromium does not know. */
const numbers = `
.contents-page { display: none; }
.contents a::after { content: target-counter(attr(href), page); float: right; }
`;

/** The document as a page for programs that follow CSS for paged media: its text with another style sheet, and no more. */
export function pagedHtml(html: string, stylesheet: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0];
  const title = /<title>[\s\S]*?<\/title>/.exec(html)?.[0];
  if (main === undefined) throw new Error("The page is not the printed document.");
  const head = `<meta charset="utf-8">${title}<link rel="stylesheet" href="${stylesheet}">`;
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${main}</body></html>`;
}

/**
 * The print style sheet as those programs can take it. Paged.js fails at a counter of our own in a page rule, and would
 * be hidden by the rule that hides what is no part of the document: pages are counted through, and there is nothing else.
 */
export function pagedStyles(stylesheet: string): string {
  const plain = stylesheet
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/counter-increment: (?:folio|leaf|none);/g, "")
    .replace(/counter\((?:folio|leaf)[^)]*\)/g, "counter(page)")
    .replace(/^[^{}]*:has\([^{}]*\{[^{}]*\}/gm, "");
  return `${plain}${numbers}`;
}
