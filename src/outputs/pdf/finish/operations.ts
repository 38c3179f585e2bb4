/** An operator of a page's content stream with its operands (ISO 32000-1, 7.8.2). */
export interface Operator {
  readonly kind: "operator";
  readonly name: string;
  readonly operands: readonly string[];
  /** Where it begins, its operands included, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** Glyphs of one font within a text object. */
export interface Glyphs {
  readonly font: string;
  /** Their codes in hexadecimal digits. */
  readonly codes: string;
  /** What they are to be read as, where the font's own map would mislead: UTF-16 in hexadecimal digits. */
  readonly actualText?: string;
}

/** A text object, from BT to ET: a run of glyphs on one line. */
export interface TextObject {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
  readonly glyphs: readonly Glyphs[];
  /** Whether the glyphs stand in the order in which they are seen, of writing from right to left: the last is read first. */
  readonly reversed: boolean;
  /** Where the line stands, in the coordinates in force. */
  readonly x: number;
  readonly y: number;
  /** Where a further glyph could be put at the end of the run. */
  readonly endOfRun: number;
}

export type Operation = Operator | TextObject;

const token =
  /[\0\t\n\f\r ]*(?:(<<[\s\S]*?>>|<[\dA-Fa-f\s]*>|\[[^\]]*\]|\((?:\\[\s\S]|[^\\()])*\)|\/[^\0\t\n\f\r <>[\](){}/%]*|[-+.]?\d[\d.]*|-\.\d+)|([A-Za-z'"][A-Za-z\d*'"]*))/y;

/**
 * Takes a content stream apart.
 * @param stream as Latin-1, one character a byte
 * @throws at what Chromium does not write: better no PDF than one with a hole in its tags
 */
export function operationsOf(stream: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let start = -1;
  token.lastIndex = 0;
  for (;;) {
    const from = token.lastIndex;
    const match = token.exec(stream);
    if (match === null) {
      if (stream.slice(from).trim() !== "") throw new Error(`The content of a page cannot be read at ${from}.`);
      return operations;
    }
    const [, operand, name] = match;
    if (start < 0) start = token.lastIndex - (operand ?? name ?? "").length;
    if (operand !== undefined) {
      operands.push(operand);
      continue;
    }
    if (name === "BI") throw new Error("The content of a page holds an inline image, which cannot be marked.");
    if (name === "BT") {
      const text = textObject(stream, start);
      operations.push(text);
      token.lastIndex = text.end;
    } else {
      operations.push({ kind: "operator", name: name ?? "", operands, start, end: token.lastIndex });
    }
    operands = [];
    start = -1;
  }
}

/** Reads a text object at once: Chromium places each glyph for itself, so that they are most of a page's operators. */
function textObject(stream: string, start: number): TextObject {
  const end = stream.indexOf("\nET", start) + 3;
  if (end < 3) throw new Error("The content of a page holds a text object without an end.");
  const body = stream.slice(start, end);
  const [, x = "0", y = "0"] = /(\S+) (\S+) Tm/.exec(body) ?? [];
  return {
    kind: "text",
    start,
    end,
    glyphs: glyphsOf(body),
    reversed: body.includes(beginReversed),
    x: Number(x),
    y: Number(y),
    endOfRun: start + Math.max(body.lastIndexOf(" Tj"), body.lastIndexOf("\nEMC") + 1) + 3,
  };
}

/** How Chromium begins what is written from right to left (ISO 32000-1, 14.8.2.3.3). */
export const beginReversed = "/ReversedChars BMC\n";

const glyphToken =
  /\/Span\s*<<\s*\/ActualText\s*(?:<FEFF([\dA-F]*)>|\(((?:\\[\s\S]|[^\\()])*)\))\s*>>\s*BDC|\/(\S+) \S+ Tf|<([\dA-F]*)>|\b(BDC|EMC)\b/gi;

function glyphsOf(body: string): Glyphs[] {
  const glyphs: { font: string; codes: string; actualText?: string }[] = [];
  const isReversed = body.includes(beginReversed);
  let font = "";
  let actualText: string | undefined;
  for (const [, actual, literal, named, codes, mark] of body.matchAll(glyphToken)) {
    if (named !== undefined) font = named;
    if (actual !== undefined) actualText = actual;
    if (literal !== undefined) actualText = toUtf16(literal);
    if (mark === "BDC") throw new Error("The content of a page marks a part of a text object in an unknown way.");
    if (mark === "EMC") actualText = undefined;
    if (codes === undefined) continue;
    const last = glyphs.at(-1);
    if (actualText !== undefined) glyphs.push({ font, codes, actualText });
    else if (last?.font === font && last.actualText === undefined && !isReversed) last.codes += codes;
    else glyphs.push({ font, codes });
    // What several glyphs are read as together is read once.
    if (actualText !== undefined) actualText = "";
  }
  return glyphs;
}

/** The UTF-16 in hexadecimal digits of a string in brackets, which Chromium writes for printable ASCII (ISO 32000-1, 7.3.4.2). */
function toUtf16(literal: string): string {
  const text = literal.replace(/\\([\s\S])/g, "$1");
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}
