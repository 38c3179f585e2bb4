import type { Finding } from "../../model/finding.ts";
import { type Fault, quote } from "../fault.ts";
import { fieldsAt } from "../fields.ts";
import { findingAt } from "../finding.ts";
import type { IdIndex } from "./ids.ts";

/** Finds groups that report to themselves, directly or through others. Each circle is reported once, where it closes. */
export function findCircles(ids: IdIndex): Finding[] {
  const groups = ids.of("group");
  const done = new Set<string>();
  const findings: Finding[] = [];
  const follow = (id: string, path: readonly string[]) => {
    const group = groups.get(id);
    if (group === undefined || done.has(id)) return;
    const chain = [...path, id];
    for (const { pointer, value } of fieldsAt(group.record, "reportsTo/*")) {
      if (typeof value !== "string") continue;
      const start = chain.indexOf(value);
      if (start === -1) follow(value, chain);
      else findings.push(findingAt(group.file, circleFault(chain.slice(start)), pointer));
    }
    done.add(id);
  };
  for (const id of [...groups.keys()].sort()) follow(id, []);
  return findings;
}

function circleFault(ids: readonly string[]): Fault {
  const [first = "", ...rest] = ids;
  const chain =
    rest.length === 0
      ? `${quote(first)} reports to itself.`
      : `${quote(first)} reports to ${[...rest, first].map(quote).join(", which reports to ")}.`;
  return {
    rule: "group-circle",
    message: chain,
    help: 'Take one of these out of "reportsTo": a group cannot stand above itself.',
  };
}
