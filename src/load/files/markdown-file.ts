import type { FaultAt } from "../fault.ts";
import { bodyPointer } from "../prose.ts";
import type { SourceSpan } from "../source/source-map.ts";
import { parseYaml, type Yaml } from "../yaml/parse.ts";

/** A Markdown file: the record of its front matter, and the body after it. */
export interface Markdown extends Yaml {
  readonly body: string;
}

const head = /^(---[ \t]*\n)(?:([\s\S]*?)\n)?(---[ \t]*(?:\n|$))/;

/** A Markdown file in parts: together with the line end after the front matter they are the whole. */
interface MarkdownParts {
  /** The line of hyphens at its beginning. */
  readonly opening: string;
  /** The front matter without the end of its last line. */
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

/** Takes a Markdown file apart; undefined where it has no front matter, or that is not closed. */
export function partsOfMarkdown(source: string): MarkdownParts | undefined {
  const [whole, opening = "", yaml = "", closing = ""] = head.exec(source) ?? [];
  return whole === undefined ? undefined : { opening, yaml, closing, body: source.slice(whole.length) };
}

/** Reads a Markdown file whose front matter is a YAML record between two lines of three hyphens. */
export function readMarkdown(source: string): Markdown {
  const parts = partsOfMarkdown(source);
  if (parts === undefined) return { body: source, sourceMap: new Map(), faults: [headFaultOf(source)] };
  const read = parseYaml(parts.yaml, parts.opening.length);
  const start = source.length - parts.body.length;
  const body: SourceSpan = { value: start, text: { start, end: source.length, style: "plain" } };
  return { ...read, sourceMap: new Map([...read.sourceMap, [bodyPointer, body]]), body: parts.body };
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
