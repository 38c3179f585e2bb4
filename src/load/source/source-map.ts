import { atOrAbove } from "../../model/places/pointer.ts";

/** How a text is quoted in its file (YAML's scalar style): it decides how characters are escaped in the source. */
export type ScalarStyle = "plain" | "single" | "double";

/** Where a value is in the source of its file. Offsets are in UTF-16 code units. */
export interface SourceSpan {
  /** Where the key before it begins, if it has one. */
  readonly key?: number;
  /** Where the value begins, its quote included; where nothing follows a key, where the key begins. */
  readonly value: number;
  /** For a text: where it begins and ends within its quotes, and how it is quoted. */
  readonly text?: { readonly start: number; readonly end: number; readonly style: ScalarStyle };
}

/** The spans of all values of a file, by JSON Pointer. */
export type SourceMap = ReadonlyMap<string, SourceSpan>;

/** The span of the value at a pointer, or of its nearest ancestor that has one. */
export function spanAt(sourceMap: SourceMap, pointer: string): SourceSpan {
  return atOrAbove(sourceMap, pointer) ?? { value: 0 };
}

/** An escape of a double-quoted text that stands for white space or for nothing (YAML 1.2, section 5.7). */
const whiteEscape = /^\\(?:[ntr \t0abvfeN_LP]|\n[ \t]*)/;

/** An escape that gives a character by its number. */
const numberEscape = /^\\(?:x(..)|u(.{4})|U(.{8}))/;

/** How far a text was followed in its source when it was last asked for: faults come in order, and a text may have many. */
const followed = new WeakMap<SourceSpan, { readonly text: string; readonly offset: number; readonly at: number }>();

/**
 * The offset in the source of a character of a text; `offset` is that in the text as YAML reads it. YAML indents, folds
 * and quotes a text but neither adds nor removes visible characters, so the character is found by counting those.
 */
export function offsetInSource(source: string, span: SourceSpan, text: string, offset: number): number {
  if (span.text === undefined) return span.value;
  const { start, end, style: writing } = span.text;
  const last = followed.get(span);
  const from = last !== undefined && last.text === text && last.offset <= offset ? last : { offset: 0, at: start };
  let visible = 0;
  for (let at = from.offset; at < offset; at++) visible += countVisible(text.charCodeAt(at));
  let { at } = from;
  while (at < end) {
    const step = stepAt(source, at, writing);
    if (step.visible > 0 && visible === 0) break;
    visible -= step.visible;
    at += step.length;
  }
  followed.set(span, { text, offset, at: Math.min(at, end) });
  return Math.min(at, end);
}

function stepAt(source: string, at: number, writing: ScalarStyle): { length: number; visible: number } {
  if (writing === "single" && source.startsWith("''", at)) return { length: 2, visible: 1 };
  if (writing === "double" && source[at] === "\\") {
    const rest = source.slice(at);
    const white = whiteEscape.exec(rest);
    if (white !== null) return { length: white[0].length, visible: 0 };
    const numbered = numberEscape.exec(rest);
    if (numbered === null) return { length: 2, visible: 1 };
    const code = Number.parseInt(numbered.slice(1).join(""), 16);
    return { length: numbered[0].length, visible: code > 0xffff ? 2 : countVisible(code) };
  }
  return { length: 1, visible: countVisible(source.charCodeAt(at)) };
}

/** 1 for a code unit that can be seen, 0 for white space and control characters. */
function countVisible(code: number): 0 | 1 {
  return code > 32 && ![0x85, 0xa0, 0x2028, 0x2029].includes(code) ? 1 : 0;
}
