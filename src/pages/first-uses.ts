import type { Explained } from "../text/glossary.ts";
import { escapeXml } from "../text/xml-text.ts";

/** Elements in which nothing is explained: a heading, what is pressed, what is explained already, and what is no prose. */
const leftAlone = new Set("a abbr button code h1 h2 h3 h4 h5 h6 label option pre script select style svg title".split(" "));

/** A tag of HTML, whose attributes may hold ">", or a text between two. */
const pieces = /<(?:"[^"]*"|[^>"])*>|[^<]+/g;

/**
 * A page on whose main part each abbreviation is explained where it first stands in the prose, by an `abbr` element. One
 * whose words in full stand on the page is explained by them.
 */
export function withFirstUses(markup: string, terms: readonly Explained[]): string {
  const [from, to] = [markup.indexOf("<main"), markup.indexOf("</main>")];
  if (from < 0 || to < 0) return markup;
  const main = markup.slice(from, to);
  const waiting = new Map(terms.map(({ term, means }) => [escapeXml(term), escapeXml(means)]));
  for (const [term, means] of waiting) if (!main.includes(term) || main.includes(means)) waiting.delete(term);
  if (waiting.size === 0) return markup;
  const alternatives = [...waiting.keys()].sort((a, b) => b.length - a.length);
  const use = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.map(literally).join("|")})(?![\\p{L}\\p{N}-])`, "gu");
  let within = 0;
  const explained = main.replace(pieces, (piece) => {
    const [, end, name = ""] = /^<(\/?)([a-z0-9]+)/i.exec(piece) ?? [];
    if (end !== undefined) {
      if (leftAlone.has(name)) within += end === "" ? 1 : -1;
      return piece;
    }
    return within > 0 ? piece : piece.replace(use, (term) => explainOnce(waiting, term));
  });
  return markup.slice(0, from) + explained + markup.slice(to);
}

function explainOnce(waiting: Map<string, string>, term: string): string {
  const means = waiting.get(term);
  waiting.delete(term);
  return means === undefined ? term : `<abbr title="${means}">${term}</abbr>`;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
