import { type MarkupFault, parseMarkup } from "./markup.ts";

/** An address in a page, a style sheet or a feed, or an id in a page. */
export interface Link {
  /** As it is written there. */
  readonly address: string;
  /** Its position in the file, in UTF-16 code units from 0. */
  readonly offset: number;
}

/** What verification needs to know of a page. */
export interface PageFacts {
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
  /** Each further occurrence of an id that the page already has. */
  readonly repeated: readonly Link[];
  /** Ids of the same page to which labels, descriptions and table cells refer. */
  readonly references: readonly Link[];
  /** The first place at which its markup is broken. */
  readonly fault: MarkupFault | undefined;
}

/** The attributes that hold an address (HTML Standard, index of attributes: "valid URL"). */
const addressAttributes = ["href", "src", "action", "poster", "data", "formaction"] as const;
/** The attributes that hold ids of the same page, with spaces between them (HTML Standard; WAI-ARIA 1.2, 6.1). */
const idAttributes = ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "list"] as const;

/** Reads the links, ids and references of an HTML page. */
export function readPageFacts(html: string): PageFacts {
  const links: Link[] = [];
  const references: Link[] = [];
  const repeated: Link[] = [];
  const ids = new Set<string>();
  const { tags, fault } = parseMarkup(html);
  for (const { offset, attributes } of tags) {
    const id = attributes.id;
    if (id !== undefined) {
      if (ids.has(id)) repeated.push({ address: id, offset });
      ids.add(id);
    }
    for (const name of addressAttributes) {
      const address = attributes[name];
      if (address !== undefined) links.push({ address: address.trim(), offset });
    }
    for (const address of srcsetAddresses(attributes.srcset)) links.push({ address, offset });
    for (const name of idAttributes) {
      for (const address of splitWords(attributes[name])) references.push({ address, offset });
    }
  }
  return { links, ids, repeated, references, fault };
}

/** The addresses that a style sheet loads: each `url(…)` and `@import "…"` (CSS Values 4, 4.5). */
export function stylesheetLinks(css: string): Link[] {
  const pattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => " ".repeat(comment.length));
  return [...bare.matchAll(pattern)].map((match) => ({
    address: match.slice(1).find((address) => address !== undefined) ?? "",
    offset: match.index,
  }));
}

/** The addresses that a feed links to or a site map lists (RFC 4287, 4.2.7; sitemaps.org, `loc`); they are absolute URLs. */
export function xmlLinks(xml: string): Link[] {
  return [...xml.matchAll(/\bhref="([^"]*)"|<loc>([^<]*)<\/loc>/g)].map((match) => ({
    address: (match[1] ?? match[2] ?? "").replaceAll("&amp;", "&"),
    offset: match.index,
  }));
}

/** The addresses in a `srcset` attribute, without the width or pixel density after each. */
function srcsetAddresses(srcset = ""): string[] {
  return srcset.split(",").flatMap((candidate) => splitWords(candidate).slice(0, 1));
}

function splitWords(text = ""): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
