import { Parser } from "htmlparser2";
import type { Line, Lines } from "./lines.ts";

/** The elements that begin a line of their own. */
const blocks = new Set(
  "address article aside blockquote caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td th thead tr ul".split(
    " ",
  ),
);

/** Elements whose text is none: what the page does, and pictures. */
const wordlessElements = new Set(["head", "script", "style", "svg", "template"]);

/** Classes of what only leads to other places of the page: its contents, the numbers of its footnotes and the way back. */
const wordlessClasses = new Set(["contents", "footnote-number", "footnote-backref"]);

/** Classes of what a page of this program has and the text of the arrangements has not: layouts/document.tsx. */
const addedClasses = new Set([
  "cover",
  "concern-panel",
  "document-control",
  "at-a-glance",
  "who-sits",
  "abbreviations",
  "organisation-chart",
  "visually-hidden",
  "wordmark",
  "back-fingerprint",
]);

interface Open {
  readonly name: string;
  readonly isWordless: boolean;
  /** What of the page it belongs to that the arrangements have not. */
  readonly added: Line[] | undefined;
  readonly inCell: boolean;
  readonly isNote: boolean;
  /** For a list whose items the browser numbers: the number of the last. */
  count: number | undefined;
}

/**
 * The lines of an HTML page: of its main part, where it has one. The numbers of numbered lists are words of their items,
 * as they are when the page is printed.
 */
export function linesOfPage(html: string): Lines {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const lines: Line[] = [];
  const leftOut: Line[][] = [];
  const open: Open[] = [];
  let [text, place] = ["", "the beginning"];
  const settle = () => {
    const { inCell = false, isNote = false, added } = open.at(-1) ?? {};
    const words = text.replace(/\s+/g, " ").trim();
    text = "";
    if (words === "") return;
    if (added === undefined && /^h[1-6]$/.test(open.findLast(({ name }) => blocks.has(name))?.name ?? "")) place = `"${words}"`;
    const line = { text: words, place, ...(inCell && { inCell }), ...(isNote && { isNote }) };
    (added ?? lines).push(line);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const above = open.at(-1);
      const classes = (attributes.class ?? "").split(/\s+/);
      const isAdded = classes.some((each) => addedClasses.has(each));
      // What is not seen is a passage of its own: in print, what stands around it does so without it.
      const beginsAdded = isAdded && (above?.added === undefined || classes.includes("visually-hidden"));
      if (blocks.has(name) || beginsAdded) settle();
      const added = beginsAdded ? [] : above?.added;
      if (beginsAdded && added !== undefined) leftOut.push(added);
      open.push({
        name,
        isWordless: above?.isWordless === true || wordlessElements.has(name) || classes.some((each) => wordlessClasses.has(each)),
        added,
        inCell: above?.inCell === true || name === "td" || name === "th",
        isNote: above?.isNote === true || classes.includes("footnotes"),
        count: name === "ol" && !classes.includes("numbered-items") ? Number(attributes.start ?? 1) - 1 : undefined,
      });
      if (name === "br") text += " ";
      if (name === "li" && above?.count !== undefined && above.added === undefined && !above.isNote) {
        above.count += 1;
        text += `${above.count}. `;
      }
    },
    ontext: (piece) => {
      if (open.at(-1)?.isWordless !== true) text += piece;
    },
    onclosetag: (name) => {
      if (blocks.has(name) || open.at(-1)?.added !== open.at(-2)?.added) settle();
      open.pop();
    },
  });
  parser.end(main);
  settle();
  return { lines, leftOut };
}
