import { spokenMarks, type TextChange } from "../../compare/wording/spoken-marks.ts";
import { runsBetween } from "../../compare/wording/word-runs.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { pictureName, pictures } from "./blocks.ts";
import { type NotePairs, noteOf } from "./notes.ts";
import { type Element, hasClass, isElement, type Tree, withAttributes, writeTree } from "./tree.ts";

/** A stretch of a line: words, or one thing that is no words, such as a picture or the mark of a note. */
interface Piece {
  /** The words; for a thing a single character that stands for it. */
  readonly text: string;
  readonly thing?: Element;
  /** The elements around it, the outermost first. */
  readonly within: readonly Element[];
}

type ChangedPiece = Piece & { readonly change: TextChange | undefined };

/** Puts the words of a block before and after into one line, with what was inserted and deleted marked. */
export function mergeWords(words: Words, before: readonly Tree[], after: readonly Tree[], notes: NotePairs): Tree[] {
  const characters = new Map<string, string>();
  const [was, is] = [piecesOf(before, notes, characters), piecesOf(after, notes, characters)];
  const [gone, come] = [new Reader(was), new Reader(is)];
  const elements = new Map<Element, Element>();
  const merged = runsBetween(textIn(was), textIn(is)).flatMap(({ text, change }): ChangedPiece[] => {
    if (change === "deleted") return gone.take(text.length).map((piece) => ({ ...piece, change }));
    if (change === "inserted") return come.take(text.length).map((piece) => ({ ...piece, change }));
    return keep(gone, come, text.length, elements);
  });
  // What is deleted of an element of which something has stayed, stands in it still.
  return build(
    words,
    merged.map((piece) => ({ ...piece, within: piece.within.map((each) => elements.get(each) ?? each) })),
  );
}

/** Marks all the words of a block as inserted or deleted. */
export function markWords(words: Words, nodes: readonly Tree[], change: TextChange): Tree[] {
  return build(
    words,
    piecesOf(nodes, new Map(), new Map()).map((piece) => ({ ...piece, change })),
  );
}

/**
 * Words that stayed, from both documents. Where their form or their link has changed, both are shown.
 * @param elements takes up which elements of the earlier document are which of the later
 */
function keep(gone: Reader, come: Reader, length: number, elements: Map<Element, Element>): ChangedPiece[] {
  const pieces: ChangedPiece[] = [];
  for (let left = length; left > 0; ) {
    const step = Math.min(left, gone.left, come.left);
    const [was, is] = [gone.take(step), come.take(step)];
    if (formOf(was[0]) === formOf(is[0])) {
      pieces.push(...is.map((piece) => ({ ...piece, change: undefined })));
      const [outer, later] = [was[0]?.within ?? [], is[0]?.within ?? []];
      if (outer.length === later.length)
        for (const [depth, element] of later.entries()) {
          const same = outer[depth];
          if (same !== undefined && same.name === element.name) elements.set(same, element);
        }
    } else {
      pieces.push(...was.map((piece) => ({ ...piece, change: "deleted" as const })));
      pieces.push(...is.map((piece) => ({ ...piece, change: "inserted" as const })));
    }
    left -= step;
  }
  return pieces;
}

/** Gives the pieces of a line one after another, cut where that is asked for. */
class Reader {
  private readonly pieces: readonly Piece[];
  private at = 0;
  private used = 0;

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  /** How much is left of the piece that comes next. */
  get left(): number {
    return (this.pieces[this.at]?.text.length ?? 0) - this.used;
  }

  take(length: number): Piece[] {
    const taken: Piece[] = [];
    for (let left = length; left > 0; ) {
      const piece = this.pieces[this.at];
      if (piece === undefined) break;
      const end = Math.min(piece.text.length, this.used + left);
      taken.push({ ...piece, text: piece.text.slice(this.used, end) });
      left -= end - this.used;
      this.used = end;
      if (end === piece.text.length) [this.at, this.used] = [this.at + 1, 0];
    }
    return taken;
  }
}

/** What follows from the rest of the document, so that the later document's stands for both: the numbers of items, notes and pages. */
const following = ["item-number", "footnote-number", "footnote-backref"];

function piecesOf(nodes: readonly Tree[], notes: NotePairs, characters: Map<string, string>): Piece[] {
  const pieces: Piece[] = [];
  const add = (list: readonly Tree[], within: readonly Element[]) => {
    for (const node of list) {
      if (!isElement(node)) addWords(node, within);
      else if (node.name === "br") pieces.push({ text: "\n", within });
      else {
        const key = keyOfThing(node, notes);
        if (key === undefined) add(node.children, [...within, node]);
        else pieces.push({ text: characterFor(key, characters), thing: node, within });
      }
    }
  };
  const addWords = (words: string, within: readonly Element[]) => {
    const collapsed = words.replace(/[ \t\r\n]+/g, " ");
    const text = /[ \n]$/.test(pieces.at(-1)?.text ?? " ") ? collapsed.replace(/^ /, "") : collapsed;
    if (text !== "") pieces.push({ text, within });
  };
  add(nodes, []);
  const last = pieces.pop();
  if (last === undefined) return [];
  const text = last.thing === undefined ? last.text.replace(/ $/, "") : last.text;
  return text === "" ? pieces : [...pieces, { ...last, text }];
}

