/** A start tag of a page, as far as verification looks at it. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Where it begins in the page, in UTF-16 code units. */
  readonly offset: number;
  /** By name in lower case, with character references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
}

const tagPattern = /<!--[\s\S]*?-->|<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attributePattern = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Elements whose content is text, whatever it looks like (HTML Standard, 13.1.2 raw text and RCDATA). */
const textOnly: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);

/**
 * Every start tag of an HTML page, in order. It reads what our own templates write, well-formed pages with quoted
 * attributes, and is no parser for the wild: 60 pages take it milliseconds.
 */
export function* tagsIn(html: string): Generator<Tag> {
  const pattern = new RegExp(tagPattern);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    yield { name, offset: match.index, attributes: attributesOf(match[2] ?? "") };
    if (textOnly.has(name)) pattern.lastIndex = endOf(html, name, pattern.lastIndex);
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.matchAll(attributePattern)) {
    attributes.set(name.toLowerCase(), resolved(double ?? single ?? bare ?? ""));
  }
  return attributes;
}

/** Where the element that began before `from` ends, or the end of the page. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text with its character references resolved: the named ones that a template writes, and all numbers. */
function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (typed, hexadecimal, decimal, name) => {
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name] ?? typed;
  });
}
