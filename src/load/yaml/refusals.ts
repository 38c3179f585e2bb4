import { EVENT_ID, SCALAR_STYLE } from "js-yaml";
import { lineColumnAt } from "../../model/places/lines.ts";
import { type FaultAt, quote } from "../fault.ts";
import type { YamlNode } from "./nodes.ts";

/** A fault of something that YAML allows and a record does not. `unreadable`: the file then gives no value. */
export interface Refusal extends FaultAt {
  readonly unreadable?: boolean;
}

/**
 * Finds what a record may not contain at a node: aliases, anchors, tags, merge keys, repeated keys and the like.
 * @param lineStarts the offsets at which the lines of the source begin
 */
export function findNodeFaults(source: string, node: YamlNode, lineStarts: readonly number[]): Refusal[] {
  const { event, offset, key } = node;
  const faults: Refusal[] = [];
  if (event.type === EVENT_ID.ALIAS) {
    faults.push(aliasFault(source.slice(event.anchorStart, event.anchorEnd), offset));
  } else {
    if (event.anchorStart !== -1)
      faults.push(anchorFault(source.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1));
    if (event.tagStart !== -1) faults.push(tagFault(source.slice(event.tagStart, event.tagEnd), event.tagStart));
  }
  if (key === undefined && event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN) {
    const cut = /^[ \t]+(#\S[^\n]*)/.exec(source.slice(Math.max(0, event.valueEnd), event.valueEnd + 200));
    if (cut?.[1] !== undefined) faults.push(remarkFault(cut[1].trim(), event.valueEnd + cut[0].indexOf("#")));
  }
  if (key === undefined || event.type === EVENT_ID.ALIAS) return faults;
  if (event.type !== EVENT_ID.SCALAR) faults.push(keyTypeFault(offset));
  else if (key.name === "__proto__") faults.push(reservedNameFault(key.name, offset));
  else if (key.name === "<<" && event.valueStart === offset) faults.push(mergeKeyFault(offset));
  if (key.earlier !== undefined) faults.push(duplicateKeyFault(key.name, lineColumnAt(lineStarts, key.earlier).line, offset));
  return faults;
}

/** The fault of a file with more than one document: a file contains one record. */
export function secondDocumentFault(source: string): FaultAt {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  const isPreceded = (index: number, nth: number) => nth > 0 || /^(?!#|%|\s*$)/m.test(source.slice(0, index));
  const offset = [...source.matchAll(marker)].map((match) => match.index).find(isPreceded) ?? 0;
  return {
    rule: "yaml-documents",
    offset,
    message: "A second document begins here; a file holds one.",
    help: 'Take the line "---" away, or move what follows it to a file of its own.',
  };
}

/** A comment usually has a space after its #; "Room #5" has none, and would lose its number without a warning. */
function remarkFault(rest: string, offset: number): Refusal {
  return {
    rule: "yaml-remark",
    offset,
    message: `${quote(rest)} is read as a remark and is no part of the value.`,
    help: "If it belongs to the value, put quotes round the whole; if it is a remark, put a space after the #.",
  };
}

function aliasFault(name: string, offset: number): Refusal {
  return {
    rule: "yaml-alias",
    offset,
    unreadable: true,
    message: `"*${name}" is a YAML alias, which is not read here.`,
    help: `Write the value itself out. If it is meant as text, put quotes round it: "*${name}".`,
  };
}

function anchorFault(name: string, offset: number): Refusal {
  return {
    rule: "yaml-alias",
    offset,
    message: `"&${name}" is a YAML anchor, which is not read here.`,
    help: "Take it away. If it is meant as text, put quotes round the whole value.",
  };
}

function tagFault(name: string, offset: number): Refusal {
  return {
    rule: "yaml-tag",
    offset,
    unreadable: true,
    message: `${quote(name)} is a YAML tag, which is not read here.`,
    help: "Take it away. If it is meant as text, put quotes round the whole value.",
  };
}

function mergeKeyFault(offset: number): Refusal {
  return {
    rule: "yaml-merge",
    offset,
    message: '"<<" would merge one record into another, which is not done here.',
    help: "Write the fields out, or keep what is shared in clauses.yaml.",
  };
}

function keyTypeFault(offset: number): Refusal {
  return {
    rule: "yaml-key",
    offset,
    unreadable: true,
    message: "A list or a set of fields stands where the name of a field should.",
    help: "Begin the line with a name and a colon. Text that begins with [ or { needs quotes round it.",
  };
}

function reservedNameFault(name: string, offset: number): Refusal {
  return {
    rule: "yaml-key",
    offset,
    unreadable: true,
    message: `${quote(name)} cannot be the name of a field.`,
    help: "Choose another name.",
  };
}

function duplicateKeyFault(name: string, firstLine: number, offset: number): Refusal {
  return {
    rule: "yaml-duplicate-key",
    offset,
    message: `${quote(name)} stands here for the second time; the first is on line ${firstLine}.`,
    help: 'Keep one of the two; or, where a new entry of a list begins here, put "- " before it.',
  };
}