/** What tells a thing in a line from others; undefined for an element around words. */
function keyOfThing(element: Element, notes: NotePairs): string | undefined {
  const note = noteOf(element);
  if (note !== undefined) return `note ${notes.get(note) ?? note}`;
  const same = following.find((name) => hasClass(element, name)) ?? (element.attributes["data-page-of"] && "page");
  if (same !== undefined && same !== "") return same;
  return pictures.has(element.name) || isHidden(element) ? writeTree([element]) : undefined;
}

function isHidden(element: Element): boolean {
  return hasClass(element, "visually-hidden");
}

/** A character of the last plane but one, which is for private use: no text of the document has it. */
function characterFor(key: string, characters: Map<string, string>): string {
  const known = characters.get(key) ?? String.fromCodePoint(0xf0000 + characters.size);
  characters.set(key, known);
  return known;
}

function textIn(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** The form of a piece as readers see it, and where it links to outside the document. */
function formOf(piece: Piece | undefined): string {
  const forms = (piece?.within ?? []).flatMap(({ name, attributes }) => {
    if (name === "a") return attributes.href?.startsWith("#") ? [] : [`a ${attributes.href}`];
    return name === "time" || (name === "span" && attributes.class === undefined) ? [] : [`${name} ${attributes.class ?? ""}`];
  });
  return [piece?.thing === undefined, ...forms].join("|");
}

/**
 * Makes a line of its pieces. Those of one element stand in it together; those of one change together in a mark, unless
 * their element holds others too.
 */
function build(words: Words, pieces: readonly ChangedPiece[], depth = 0): Tree[] {
  const segments = grouped(pieces, ({ within }) => within[depth]).flatMap((group): Segment[] => {
    const around = group[0]?.within[depth];
    const isMixed = new Set(group.map(changeOf)).size > 1;
    if (around === undefined) return group.map((piece) => ({ change: changeOf(piece), content: contentOf(piece) }));
    const element = { ...around, children: isMixed ? build(words, group, depth + 1) : nest(group, depth + 1) };
    return [{ change: isMixed ? undefined : changeOf(group[0]), content: [element] }];
  });
  const groups = grouped(segments, ({ change }) => change);
  return groups.flatMap((group, at) => {
    const content = group.flatMap((segment) => segment.content);
    const replaces = groups[at - 1]?.[0]?.change === "deleted";
    return mark(words, group[0]?.change, content, replaces);
  });
}

interface Segment {
  readonly change: TextChange | undefined;
  readonly content: readonly Tree[];
}

/**
 * Marks some content, with hidden words beside it that say so. They stand outside the mark, whose lines would show them.
 * @param replaces whether it stands in the place of what is deleted before it
 */
function mark(words: Words, change: TextChange | undefined, content: readonly Tree[], replaces: boolean): Tree[] {
  if (change === undefined) return [...content];
  const children = change === "deleted" ? content.flatMap((node) => withoutAnchors(words, node)) : content;
  if (children.length === 0) return [];
  const { before, after } = spokenMarks(words, change);
  const marked: Element =
    change === "deleted"
      ? { name: "del", attributes: {}, children }
      : { name: "ins", attributes: replaces ? { class: "replacing" } : {}, children };
  return [hidden(before), marked, hidden(after)];
}

/** The number of an item is marked with its item, not as words. */
function changeOf(piece: ChangedPiece | undefined): TextChange | undefined {
  return piece?.thing !== undefined && hasClass(piece.thing, "item-number") ? undefined : piece?.change;
}

function nest(pieces: readonly Piece[], depth: number): Tree[] {
  return grouped(pieces, ({ within }) => within[depth]).flatMap((group): Tree[] => {
    const around = group[0]?.within[depth];
    return around === undefined ? group.flatMap(contentOf) : [{ ...around, children: nest(group, depth + 1) }];
  });
}

function contentOf({ text, thing }: Piece): Tree[] {
  return thing === undefined ? linesOf(text) : [thing];
}

function linesOf(text: string): Tree[] {
  return text
    .split("\n")
    .flatMap((line, at): Tree[] => [
      ...(at > 0 ? [{ name: "br", attributes: {}, children: [] }] : []),
      ...(line === "" ? [] : [line]),
    ]);
}

function grouped<Each>(list: readonly Each[], of: (each: Each) => unknown): Each[][] {
  const groups: Each[][] = [];
  for (const each of list) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && of(last[0]) === of(each)) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** What is deleted leads nowhere within the document, has no page, and shows a picture no more. */
function withoutAnchors(words: Words, node: Tree): Tree[] {
  if (!isElement(node)) return [node];
  if (pictures.has(node.name)) return [pictureGone(words, node)];
  if (node.attributes["data-page-of"] !== undefined) return [];
  const children = node.children.flatMap((child) => withoutAnchors(words, child));
  const { href, id } = node.attributes;
  if (node.name === "a" && href?.startsWith("#") && !href.startsWith("#was-")) return children;
  return [{ ...withAttributes(node, { id: id?.startsWith("was-") ? id : undefined }), children }];
}

function pictureGone(words: Words, picture: Element): Element {
  const name = pictureName(picture);
  const text = name ? say(words, "redline.namedPicture", { name }) : say(words, "redline.picture");
  return noteForReaders("span", text);
}

/** Words about the redline itself, which stand in neither document. */
export function noteForReaders(name: string, text: string): Element {
  return { name, attributes: { class: "redline-note" }, children: [text] };
}

function hidden(text: string): Element {
  return { name: "span", attributes: { class: "visually-hidden spoken-mark" }, children: [text] };
}
