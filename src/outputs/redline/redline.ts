import { align } from "../../compare/wording/pairs.ts";
import type { TextChange } from "../../compare/wording/spoken-marks.ts";
import type { Words } from "../../words/words.ts";
import { type Block, blocksIn } from "./blocks.ts";
import { mendLinks, pairNotes, renameNotes } from "./notes.ts";
import { Sameness } from "./sameness.ts";
import {
  type Element,
  elementsIn,
  hasClass,
  isElement,
  mapElements,
  readTree,
  type Tree,
  textOf,
  withAttributes,
  writeTree,
} from "./tree.ts";
import { markWords, mergeWords, noteForReaders } from "./words.ts";

/** The attribute that a block has which was inserted or deleted as a whole. */
const wholeChange = "data-change";

/**
 * Puts two HTML documents into one that shows what changed: words within `ins` and `del`, each with hidden words for those
 * who listen, and blocks that were inserted or deleted as a whole with `data-change`. Without what is deleted it is the
 * later document, without what is inserted the earlier; its contents, pictures and page numbers are the later's.
 * @param about what is said of the redline on its cover
 */
export function redlineOf(words: Words, before: string, after: string, about: string): string {
  const [was, is] = [renameNotes(readTree(before)), readTree(after)];
  const notes = pairNotes(was, is);
  const merged = mendLinks(mergeBlocks(undefined, was, is, new Sameness(notes, words)), notes);
  return writeTree(mapElements(merged, (element) => [withNote(element, about)]));
}

function withNote(element: Element, about: string): Element {
  return hasClass(element, "cover") ? { ...element, children: [...element.children, noteForReaders("p", about)] } : element;
}

/** The titles of a redline in which nothing was changed. */
export function unchangedTitles(redline: string): Set<string> {
  const titles = elementsIn(readTree(redline)).filter(({ name }) => /^h[1-6]$/.test(name));
  const isChanged = (title: Element) => elementsIn([title]).some(({ name }) => name === "ins" || name === "del");
  return new Set(titles.filter((title) => !isChanged(title)).map(({ children }) => textOf(children)));
}

function mergeBlocks(parent: Element | undefined, before: readonly Tree[], after: readonly Tree[], sameness: Sameness): Tree[] {
  const pairs = pairBlocks(parent, blocksIn(before), blocksIn(after), sameness);
  const merged = pairs.flatMap(([gone, come]): Tree[] => {
    if (gone !== undefined && come !== undefined) return mergePair(gone, come, sameness);
    const [whole, change]: [Block | undefined, TextChange] = come === undefined ? [gone, "deleted"] : [come, "inserted"];
    if (whole === undefined) return [];
    const marked = markWhole(whole, change, sameness.words);
    // Words that stand beside other blocks need an element that says that all of them are new or gone.
    const isPart = whole.element === undefined && pairs.length > 1;
    return isPart ? [{ name: "div", attributes: { [wholeChange]: change }, children: marked }] : marked;
  });
  return parent?.name === "ol" && pairs.some(([, come]) => come === undefined) ? numbered(parent, merged) : merged;
}

type BlockPair = readonly [gone: Block | undefined, come: Block | undefined];

/** Parts that a block has once at most: what they say may change entirely. */
const single = new Set(["thead", "tfoot", "caption", "dt", "nav", "hr", "section cover", "section back-cover"]);

function pairBlocks(
  parent: Element | undefined,
  before: readonly Block[],
  after: readonly Block[],
  sameness: Sameness,
): BlockPair[] {
  // Rows are only of one kind if their cells are.
  if (parent?.name === "tr") return after.map((come, at) => [before[at], come]);
  const [gone, come] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && gone?.kind === come?.kind) return [[gone, come]];
  // The words of an item, a cell or a description have changed, however little they have in common.
  const isHeaded = parent !== undefined && ["li", "td", "th", "dd"].includes(parent.name);
  if (isHeaded && gone?.kind === "p" && come?.kind === "p")
    return [[gone, come], ...pairBlocks(undefined, before.slice(1), after.slice(1), sameness)];
  return align(
    before,
    after,
    (block) => sameness.keyOf(block),
    (one, other) => (single.has(one.kind) && one.kind === other.kind ? 1 : sameness.likeness(one, other)),
  );
}

function mergePair(gone: Block, come: Block, sameness: Sameness): Tree[] {
  const { element } = come;
  if (sameness.contentOf(gone) === sameness.contentOf(come) || isTakenWhole(come))
    return element === undefined ? [...come.children] : [element];
  const children = come.isText
    ? mergeWords(sameness.words, gone.children, come.children, sameness.notes)
    : mergeBlocks(element, gone.children, come.children, sameness);
  return element === undefined ? children : [{ ...element, children }];
}

/** The contents lead through the later document, and a hidden caption is for those who listen to it. */
function isTakenWhole({ element }: Block): boolean {
  if (element === undefined) return false;
  const isUnseen = (node: Tree) => hasClass(node, "visually-hidden");
  return ["nav", "hr"].includes(element.name) || (element.name === "caption" && [element, ...element.children].some(isUnseen));
}

/** Marks a block as inserted or deleted with all that is in it. Of contents that are deleted nothing is shown. */
function markWhole(block: Block, change: TextChange, words: Words): Tree[] {
  const { element, children } = block;
  if (isTakenWhole(block)) return element !== undefined && change === "inserted" ? [element] : [];
  const marked = block.isText
    ? markWords(words, children, change)
    : blocksIn(children).flatMap((each) => markWhole(each, change, words));
  if (element === undefined) return marked;
  const { id } = element.attributes;
  const anchors = change === "deleted" && !id?.startsWith("was-") ? { id: undefined, "data-page-of": undefined } : {};
  return [{ ...withAttributes(element, { ...anchors, [wholeChange]: change }), children: marked }];
}

/** The items of a list with the numbers that they have in their own document. */
function numbered(list: Element, items: readonly Tree[]): Tree[] {
  if (hasClass(list, "numbered-items") || hasClass(list, "footnotes-list")) return [...items];
  const first = Number(list.attributes.start ?? 1);
  let [was, is] = [first, first];
  return items.filter(isElement).map((item) => {
    const change = item.attributes[wholeChange];
    const value = String(change === "deleted" ? was : is);
    if (change !== "inserted") was += 1;
    if (change !== "deleted") is += 1;
    return withAttributes(item, { value });
  });
}
