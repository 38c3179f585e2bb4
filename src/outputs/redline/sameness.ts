import { type Bag, likeness, wordsOf } from "../../compare/wording/pairs.ts";
import type { Words } from "../../words/words.ts";
import { type Block, labelOf } from "./blocks.ts";
import { type NotePairs, noteOf } from "./notes.ts";
import { type Element, hasClass, isElement, type Tree, textOf, withAttributes, writeTree } from "./tree.ts";

/** Judges whether blocks of two documents are the same, and how much alike they are. What it has found out it keeps. */
export class Sameness {
  readonly notes: NotePairs;
  /** The words in which the redline says what was done. */
  readonly words: Words;
  private readonly elements = new WeakMap<Element, string>();
  private readonly bags = new WeakMap<readonly Tree[], Bag>();

  constructor(notes: NotePairs, words: Words) {
    this.notes = notes;
    this.words = words;
  }

  /** A text that two blocks share if one is the other. A note is the same whatever it says. */
  keyOf(block: Block): string {
    const note = block.element && noteOf(block.element);
    return note === undefined ? `${block.kind} ${this.contentOf(block)}` : this.noteKey(note);
  }

  /** A text that two blocks share if readers see the same in them. Ids, and where links within the document lead, are not in it. */
  contentOf({ element, children }: Block): string {
    return element !== undefined && isAdornment(element) ? "" : this.contentIn(children);
  }

  /** How much two blocks have in common, from 0 to 1. */
  likeness(one: Block, other: Block): number {
    if (one.kind !== other.kind) return 0;
    const label = labelOf(one);
    if (label !== undefined && label === labelOf(other)) return 1;
    return likeness(this.wordsIn(one), this.wordsIn(other));
  }

  private noteKey(note: string): string {
    return `{${this.notes.get(note) ?? note}}`;
  }

  private contentIn(nodes: readonly Tree[]): string {
    return nodes.map((node) => (isElement(node) ? this.elementKey(node) : node.replace(/\s+/g, " "))).join("");
  }

  private elementKey(element: Element): string {
    const known = this.elements.get(element);
    if (known !== undefined) return known;
    const note = hasClass(element, "footnote-ref") ? noteOf(element) : undefined;
    const key = note === undefined ? this.tagged(element) : this.noteKey(note);
    this.elements.set(element, key);
    return key;
  }

  private tagged(element: Element): string {
    if (isAdornment(element)) return "";
    const { href } = element.attributes;
    const tag = withAttributes(element, {
      id: undefined,
      href: href?.startsWith("#") ? undefined : href,
      datetime: undefined,
      "data-page-of": undefined,
      "data-running-head": undefined,
    });
    return writeTree([{ ...tag, children: [] }]) + this.contentIn(element.children);
  }

  private wordsIn({ children }: Block): Bag {
    const words = this.bags.get(children) ?? wordsOf(textOf(children));
    this.bags.set(children, words);
    return words;
  }
}

/** Whether an element says nothing: assistive technology passes over it (WAI-ARIA 1.2, 6.6), and so does a redline. */
function isAdornment({ attributes }: Element): boolean {
  return attributes["aria-hidden"] === "true";
}
