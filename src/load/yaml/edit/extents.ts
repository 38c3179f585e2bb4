import { type SourceMap, spanAt } from "../../source/source-map.ts";

/** The pointers of each source map in the order of the text. */
const pointersOf = new WeakMap<SourceMap, readonly string[]>();

/** Where a value ends, its quote or brackets included. */
export function valueEndOf(text: string, sourceMap: SourceMap, pointer: string): number {
  const span = spanAt(sourceMap, pointer);
  if (span.text !== undefined) {
    // The blank lines below a text that keeps its line ends are part of it (YAML 1.2, 8.1.1.2).
    if (keepsLineEnds(text, span.text.start)) return Math.max(span.text.start, span.text.end - 1);
    const quote = span.text.style === "plain" ? 0 : 1;
    return span.text.start + text.slice(span.text.start, span.text.end).trimEnd().length + quote;
  }
  const last = lastChildOf(sourceMap, pointer);
  const own = span.key === undefined ? span.value + 1 : text.indexOf(":", span.key) + 1;
  const end = last === undefined ? own : Math.max(own, valueEndOf(text, sourceMap, last));
  const closing = { "{": "}", "[": "]" }[text[span.value] ?? ""];
  if (closing === undefined) return end;
  // A remark before it may hold a bracket too.
  const rest = /(?:[\s,]|#[^\n]*)*[\]}]/y;
  rest.lastIndex = Math.max(end, span.value + 1);
  rest.exec(text);
  return rest.lastIndex;
}

/** The end of the line that a place is on, before its line feed. */
export function lineEndAfter(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** The last entry of a mapping or sequence; undefined where it has none. */
function lastChildOf(sourceMap: SourceMap, pointer: string): string | undefined {
  const pointers = pointersOf.get(sourceMap) ?? [...sourceMap.keys()];
  pointersOf.set(sourceMap, pointers);
  const last = pointers.findLast((each) => each.length > pointer.length && each.startsWith(`${pointer}/`));
  return last?.slice(0, `${last}/`.indexOf("/", pointer.length + 1));
}

/** The start of the line that a place is on. */
export function lineStartOf(text: string, from: number): number {
  return from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
}

/** As many spaces as stand before a place on its line, hyphens of lists counted as such. */
export function columnOf(text: string, from: number): string {
  return " ".repeat(from - lineStartOf(text, from));
}

/** Whether the value at a pointer stands between braces or brackets, by itself or within another. */
export function isInBrackets({ text, sourceMap }: { text: string; sourceMap: SourceMap }, pointer: string): boolean {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    if (/[[{]/.test(text[spanAt(sourceMap, at).value] ?? "")) return true;
    if (at === "") return false;
  }
}

/** Where the header of a block scalar begins (YAML 1.2, 8.1.1) whose text begins at a place; undefined where that is none. */
export function blockHeaderBefore(text: string, value: number): number | undefined {
  return /[|>][-+\d]*[ \t]*(?:#[^\n]*)?\n\s*$/.exec(text.slice(0, value))?.index;
}

/** Whether a block scalar whose text begins at a place keeps the line ends at its end. */
function keepsLineEnds(text: string, value: number): boolean {
  const header = text[value - 1] === "\n" ? blockHeaderBefore(text, value) : undefined;
  return header !== undefined && /^.\d?\+/.test(text.slice(header, header + 3));
}

/** Whether the last line of a value is that of a block scalar that keeps the line ends at its end. */
export function endsInKeptText({ text, sourceMap }: { text: string; sourceMap: SourceMap }, pointer: string): boolean {
  const last = lastChildOf(sourceMap, pointer);
  if (last !== undefined) return endsInKeptText({ text, sourceMap }, last);
  const span = spanAt(sourceMap, pointer);
  return span.text !== undefined && keepsLineEnds(text, span.text.start);
}

/** The hyphen of the list entry at a pointer: nothing but white space and remarks are between it and the value. */
export function hyphenOf(text: string, sourceMap: SourceMap, pointer: string): number {
  const { value } = spanAt(sourceMap, pointer);
  // An empty entry is its hyphen alone; that of a list within begins with the hyphen of its own first entry.
  if (/^-(?:\s|$)/.test(text.slice(value, value + 2)) && !sourceMap.has(`${pointer}/0`)) return value;
  for (let at = blockHeaderBefore(text, value) ?? value; ; at = lineStartOf(text, at) - 1) {
    const line = text
      .slice(lineStartOf(text, at), at)
      .replace(/(^|\s)#.*$/, "")
      .trimEnd();
    if (line !== "" || lineStartOf(text, at) === 0) return lineStartOf(text, at) + line.length - 1;
  }
}
