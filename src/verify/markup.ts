import { Parser } from "htmlparser2";

/** A start tag of a page, with what verification needs of it. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Its position in the page, in UTF-16 code units from 0. */
  readonly offset: number;
  /** By name in lower case, with character references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The first place at which the markup of a page is broken. How browsers read what follows differs from what was meant. */
export interface MarkupFault {
  readonly kind: "cut attribute" | "attribute twice" | "never closed";
  /** The name of the element or the attribute. */
  readonly name: string;
  /** Its position in the page, in UTF-16 code units from 0. */
  readonly offset: number;
}

/** What an HTML page consists of. */
export interface Markup {
  /** Every start tag in order. */
  readonly tags: readonly Tag[];
  /** The first fault; those after it may follow from it. */
  readonly fault: MarkupFault | undefined;
}

/** The elements that have no end tag (HTML Standard, 13.1.2, "void elements"). */
const voidElements = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/**
 * Parses an HTML page strictly. Every element but the void ones must have its end tag, even where the Standard makes it
 * optional, and no attribute may have a name or an unquoted value with a quote, `<` or `=` in it (13.1.2.3): that shows
 * that the attribute before it was cut off.
 */
export function parseMarkup(html: string): Markup {
  const tags: Tag[] = [];
  const open: number[] = [];
  let names = new Set<string>();
  let fault: MarkupFault | undefined;
  const found = (kind: MarkupFault["kind"], name: string, offset: number) => {
    fault ??= { kind, name, offset };
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (!voidElements.has(name)) open.push(parser.startIndex);
      names = new Set();
    },
    onattribute: (name, value, quote) => {
      if (/["'<=]/.test(name) || (quote === null && /["'<=`]/.test(value))) found("cut attribute", name, parser.startIndex);
      if (names.has(name)) found("attribute twice", name, parser.startIndex);
      names.add(name);
    },
    onopentag: (name, attributes) => tags.push({ name, offset: parser.startIndex, attributes }),
    onclosetag: (name, implied) => {
      if (voidElements.has(name)) return;
      const offset = open.pop() ?? 0;
      const closesItself = html.slice(parser.endIndex - 1, parser.endIndex + 1) === "/>";
      if (implied && !closesItself) found("never closed", name, offset);
    },
  });
  parser.end(html);
  return { tags, fault };
}
