import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import { lineStartsOf } from "../../model/places/lines.ts";
import type { FaultAt } from "../fault.ts";
import type { SourceMap } from "../source/source-map.ts";
import { nodesOf, sourceMapOf } from "./nodes.ts";
import { findNodeFaults, secondDocumentFault } from "./refusals.ts";
import { toSyntaxFault } from "./syntax.ts";

/** How deep values may be nested: deeper than in any record. */
const maxDepth = 40;

/** The result of reading a YAML text. `value` is absent where it could not be read. */
export interface Yaml {
  readonly value?: unknown;
  readonly sourceMap: SourceMap;
  readonly faults: readonly FaultAt[];
}

/**
 * Reads one YAML document: plain records only, without anchors, aliases, merge keys, tags or repeated keys.
 * `base` is added to every offset: where the text begins in its file.
 */
export function parseYaml(source: string, base = 0): Yaml {
  const { events, fault } = readEvents(source);
  if (fault !== undefined) return { sourceMap: new Map(), faults: [shiftFault(fault, base)] };
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  if (second !== -1) return { sourceMap: new Map(), faults: [shiftFault(secondDocumentFault(source), base)] };
  const nodes = [...nodesOf(source, events)];
  const lineStarts = lineStartsOf(source);
  const faults = nodes.flatMap((node) => findNodeFaults(source, node, lineStarts));
  const sourceMap = sourceMapOf(nodes, base);
  const shifted = faults.map((each) => shiftFault(each, base));
  if (faults.some((each) => each.unreadable)) return { sourceMap, faults: shifted };
  const [value] = constructFromEvents(events, { source, maxAliases: 0, json: true });
  return { value: value ?? null, sourceMap, faults: shifted };
}

function readEvents(source: string): { events: Event[]; fault?: FaultAt } {
  try {
    return { events: parseEvents(source, { maxDepth: maxDepth }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { events: [], fault: toSyntaxFault(source, error.reason, error.mark?.position ?? 0) };
  }
}

function shiftFault({ rule, message, help, offset }: FaultAt, base: number): FaultAt {
  return { rule, message, help, offset: base + offset };
}
