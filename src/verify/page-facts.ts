import { tagsIn } from "./markup.ts";

/** An address that a page, a style sheet or a feed leads to. */
export interface Link {
  /** As it stands there. */
  readonly address: string;
  /** Where in the file, in UTF-16 code units. */
  readonly offset: number;
}

/** What verification has to know of a page. */
export interface PageFacts {
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
  /** Ids that stand more than once. */
  readonly repeated: readonly Link[];
  /** Ids of the page itself that labels, descriptions and table cells refer to. */
  readonly references: readonly Link[];
}

/** The attributes that hold an address (HTML Standard, index of attributes: "valid URL"). */
const addressAttributes = ["href", "src", "action", "poster", "data", "formaction"] as const;
/** The attributes that hold ids of the same page, with spaces between them (HTML Standard; WAI-ARIA 1.2, 6.1). */
const idAttributes = ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "list"] as const;

export function pageFacts(html: string): PageFacts {
  const links: Link[] = [];
  const references: Link[] = [];
  const repeated: Link[] = [];
  const ids = new Set<string>();
  for (const { offset, attributes } of tagsIn(html)) {
    const id = attributes.id;
    if (id !== undefined) {
      if (ids.has(id)) repeated.push({ address: id, offset });
      ids.add(id);
    }
    for (const name of addressAttributes) {
      const address = attributes[name];
      if (address !== undefined) links.push({ address: address.trim(), offset });
    }
    for (const address of candidates(attributes.srcset)) links.push({ address, offset });
    for (const name of idAttributes) {
      for (const address of words(attributes[name])) references.push({ address, offset });
    }
  }
  return { links, ids, repeated, references };
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

/** The addresses that a feed links to or a site map lists (RFC 4287, 4.2.7; sitemaps.org, `loc`), which are whole ones. */
export function xmlLinks(xml: string): Link[] {
  return [...xml.matchAll(/\bhref="([^"]*)"|<loc>([^<]*)<\/loc>/g)].map((match) => ({
    address: (match[1] ?? match[2] ?? "").replaceAll("&amp;", "&"),
    offset: match.index,
  }));
}

/** The addresses of a `srcset`: each is followed by its width or its density. */
function candidates(srcset = ""): string[] {
  return srcset.split(",").flatMap((candidate) => words(candidate).slice(0, 1));
}

function words(text = ""): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
