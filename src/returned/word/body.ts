import type { TrackedChange, WordEvent } from "./events.ts";
import { type Hand, handOf } from "./hand.ts";
import { readXml } from "./xml.ts";

type Attributes = Readonly<Record<string, string>>;

/** The elements that mark what they contain, or the paragraph, row or cell in whose properties they stand, as changed. */
const changes: Readonly<Record<string, TrackedChange["kind"]>> = {
  "w:ins": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "movedFrom",
  "w:moveTo": "movedTo",
  "w:cellIns": "inserted",
  "w:cellDel": "deleted",
};

/** The properties in which such an element marks what they are the properties of. */
const properties: ReadonlySet<string> = new Set(["w:rPr", "w:trPr", "w:tcPr"]);

/** What stands for itself in a run. */
const signs: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:br": " ",
  "w:cr": " ",
  "w:noBreakHyphen": "-",
};

/**
 * Reads the events of the body of a Word file, or those of each of its notes (ECMA-376, part 1, sections 17.2 to 17.13).
 * @returns the events; those of a note under the id of the note, those of the body under ""
 */
export function readBody(xml: string): Map<string, WordEvent[]> {
  const reader = new BodyReader();
  readXml(xml, reader);
  return reader.byNote;
}

/** A row or a cell of a table. */
interface Holder {
  readonly row: number;
  change?: TrackedChange;
}

class BodyReader {
  readonly byNote = new Map<string, WordEvent[]>([["", []]]);
  #events: WordEvent[] = this.byNote.get("") as WordEvent[];
  readonly #path: string[] = [];
  /** The changes around the present place, and the rows and cells. */
  readonly #around: TrackedChange[] = [];
  readonly #holders: Holder[] = [];
  #rows = 0;
  /** How deep the reader is in what it does not read: former properties, a second form of the same drawing. */
  #skipped = 0;
  #boxes = 0;
  #mark: { change?: TrackedChange | undefined; set?: Hand; level?: number | undefined } = {};
  #runSet: Hand | undefined;
  #move: string[] = [];

  readonly open = (name: string, attributes: Attributes): void => {
    const parent = this.#path.at(-1) ?? "";
    this.#path.push(name);
    if (this.#skipped > 0 || name === "mc:Fallback" || isFormerProperties(name)) {
      if (this.#skipped === 0 && name !== "mc:Fallback") this.#setDifferently(handOf(attributes));
      this.#skipped += 1;
      return;
    }
    const kind = changes[name];
    if (kind !== undefined) this.#openChange(kind, name, parent, attributes);
    else this.#openOther(name, parent, attributes);
  };

  readonly close = (name: string): void => {
    const parent = this.#path.at(-2) ?? "";
    this.#path.pop();
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (changes[name] !== undefined && !properties.has(parent)) this.#around.pop();
    if (name === "w:tr" || name === "w:tc") this.#holders.pop();
    if (name === "w:txbxContent") this.#boxes -= 1;
    if (name === "w:r") this.#runSet = undefined;
    if (name === "w:moveFromRangeEnd" || name === "w:moveToRangeEnd") this.#move.pop();
    if (name === "w:p") this.#endParagraph();
    if (name === "w:footnote" || name === "w:endnote") this.#events = this.byNote.get("") as WordEvent[];
  };

  readonly text = (text: string): void => {
    const element = this.#path.at(-1);
    if (this.#skipped === 0 && (element === "w:t" || element === "w:delText")) this.#push(text);
  };

  #openChange(kind: TrackedChange["kind"], name: string, parent: string, attributes: Attributes): void {
    const move = this.#move.at(-1);
    const moved = (kind === "movedFrom" || kind === "movedTo") && move !== undefined ? { move } : {};
    const change: TrackedChange = { kind, hand: handOf(attributes), ...moved };
    if (!properties.has(parent)) this.#around.push(change);
    else if (parent === "w:rPr") {
      if (this.#path.at(-3) === "w:pPr") this.#mark.change = combine(this.#mark.change, change);
    } else {
      const holder = this.#holders.at(-1);
      if (holder !== undefined) holder.change = name.startsWith("w:cell") ? change : { ...change, row: holder.row };
    }
  }

  #openOther(name: string, parent: string, attributes: Attributes): void {
    if (name === "w:tr") this.#holders.push({ row: ++this.#rows });
    else if (name === "w:tc") this.#holders.push({ row: this.#holders.at(-1)?.row ?? this.#rows });
    else if (name === "w:txbxContent") this.#boxes += 1;
    else if (name === "w:pStyle") this.#mark.level = levelOf(attributes["w:val"]) ?? this.#mark.level;
    else if (name === "w:bookmarkStart") this.#events.push({ kind: "bookmark", name: attributes["w:name"] ?? "" });
    else if (name === "w:moveFromRangeStart" || name === "w:moveToRangeStart") this.#move.push(attributes["w:name"] ?? "");
    else if (name === "w:footnote" || name === "w:endnote") this.#events = this.#eventsOfNote(name, attributes);
    else if (name === "w:footnoteReference" || name === "w:endnoteReference")
      this.#events.push({ kind: "note", id: noteId(name, attributes) });
    else if (name === "w:commentRangeStart") this.#comment("start", attributes);
    else if (name === "w:commentRangeEnd") this.#comment("end", attributes);
    else if (name === "w:commentReference") this.#comment("reference", attributes);
    else if (parent === "w:r") this.#sign(name, attributes);
  }

  #comment(at: "start" | "end" | "reference", attributes: Attributes): void {
    this.#events.push({ kind: "comment", id: attributes["w:id"] ?? "", at });
  }

