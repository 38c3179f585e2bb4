import { spokenMarks, type TextChange } from "../../compare/wording/spoken-marks.ts";
import { runsBetween } from "../../compare/wording/word-runs.ts";
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
export function mergeWords(before: readonly Tree[], after: readonly Tree[], notes: NotePairs): Tree[] {
  const characters = new Map<string, string>();
  const [was, is] = [piecesOf(before, notes, characters), piecesOf(after, notes, characters)];
  const [gone, come] = [new Reader(was), new Reader(is)];
  const merged = runsBetween(textIn(was), textIn(is)).flatMap(({ text, change }): ChangedPiece[] => {
    if (change === "deleted") return gone.take(text.length).map((piece) => ({ ...piece, change }));
    if (change === "inserted") return come.take(text.length).map((piece) => ({ ...piece, change }));
    return keep(gone, come, text.length);
  });
  return build(merged);
}

/** Marks all the words of a block as inserted or deleted. */
export function markWords(nodes: readonly Tree[], change: TextChange): Tree[] {
  return build(piecesOf(nodes, new Map(), new Map()).map((piece) => ({ ...piece, change })));
}

/** Words that stayed, from both documents. Where their form or their link has changed, both are shown. */
function keep(gone: Reader, come: Reader, length: number): ChangedPiece[] {
  const pieces: ChangedPiece[] = [];
  for (let left = length; left > 0; ) {
    const step = Math.min(left, gone.left, come.left);
    const [was, is] = [gone.take(step), come.take(step)];
    if (formOf(was[0]) === formOf(is[0])) pieces.push(...is.map((piece) => ({ ...piece, change: undefined })));
    else {
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

/** What stands in a line and is no words. It changes as a whole. */
const things = new Set(["svg", "img"]);

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
  return things.has(element.name) || isHidden(element) ? writeTree([element]) : undefined;
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

/** Makes a line of its pieces: those of one change together, and within it those of one element. */
function build(pieces: readonly ChangedPiece[]): Tree[] {
  const written = new Set<Element>();
  return grouped(pieces, groupOf).flatMap((group): Tree[] => {
    const change = groupOf(group[0]);
    const content = nest(group, 0, written);
    if (change === undefined) return content;
    const kept = change === "deleted" ? content.flatMap(withoutAnchors) : content;
    const { before, after } = spokenMarks(change);
    return kept.length === 0
      ? []
      : [{ name: change === "inserted" ? "ins" : "del", attributes: {}, children: [hidden(before), ...kept, hidden(after)] }];
  });
}

/** The number of an item is marked with its item, not as words. */
function groupOf(piece: ChangedPiece | undefined): TextChange | undefined {
  return piece?.thing !== undefined && hasClass(piece.thing, "item-number") ? undefined : piece?.change;
}

function nest(pieces: readonly Piece[], depth: number, written: Set<Element>): Tree[] {
  return grouped(pieces, ({ within }) => within[depth]).flatMap((group): Tree[] => {
    const around = group[0]?.within[depth];
    if (around === undefined) return group.flatMap(({ text, thing }) => (thing === undefined ? linesOf(text) : [thing]));
    // An element that a change cuts in two keeps its id at its first part.
    const element = written.has(around) ? withAttributes(around, { id: undefined }) : around;
    written.add(around);
    return [{ ...element, children: nest(group, depth + 1, written) }];
  });
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
function withoutAnchors(node: Tree): Tree[] {
  if (!isElement(node)) return [node];
  if (things.has(node.name)) return [pictureGone(node)];
  if (node.attributes["data-page-of"] !== undefined) return [];
  const children = node.children.flatMap(withoutAnchors);
  const { href, id } = node.attributes;
  if (node.name === "a" && href?.startsWith("#") && !href.startsWith("#was-")) return children;
  return [{ ...withAttributes(node, { id: id?.startsWith("was-") ? id : undefined }), children }];
}

function pictureGone({ attributes }: Element): Element {
  const name = attributes["aria-label"] ?? attributes.alt ?? "";
  return noteForReaders("span", `[Picture as it was${name === "" ? "" : `: ${name}`}]`);
}

/** Words about the redline itself, which stand in neither document. */
export function noteForReaders(name: string, text: string): Element {
  return { name, attributes: { class: "redline-note" }, children: [text] };
}

function hidden(text: string): Element {
  return { name: "span", attributes: { class: "visually-hidden" }, children: [text] };
}
