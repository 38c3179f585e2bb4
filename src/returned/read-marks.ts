import { lastWords, type Mark, type Marked, type Paragraph, type Span, words } from "./marks.ts";
import type { WordComment } from "./word/comments.ts";
import { isOriginal, type TrackedChange, type WordEvent } from "./word/events.ts";
import { type Hand, isSameHand } from "./word/hand.ts";

/** So much of a text is shown of what a comment is at. */
const longestWords = 2000;

/** Takes tracked changes and comments out of the events of a file. */
export function marksIn(events: readonly WordEvent[], comments: readonly WordComment[]): Marked {
  const reader = new MarkReader(comments);
  for (const event of events) reader.read(event);
  return reader.finish();
}

/** A change that is being read: all that follows without a break and is of the same kind and hand belongs to it. */
interface OpenChange {
  readonly change: TrackedChange;
  readonly from: Place;
  to: Place;
  text: string;
}

interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

class MarkReader {
  readonly #comments: ReadonlyMap<string, WordComment>;
  readonly #paragraphs: Paragraph[] = [];
  readonly #marks: Mark[] = [];
  /** The paragraph before all changes, as far as it is read. */
  #text = "";
  #bookmarks: string[] = [];
  /** All that is shown after the changes, to take the words of comments from, and what was taken out beside it. */
  #shown = "";
  readonly #begun = new Map<string, { readonly place: Place; readonly shown: number }>();
  readonly #told = new Set<string>();
  #before: OpenChange | undefined;
  #open: OpenChange | undefined;
  #set: OpenChange | undefined;
  readonly #moves = new Map<string, { from?: OpenChange; to?: OpenChange }>();

  constructor(comments: readonly WordComment[]) {
    this.#comments = new Map(comments.map((comment) => [comment.id, comment]));
  }

  read(event: WordEvent): void {
    if (event.kind === "text") this.#readText(event.text, event.change, event.set);
    else if (event.kind === "end") this.#readEnd(event);
    else if (event.kind === "bookmark") this.#bookmarks.push(event.name);
    else if (event.kind === "comment") this.#readComment(event.id, event.at);
  }

  finish(): Marked {
    if (this.#text.trim() !== "") this.#endOriginal({ kind: "end" });
    this.#settle();
    this.#settleSet();
    this.#tellMoves();
    for (const [id, { place }] of this.#begun) this.#tellComment(id, place, place, "");
    // A comment that is nowhere in the text is told all the same, at the beginning.
    const at = spanOf({ paragraph: 0, offset: 0 }, { paragraph: 0, offset: 0 });
    for (const [id, comment] of this.#comments)
      if (!this.#told.has(id)) this.#marks.push({ at, hand: comment.hand, kind: "comment", words: "", comment, nowhere: true });
    return { paragraphs: this.#paragraphs, marks: this.#marks };
  }

  get #place(): Place {
    return { paragraph: this.#paragraphs.length, offset: this.#text.length };
  }

  #readText(text: string, change: TrackedChange | undefined, set: Hand | undefined): void {
    const from = this.#place;
    if (isOriginal(change)) {
      const added = text.replace(/\s+/g, " ");
      this.#text += this.#text === "" || this.#text.endsWith(" ") ? added.replace(/^ /, "") : added;
    }
    if (!isOriginal(change) || change === undefined) this.#show(text);
    if (change === undefined) {
      if (text !== "") this.#settle();
    } else this.#extend(change, text, from);
    this.#extendSet(set, text, from);
  }

  #show(text: string): void {
    this.#shown += text;
  }

  #readEnd(event: WordEvent & { readonly kind: "end" }): void {
    const from = this.#place;
    const { change, set } = event;
    if (isOriginal(change)) this.#endOriginal(event);
    this.#show("\n");
    if (change === undefined) {
      // What goes on in the next paragraph is another change, but a row that is put in or taken out goes on to its end.
      this.#settle();
    } else this.#extend(change, change.row !== undefined ? " | " : "\n", from);
    if (set !== undefined) this.#extendSet(set, this.#paragraphs.at(-1)?.text ?? "", { paragraph: from.paragraph, offset: 0 });
    else if (this.#set !== undefined) this.#set.text += " ";
  }

  #endOriginal({ level }: WordEvent & { readonly kind: "end" }): void {
    const text = this.#text.trimEnd();
    this.#paragraphs.push({ text, bookmarks: this.#bookmarks, ...(level !== undefined && { level }) });
    this.#text = "";
    this.#bookmarks = [];
  }

  #extend(change: TrackedChange, text: string, from: Place): void {
    const open = this.#open;
    if (open !== undefined && goesOn(open.change, change)) {
      open.text += text;
      open.to = this.#place;
      return;
    }
    if (open !== undefined && this.#before !== undefined) this.#tellChange(this.#before);
    this.#before = open;
    this.#open = { change, from, to: this.#place, text };
  }

  /** What is not tracked ends the changes before it. One that takes out and one that puts in, side by side, replace. */
  #settle(): void {
    const [before, open] = [this.#before, this.#open];
    this.#before = undefined;
    this.#open = undefined;
    if (open === undefined) return;
    const pair = [before, open];
    const gone = pair.find((each) => each?.change.kind === "deleted");
    const come = pair.find((each) => each?.change.kind === "inserted" && each.change.undoneBy === undefined);
    const isPair = gone !== undefined && come !== undefined && isSameHand(gone.change.hand, come.change.hand);
    if (isPair && words(gone.text) !== "" && words(come.text) !== "" && gone.change.row === come.change.row) {
      this.#marks.push({
        ...this.#common(gone),
        kind: "replaced",
        was: words(gone.text),
        now: words(come.text),
        row: false,
        after: "",
      });
      return;
    }
    if (before !== undefined) this.#tellChange(before);
    this.#tellChange(open);
  }

