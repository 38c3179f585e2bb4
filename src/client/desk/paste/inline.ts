/** A piece of text and how it is set. */
interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly href?: string | undefined;
}

type Setting = Omit<Piece, "text">;

const plain: Setting = { isBold: false, isItalic: false };

/** Elements whose text nobody reads. */
const unread = new Set([
  "SCRIPT",
  "STYLE",
  "TEMPLATE",
  "TITLE",
  "META",
  "LINK",
  "DEL",
  "XML",
  "OBJECT",
  "IFRAME",
  "NOSCRIPT",
  "SVG",
  "HEAD",
]);

/** Whether an element is left out with all that is in it. */
export function isLeftOut(element: Element): boolean {
  return unread.has(element.nodeName.toUpperCase()) || /display:\s*none|mso-list:\s*Ignore/i.test(styleOf(element));
}

/** The style that an element is written with. */
export function styleOf(element: Element): string {
  return element.getAttribute("style") ?? "";
}

/** The text of nodes as a line of Markdown. */
export function lineOf(nodes: readonly Node[]): string {
  const pieces = joined(nodes.flatMap((node) => piecesOf(node, plain)));
  return escapeStart(
    pieces
      .map(markdownOf)
      .join("")
      .replace(/ +/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim()
      .replaceAll("\n", "\\\n"),
  );
}

function piecesOf(node: Node, setting: Setting): Piece[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ ...setting, text: (node.textContent ?? "").replace(/\s+/g, " ") }];
  if (!(node instanceof Element) || isLeftOut(node)) return [];
  if (node.nodeName === "BR") return [{ ...plain, text: "\n" }];
  const inner = settingOf(node, setting);
  return [...node.childNodes].flatMap((child) => piecesOf(child, inner));
}

function settingOf(element: Element, { isBold, isItalic, href }: Setting): Setting {
  const style = styleOf(element);
  const name = element.nodeName;
  const [, weight] = /(?:^|[;\s])font-weight:\s*(\w+)/i.exec(style) ?? [];
  const [, slant] = /(?:^|[;\s])font-style:\s*(\w+)/i.exec(style) ?? [];
  const link = name === "A" ? (element.getAttribute("href") ?? "") : "";
  return {
    isBold: weight === undefined ? isBold || name === "B" || name === "STRONG" : /^(?:bold|bolder|[6-9]00)$/i.test(weight),
    isItalic: slant === undefined ? isItalic || name === "I" || name === "EM" : /^(?:italic|oblique)$/i.test(slant),
    href: /^https?:\/\/[^\s<>()]+$/i.test(link) ? link : href,
  };
}

/** Pieces that are set alike, as one. Spaces are set as what stands before them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    const isAlike = before && before.isBold === piece.isBold && before.isItalic === piece.isItalic && before.href === piece.href;
    if (
      before &&
      piece.text !== "\n" &&
      before.text !== "\n" &&
      (isAlike || (piece.text.trim() === "" && before.href === piece.href))
    )
      all[all.length - 1] = { ...before, text: before.text + piece.text };
    else all.push(piece);
  }
  return all;
}

function markdownOf({ text, isBold, isItalic, href }: Piece): string {
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (core === "") return text;
  const marks = `${isBold ? "**" : ""}${isItalic ? "*" : ""}`;
  const marked = `${marks}${escapeSigns(core)}${[...marks].reverse().join("")}`;
  return `${before}${href === undefined ? marked : `[${marked}](${href})`}${after}`;
}

/** A text in which nothing is taken for Markdown or HTML; a reference to a fact stays one. */
function escapeSigns(text: string): string {
  return text
    .split(/(\[\[[a-zA-Z]+(?::[\w-]+)?(?:\|[\w-]+)?\]\])/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(/[\\`*[\]]/g, "\\$&")
            .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
            .replace(/<(?=[a-z/!?])/gi, "\\<")
            .replace(/&(?=#?\w+;)/g, "\\&"),
    )
    .join("");
}

/** A paragraph that does not begin as a heading, a quotation or a list does. */
function escapeStart(text: string): string {
  return text.replace(/^(#{1,6}(?=\s)|>|[-+](?=\s)|(?:-{3,}|={3,})$)/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s)/, "$1\\$2");
}
