/** Page numbers in the contents by CSS for paged media, which Chromium does not support. */
const numbers = `
.contents-page { display: none; }
.contents a::after { content: target-counter(attr(href), page); float: right; }
`;

/** The document as a page for programs that support CSS for paged media: its text with another style sheet only. */
export function pagedHtml(html: string, stylesheet: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0];
  const title = /<title>[\s\S]*?<\/title>/.exec(html)?.[0];
  if (main === undefined) throw new Error("The page is not the printed document.");
  const head = `<meta charset="utf-8">${title}<link rel="stylesheet" href="${stylesheet}">`;
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${main}</body></html>`;
}

/**
 * The print style sheet without what those programs cannot process. Paged.js fails at custom counters in a page rule, and the
 * rule that hides what is not part of the document would hide its output. So all pages are counted through, and nothing is
 * hidden: the page contains the document only.
 */
export function pagedStyles(stylesheet: string): string {
  const plain = stylesheet
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/counter-increment: (?:folio|leaf|none);/g, "")
    .replace(/counter\((?:folio|leaf)[^)]*\)/g, "counter(page)")
    .replace(/^[^{}]*:has\([^{}]*\{[^{}]*\}/gm, "");
  return `${plain}${numbers}`;
}
