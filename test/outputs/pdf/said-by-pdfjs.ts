import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Said, Speech } from "./said.ts";

/** What pdf.js says that a tag is; any other tag says nothing of its own. */
const roles: Readonly<Record<string, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, `heading ${level}`])),
  LI: "item",
  TOCI: "item",
  Link: "link",
  TH: "header cell",
  TD: "cell",
  Caption: "caption",
  Note: "note",
};

/** A tag of a page, or a piece of its content. */
export interface Tag {
  readonly role?: string;
  readonly alt?: string;
  /** Where a figure is on its page. */
  readonly bbox?: readonly number[];
  readonly children?: readonly Tag[];
  readonly type?: string;
  readonly id?: string;
}

/** What a reader of the file hears by pdf.js, which Firefox shows PDFs with: its structure tree with the text of each page. */
export async function saidByPdf(bytes: Uint8Array): Promise<readonly Said[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const speech = new Speech();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const tree = await page.getStructTree();
    if (tree !== null) say(tree as Tag, [], textsByMark(items), speech);
  }
  await pdf.destroy();
  return speech.said();
}

function say(node: Tag, above: readonly string[], texts: ReadonlyMap<string, string>, speech: Speech): void {
  const role = roles[node.role ?? ""];
  if (node.type === "content") speech.add(texts.get(node.id ?? "") ?? "", above);
  else if (node.role === "Figure") speech.add(node.alt ?? "", [...above, "picture"]);
  else if (node.role !== "Lbl" || !madeByBrowser.test(textBelow(node, texts)))
    for (const child of node.children ?? []) say(child, role === undefined ? above : [...above, role], texts, speech);
}

/** The number or the bullet of an item that the browser makes: it is no text of the page. */
const madeByBrowser = /^\s*(?:(?:\d+|[a-z])\.|[•◦▪–]?)\s*$/;

function textBelow({ id, children = [] }: Tag, texts: ReadonlyMap<string, string>): string {
  return (texts.get(id ?? "") ?? "") + children.map((child) => textBelow(child, texts)).join("");
}

type OpenPdf = Awaited<ReturnType<typeof getDocument>["promise"]>;
type PdfPage = Awaited<ReturnType<OpenPdf["getPage"]>>;
type Items = Awaited<ReturnType<PdfPage["getTextContent"]>>["items"];

/** The text under each mark of a page. */
function textsByMark(items: Items): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const mark = open.findLast((each) => each !== null);
      if (mark) texts.set(mark, (texts.get(mark) ?? "") + item.str);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? null);
  }
  return texts;
}
