import type { FaultAt } from "../fault.ts";
import { bodyPointer } from "../prose.ts";
import type { SourceSpan } from "../source/source-map.ts";
import { parseYaml, type Yaml } from "../yaml/parse.ts";

/** A Markdown file: the record of its front matter, and the body after it. */
export interface Markdown extends Yaml {
  readonly body: string;
}

const head = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Reads a Markdown file whose front matter is a YAML record between two lines of three hyphens. */
export function readMarkdown(source: string): Markdown {
  const match = head.exec(source);
  if (match === null) return { body: source, sourceMap: new Map(), faults: [headFaultOf(source)] };
  const yaml = match[1] ?? "";
  const read = parseYaml(yaml, source.indexOf("\n") + 1);
  const start = match[0].length;
  const body: SourceSpan = { value: start, text: { start, end: source.length, style: "plain" } };
  return { ...read, sourceMap: new Map([...read.sourceMap, [bodyPointer, body]]), body: source.slice(start) };
}

function headFaultOf(source: string): FaultAt {
  const opened = /^---[ \t]*$/m.exec(source)?.index === 0;
  return {
    rule: "markdown-head",
    offset: 0,
    message: opened ? "The head of this file is not closed." : "This file has no head.",
    help: 'Begin it with a line "---", then "title: …", then a line "---" again; the prose follows.',
  };
}
