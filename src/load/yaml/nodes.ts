import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from "js-yaml";
import { pointerTo } from "../../model/places/pointer.ts";
import type { SourceSpan } from "../source/source-map.ts";

export type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
export type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>;

/** A key or a value of a YAML text, and where it is. Offsets are in UTF-16 code units. */
export interface YamlNode {
  readonly event: NodeEvent;
  readonly pointer: string;
  readonly offset: number;
  /** For a key: its name, and, where it is repeated, the offset of the same key before it in the same mapping. */
  readonly key?: { readonly name: string; readonly earlier: number | undefined };
  /** For the value of a key: where the key begins. */
  readonly keyOffset?: number;
}

/** A mapping or sequence that is being read, or the top of the document. */
interface Frame {
  readonly kind: "top" | "mapping" | "sequence";
  readonly pointer: string;
  readonly keys: Map<string, number>;
  open?: { readonly name: string; readonly offset: number };
  count: number;
}

/** The keys and values of one document in the order in which they are written, up to the first key that is not a scalar. */
export function* nodesOf(source: string, events: readonly Event[]): Generator<YamlNode> {
  const frames: Frame[] = [newFrame("top", "")];
  let read = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const current = frames.at(-1);
    if (current === undefined) return;
    // An empty entry of a list consists of its hyphen alone, which comes after everything read so far.
    const begins = offsetOf(event);
    const offset = begins ?? current.open?.offset ?? read + source.slice(read).search(/-(?=\s|$)/);
    const end = event.type === EVENT_ID.SCALAR ? event.valueEnd : offset;
    read = Math.max(read, begins === undefined ? offset + 1 : end);
    if (current.kind === "mapping" && current.open === undefined) {
      const name = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : "";
      const earlier = current.keys.get(name);
      yield {
        event,
        pointer: pointerTo(current.pointer, name),
        offset,
        key: { name, earlier },
      };
      if (event.type !== EVENT_ID.SCALAR) return;
      current.keys.set(name, offset);
      current.open = { name, offset };
      continue;
    }
    const pointer = nextPointerIn(current);
    yield { event, pointer, offset, ...(current.open !== undefined && { keyOffset: current.open.offset }) };
    delete current.open;
    if (event.type === EVENT_ID.MAPPING) frames.push(newFrame("mapping", pointer));
    if (event.type === EVENT_ID.SEQUENCE) frames.push(newFrame("sequence", pointer));
  }
}

/** The spans of all values of a document, by JSON Pointer. `base` is added to each offset. */
export function sourceMapOf(nodes: readonly YamlNode[], base: number): Map<string, SourceSpan> {
  const sourceMap = new Map<string, SourceSpan>();
  for (const { event, pointer, offset, key, keyOffset } of nodes) {
    if (key !== undefined) continue;
    sourceMap.set(pointer, {
      value: base + offset,
      ...(keyOffset !== undefined && { key: base + keyOffset }),
      ...(event.type === EVENT_ID.SCALAR && event.valueStart >= 0 && { text: textSpanOf(event, base) }),
    });
  }
  return sourceMap;
}

function textSpanOf(event: ScalarEvent, base: number): NonNullable<SourceSpan["text"]> {
  const { SINGLE_QUOTED, DOUBLE_QUOTED } = SCALAR_STYLE;
  const style = event.style === SINGLE_QUOTED ? "single" : event.style === DOUBLE_QUOTED ? "double" : "plain";
  return { start: base + event.valueStart, end: base + event.valueEnd, style };
}

/** Where a node begins, its quote included; undefined for an empty value. */
function offsetOf(event: NodeEvent): number | undefined {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  if (event.valueStart < 0) return undefined;
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return event.valueStart - (isQuoted ? 1 : 0);
}

/** The pointer of the next value in a frame. It counts the entries of a sequence. */
function nextPointerIn(current: Frame): string {
  if (current.kind === "sequence") return pointerTo(current.pointer, current.count++);
  return current.open === undefined ? current.pointer : pointerTo(current.pointer, current.open.name);
}

function newFrame(kind: Frame["kind"], pointer: string): Frame {
  return { kind, pointer, keys: new Map(), count: 0 };
}
