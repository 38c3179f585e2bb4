import type { FaultAt } from "../fault.ts";
import { findOpenBefore } from "./unclosed.ts";

const twoSpaces = "Indent with spaces, two for each level, so that fields of one record begin in the same column.";

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Describes a syntax error in words that an editor of the data knows. `reason` and `offset` are the parser's. */
export function toSyntaxFault(source: string, reason: string, offset: number): FaultAt {
  const line = lineAt(source, offset);
  return (
    faultOfReason(reason, offset, source) ??
    findUnclosedValue(source, reason, line.start) ??
    faultOfLine(line) ??
    faultOfLine(lineAt(source, Math.max(0, line.start - 1))) ??
    faultOfLayout(source, reason, offset) ?? {
      rule: "yaml",
      offset,
      message: "The file cannot be read from here on: this is not YAML.",
      help: `Look at this line and the one before it. ${twoSpaces}`,
    }
  );
}

/** The fault where the parser's reason leaves no doubt. */
function faultOfReason(reason: string, offset: number, source: string): FaultAt | undefined {
  if (/nesting exceeded/.test(reason)) {
    return {
      rule: "yaml-depth",
      offset,
      message: "Records are nested deeper here than any record goes.",
      help: "Look for brackets that are opened and never closed.",
    };
  }
  if (/non-printable|null byte|valid JSON character/.test(reason)) {
    const code = (source.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return {
      rule: "yaml-character",
      offset,
      message: `There is a sign here that cannot be seen or printed (U+${code}).`,
      help: "Delete it and type the text again; it often comes along when text is copied.",
    };
  }
  if (/escape sequence|hexadecimal/.test(reason)) {
    return {
      rule: "yaml-quotes",
      offset: source.lastIndexOf("\\", offset),
      message: "Between double quotes a backslash begins a code, and this is not one.",
      help: "Use single quotes instead of double quotes, or write the backslash twice.",
    };
  }
  if (/a line break is expected/.test(reason)) {
    return {
      rule: "yaml-block",
      offset,
      message: "The text after | or > begins on the line below it.",
      help: "Move the text to a line of its own, two spaces further in. If | or > is meant as text, put quotes round the whole value.",
    };
  }
  if (/quoted scalar/.test(reason)) return unclosedQuoteFault(findOpenQuote(source, offset) ?? offset);
  return undefined;
}

/** The fault of a value that was opened on an earlier line and never closed. `start` is where the line of the error begins. */
function findUnclosedValue(source: string, reason: string, start: number): FaultAt | undefined {
  const open = /indentation|flow collection/.test(reason) ? findOpenBefore(source, start) : undefined;
  if (open === undefined) return undefined;
  return open.isQuote ? unclosedQuoteFault(open.offset) : unclosedBracketFault(open.offset);
}

/** The fault that the text of a line shows: of the line on which the parser failed, or of the one before it. */
function faultOfLine(line: Line): FaultAt | undefined {
  const tab = /^ *(?:- *)*\t/.exec(line.text);
  if (tab !== null) {
    const at = line.start + tab[0].length - 1;
    return {
      rule: "yaml-tab",
      offset: at,
      message: "A tab indents this line; YAML takes only spaces.",
      help: `Replace the tab. ${twoSpaces}`,
    };
  }
  const field = /^(\s*(?:- +)*(?:[^\s:#"'[\]{}][^:#]*?|"[^"]*"|'[^']*'): +)(\S.*)/.exec(line.text);
  const found = field ?? /^(\s*(?:- +)+)([^-\s].*)/.exec(line.text);
  if (found === null) return undefined;
  const [, before, value] = found as unknown as [line: string, before: string, value: string];
  const at = line.start + before.length;
  const first = value.slice(0, 1);
  if (/^(?:[@`%&*!,\]}]|\? )/.test(value)) {
    return {
      rule: "yaml-quotes",
      offset: at,
      message: `A value cannot begin with ${first} unless it stands in quotes.`,
      help: `Put quotes round the whole value: "${shorten(value)}".`,
    };
  }
  if (first === '"' || first === "'") {
    return {
      rule: "yaml-quotes",
      offset: at,
      message: "The quotes close before the end of the value.",
      help: "Put one pair of quotes round the whole value; for quotes within it use the other kind.",
    };
  }
  const colon = /: |:$/.exec(value);
  if (field !== null && colon !== null && !"[{|>".includes(first)) {
    return {
      rule: "yaml-colon",
      offset: at + colon.index,
      message: "A colon followed by a space inside a value reads as a new field.",
      help: `Put quotes round the whole value: "${shorten(value)}".`,
    };
  }
  if (value.startsWith("- ")) {
    return {
      rule: "yaml-list",
      offset: at,
      message: "A list cannot begin on the line of its name.",
      help: 'Begin each entry on a line of its own with "- ". If it is meant as text, put quotes round the whole value.',
    };
  }
  const closing = /^(?:\[[^[\]]*\]|\[\[.*?\]\]|\{[^{}]*\})(?=\s*[^\s#])/.exec(value);
  if (closing !== null) {
    return {
      rule: "yaml-quotes",
      offset: at,
      message: `A value that begins with ${first} is read as a ${first === "[" ? "list" : "set of fields"}, and this one goes on after ${closing[0].at(-1)}.`,
      help: `If it is meant as text, put quotes round the whole value: "${shorten(value)}".`,
    };
  }
  return undefined;
}

/** The fault where the parser's reason is that lines do not fit together. */
function faultOfLayout(source: string, reason: string, offset: number): FaultAt | undefined {
  if (/indentation|end of the stream or a document separator/.test(reason)) {
    const line = lineAt(source, offset);
    const start = startOfText(source, offset);
    if (start < line.start) return missingColonFault(start);
    return {
      rule: "yaml-indent",
      offset: start,
      message: "This line does not begin where the lines above it lead one to expect.",
      help: `${twoSpaces} A field is a name, a colon and a space.`,
    };
  }
  if (/expected ':'|implicit key|key-value/.test(reason)) {
    return missingColonFault(startOfText(source, offset));
  }
  return /flow collection|comma|node content/.test(reason) ? unclosedBracketFault(offset) : undefined;
}

function missingColonFault(offset: number): FaultAt {
  return {
    rule: "yaml-colon",
    offset,
    message: "A name of a field is expected here, with a colon and a space after it.",
    help: 'Write "name: value". Text that goes over several lines begins with "|" after the colon and is indented.',
  };
}

function unclosedBracketFault(offset: number): FaultAt {
  return {
    rule: "yaml-brackets",
    offset,
    message: "A list in brackets is not closed, its commas are not right, or a line of it is not indented.",
    help: 'Close it with ] or }, or write each entry on a line of its own, begun with "- ".',
  };
}

/** Where the text begins that should have been a name: lines without a colon continue into the one of the error. */
function startOfText(source: string, offset: number): number {
  let line = lineAt(source, offset);
  while (line.start > 0) {
    const before = lineAt(source, line.start - 1);
    if (before.text.trim() === "" || /:(?: |$)|^\s*(?:#|- )/.test(before.text)) break;
    line = before;
  }
  return line.start + line.text.length - line.text.trimStart().length;
}

function unclosedQuoteFault(offset: number): FaultAt {
  return {
    rule: "yaml-quotes",
    offset,
    message: "A quote is opened here and never closed.",
    help: "Close it with the same sign at the end of the value.",
  };
}

/** The last quote that opens a value before an offset. */
function findOpenQuote(source: string, offset: number): number | undefined {
  const match = [...source.slice(0, offset).matchAll(/(?:^\s*|: +|- +|[[{,] *)(["'])/gm)].at(-1);
  return match === undefined ? undefined : match.index + match[0].length - 1;
}

function lineAt(source: string, offset: number): Line {
  const start = offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
  const end = source.indexOf("\n", start);
  return { text: source.slice(start, end === -1 ? undefined : end), start };
}

function shorten(value: string): string {
  const plain = value.trim().replaceAll('"', "'");
  return plain.length > 60 ? `${plain.slice(0, 56)}…` : plain;
}
