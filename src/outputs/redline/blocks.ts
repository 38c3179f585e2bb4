import { type Element, elementsIn, hasClass, isElement, type Tree, textOf } from "./tree.ts";

/**
 * A block of a document: an element, or what stands in a line of an element beside other blocks of it, such as the words of
 * a list item above the list within it.
 */
export interface Block {
  /** Only blocks of one kind can be the same block before and after a change. */
  readonly kind: string;
  /** Whether words stand in it, and no blocks. */
  readonly isText: boolean;
  /** Absent where it is but a part of its element. */
  readonly element?: Element;
  readonly children: readonly Tree[];
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
const texts = new Set(["p", "dt", "caption", "figcaption", ...headings]);
const containers = new Set(
  "div section article main figure blockquote dl dd header nav hr ul ol li table thead tbody tfoot tr td th".split(" "),
);

/** The blocks that some nodes consist of. */
export function blocksIn(nodes: readonly Tree[]): Block[] {
  const blocks: Block[] = [];
  let inline: Tree[] = [];
  const endInline = () => {
    if (inline.some((node) => isElement(node) || node.trim() !== "")) {
      blocks.push({ kind: "p", isText: true, children: inline });
    }
    inline = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !(texts.has(node.name) || containers.has(node.name))) inline.push(node);
    else {
      endInline();
      // It stands for nothing: where facts stand among words, it begins and ends.
      if (hasClass(node, "prose")) blocks.push(...blocksIn(node.children));
      else blocks.push({ kind: kindOf(node), isText: texts.has(node.name), element: node, children: node.children });
    }
  }
  endInline();
  return blocks;
}

function kindOf(element: Element): string {
  const { name, attributes, children } = element;
  switch (name) {
    case "p":
      return attributes.dir === undefined ? name : `${name} ${attributes.dir}`;
    case "section":
      return `${name} ${(attributes.class ?? "").split(" ")[0]}`;
    case "td":
    case "th":
      return `${name} ${attributes.colspan ?? 1}`;
    case "tr":
      return `${name}: ${children.filter(isElement).map(kindOf).join(", ")}`;
    case "table":
      return `${name} ${columnsOf(element)}`;
    default:
      return name;
  }
}

function columnsOf(table: Element): number {
  const row = elementsIn([table]).find(({ name }) => name === "tr");
  const cells = row?.children.filter(isElement) ?? [];
  return cells.reduce((sum, { attributes }) => sum + Number(attributes.colspan ?? 1), 0);
}

/** The elements that are pictures. */
export const pictures: ReadonlySet<string> = new Set(["svg", "img"]);

/** What a picture is of. */
export function pictureName({ attributes }: Element): string | undefined {
  return attributes["aria-label"] ?? attributes.alt;
}

const namingElements: Readonly<Record<string, readonly string[]>> = { section: headings, div: ["dt"], tr: ["th"] };

/**
 * What names a block among its neighbours: the title of a section, the term of a description, the head of a row, what the
 * picture in it is of.
 */
export function labelOf({ element }: Block): string | undefined {
  if (element === undefined) return undefined;
  const naming = namingElements[element.name] ?? [];
  const named = element.children.filter(isElement).find(({ name }) => naming.includes(name));
  if (named !== undefined) return textOf([named]).trim() || undefined;
  const picture = element.name === "div" ? elementsIn(element.children).find(({ name }) => pictures.has(name)) : undefined;
  return picture && pictureName(picture);
}