  #tellChange(open: OpenChange): void {
    const { kind, move, undoneBy } = open.change;
    if (kind === "movedFrom" || kind === "movedTo") {
      const end = kind === "movedFrom" ? "from" : "to";
      const known = this.#moves.get(move ?? "");
      if (move !== undefined && known?.[end] === undefined) {
        this.#moves.set(move, { ...known, [end]: open });
        return;
      }
    }
    const isIn = kind === "inserted" || kind === "movedTo";
    const text = words(open.text);
    // Without words it is the end of a paragraph: it was split in two, or joined to the next. A space alone is not told.
    if (text === "" && !open.text.includes("\n")) return;
    this.#marks.push({
      ...this.#common(isIn ? this.#afterBefore(open) : open),
      kind: isIn ? "put-in" : "taken-out",
      was: isIn ? "" : text,
      now: isIn ? text : "",
      row: open.change.row !== undefined,
      after: isIn ? this.#wordsBefore(open.from) : "",
      ...(undoneBy && { undoneBy }),
    });
  }

  /** What is put in as paragraphs or rows of its own comes after the paragraph before it. */
  #afterBefore(open: OpenChange): OpenChange {
    const { from, text, change } = open;
    const before = this.#paragraphs[from.paragraph - 1];
    if (from.offset > 0 || before === undefined || !(text.includes("\n") || change.row !== undefined)) return open;
    const end = { paragraph: from.paragraph - 1, offset: before.text.length };
    return { ...open, from: end, to: end };
  }

  #common({ change, from, to }: OpenChange): Pick<Mark, "at" | "hand"> {
    return { at: spanOf(from, to), hand: change.hand };
  }

  /** The last words before a place; at the beginning of a paragraph those of the one before. */
  #wordsBefore({ paragraph, offset }: Place): string {
    const text = (this.#paragraphs[paragraph]?.text ?? this.#text).slice(0, offset).trim();
    return lastWords(text === "" ? (this.#paragraphs[paragraph - 1]?.text ?? "") : text);
  }

  #tellMoves(): void {
    for (const { from, to } of this.#moves.values()) {
      if (from !== undefined && to !== undefined)
        this.#marks.push({ ...this.#common(from), kind: "moved", words: words(from.text), to: spanOf(to.from, to.to) });
      else if (from !== undefined) this.#marks.push({ ...this.#common(from), kind: "moved", words: words(from.text) });
      else if (to !== undefined) this.#tellChange({ ...to, change: { kind: "inserted", hand: to.change.hand } });
    }
  }

  #extendSet(hand: Hand | undefined, text: string, from: Place): void {
    if (hand !== undefined && this.#set !== undefined && isSameHand(hand, this.#set.change.hand)) {
      this.#set.text += text;
      this.#set.to = this.#place;
      return;
    }
    if (hand === undefined && text.trim() === "") return;
    this.#settleSet();
    if (hand !== undefined) this.#set = { change: { kind: "inserted", hand }, from, to: this.#place, text };
  }

  #settleSet(): void {
    if (this.#set !== undefined)
      this.#marks.push({ ...this.#common(this.#set), kind: "set-differently", words: words(this.#set.text) });
    this.#set = undefined;
  }

  #readComment(id: string, at: "start" | "end" | "reference"): void {
    const begun = this.#begun.get(id);
    if (at === "start") this.#begun.set(id, { place: this.#place, shown: this.#shown.length });
    else if (begun !== undefined) {
      this.#begun.delete(id);
      this.#tellComment(id, begun.place, this.#place, words(this.#shown.slice(begun.shown, begun.shown + longestWords)));
    } else if (at === "reference") this.#tellComment(id, this.#place, this.#place, "");
  }

  #tellComment(id: string, from: Place, to: Place, said: string): void {
    const comment = this.#comments.get(id);
    if (comment === undefined || this.#told.has(id)) return;
    this.#told.add(id);
    this.#marks.push({ at: spanOf(from, to), hand: comment.hand, kind: "comment", words: said, comment });
  }
}

/** Whether a change goes on in the next. Rows are told one by one. */
function goesOn(one: TrackedChange, other: TrackedChange): boolean {
  return (
    one.kind === other.kind &&
    isSameHand(one.hand, other.hand) &&
    one.move === other.move &&
    one.row === other.row &&
    (one.undoneBy === undefined) === (other.undoneBy === undefined)
  );
}

function spanOf(from: Place, to: Place): Span {
  const end = to.paragraph === from.paragraph ? to.offset : from.offset;
  return { paragraph: from.paragraph, start: from.offset, end: Math.max(end, from.offset) };
}
