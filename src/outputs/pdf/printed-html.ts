/**
 * A page of the website as it is sent to the browser that prints it: without what stands around the document, and without
 * what only screens, scripts and other programs need. Nothing of that is printed, so a change of it is no change of the
 * document, and the browser has less to load.
 * @param html the whole page; one without `main` comes back as it is
 */
export function printedHtml(html: string): string {
  const [start, end] = [html.indexOf("<main"), html.lastIndexOf("</main>")];
  const head = /<head>[\s\S]*?<\/head>/.exec(html)?.[0];
  const body = /<body\b[^>]*>/.exec(html)?.[0];
  if (start < 0 || end < start || head === undefined || body === undefined) return html;
  const beforeHead = html.slice(0, html.indexOf("<head>"));
  return `${beforeHead}${head.replace(notPrinted, "")}${body}${html.slice(start, end)}</main></body></html>`;
}

/** The attributes of a tag, whose values may hold any sign but their quotation mark. */
const attributes = `(?:"[^"]*"|'[^']*'|[^>"'])*`;

/** In the head: scripts, properties for other programs, and links but to the styles of print. */
const notPrinted = new RegExp(
  `<script\\b${attributes}>[\\s\\S]*?</script>|<meta property=${attributes}>|<link\\b(?!${attributes}\\srel="stylesheet")${attributes}>|<link\\b(?=${attributes}\\smedia="screen")${attributes}>`,
  "g",
);
