const tagOrText = /<(script|style|code|pre)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[^<]+/gi;

/**
 * Sets the straight quotes of running text as typographic ones. Data keep the quotes that keyboards type; readers get
 * the ones that books print. Markup, code and attributes are left as they are.
 * Takes and returns HTML in which a double quote within text may be written as `&quot;`.
 */
export function typeset(html: string): string {
  let before = " ";
  return html.replace(tagOrText, (piece) => {
    if (piece.startsWith("<")) {
      if (/^<\/?(p|li|t[dhr]|h[1-6]|div|section|dd|dt|ul|ol|br)\b/i.test(piece)) before = " ";
      return piece;
    }
    const set = quotes(piece, before);
    before = set.at(-1) ?? before;
    return set;
  });
}

function quotes(text: string, before: string): string {
  const plain = text.replaceAll("&quot;", '"').replaceAll("&#39;", "'");
  if (!plain.includes("'") && !plain.includes('"')) return text;
  return plain.replace(/['"]/g, (quote, at: number) => {
    const previous = at === 0 ? before : (plain[at - 1] ?? " ");
    const opens = /[\s([{–—/“‘-]/.test(previous) && /\S/.test(plain[at + 1] ?? "x");
    return quote === "'" ? (opens ? "‘" : "’") : opens ? "“" : "”";
  });
}