  /** A symbol has a number, which belongs to its font where it is in the private use area (section 17.3.3.30). */
  #sign(name: string, attributes: Attributes): void {
    const sign = signs[name];
    if (sign !== undefined) this.#push(sign);
    if (name === "w:sym") this.#push(String.fromCharCode(Number.parseInt(attributes["w:char"] ?? "25A1", 16) || 0x25a1));
  }

  #eventsOfNote(name: string, attributes: Attributes): WordEvent[] {
    const events: WordEvent[] = [];
    this.byNote.set(noteId(name, attributes), events);
    return events;
  }

  #push(text: string): void {
    const change = this.#changeHere();
    this.#events.push({ kind: "text", text, ...(change && { change }), ...(this.#runSet && { set: this.#runSet }) });
  }

  /** The change of the present place: of what was put in by one and taken out by another, both. */
  #changeHere(): TrackedChange | undefined {
    const all = [...this.#holders.flatMap(({ change }) => change ?? []), ...this.#around];
    return all.reduce<TrackedChange | undefined>(combine, undefined);
  }

  #endParagraph(): void {
    if (this.#boxes > 0) {
      // What stands in a text box is told with the paragraph that it belongs to.
      this.#push(" ");
      return;
    }
    const inHolders = this.#holders.reduce<TrackedChange | undefined>((sum, each) => combine(sum, each.change), undefined);
    const { change: own, set, level } = this.#mark;
    const change = combine(inHolders, own);
    const row = this.#holders.at(-1)?.row;
    this.#events.push({
      kind: "end",
      ...(change && { change }),
      ...(set && { set }),
      ...(level !== undefined && { level }),
      ...(row !== undefined && { row }),
    });
    this.#mark = {};
  }

  /** Former properties stand in those of a run, or of a paragraph, table or page, which are told with the next paragraph. */
  #setDifferently(hand: Hand): void {
    const run = this.#path.at(-2) === "w:rPr" && this.#path.at(-3) === "w:r";
    if (run) this.#runSet = hand;
    else this.#mark.set = hand;
  }
}

/** Where a change lies within another: what was put in stays so, whoever takes it out again; else the outer one counts. */
function combine(outer: TrackedChange | undefined, inner: TrackedChange | undefined): TrackedChange | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  const isIn = ({ kind }: TrackedChange) => kind === "inserted" || kind === "movedTo";
  if (isIn(outer) && !isIn(inner)) return { ...outer, undoneBy: inner.hand };
  if (isIn(inner) && !isIn(outer)) return { ...inner, undoneBy: outer.hand };
  return outer;
}

function isFormerProperties(name: string): boolean {
  return /^w:\w+Change$/.test(name);
}

/** Notes at the foot of the page and at the end are counted apart. */
function noteId(name: string, attributes: Attributes): string {
  return `${name.startsWith("w:foot") ? "foot" : "end"}${attributes["w:id"] ?? ""}`;
}

/** The names of the styles of headings are the same in every language of Word; its localised ids end in the number too. */
function levelOf(style: string | undefined): number | undefined {
  const level = /^(?:heading|berschrift|titre|ttulo)\s*(\d)$/i.exec(style ?? "")?.[1];
  return level === undefined ? undefined : Number(level);
}
