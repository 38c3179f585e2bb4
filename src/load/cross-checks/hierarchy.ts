import type { CalendarDate } from "../../model/base.ts";
import type { Finding } from "../../model/finding.ts";
import { parentOf } from "../../model/places/pointer.ts";
import { firstDayOf, isInForce } from "../assemble/in-force.ts";
import { type Fault, quote } from "../fault.ts";
import { fieldsAt } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import type { IdentifiedRecord, IdIndex } from "./ids.ts";

/** A line of report as a file has it. */
interface Line {
  readonly to: string;
  readonly entry: unknown;
  readonly file: SourceFile;
  readonly pointer: string;
}

/**
 * Finds groups that report to themselves, directly or through others, on some day. Each circle is reported once, where it
 * closes. Lines that hold at once also hold on the day on which the last of them begins, so that those days are enough.
 */
export function findCircles(ids: IdIndex): Finding[] {
  const lines = new Map([...ids.of("group").values()].map((group) => [group.id, linesOf(group)]));
  const days = new Set([...lines.values()].flat().map(({ entry }) => firstDayOf(entry)));
  const findings = [...days].sort().flatMap((day) => findCirclesOn(day, lines));
  return [...new Map(findings.map((finding) => [`${finding.file} ${finding.path}`, finding])).values()];
}

function findCirclesOn(day: CalendarDate, lines: ReadonlyMap<string, readonly Line[]>): Finding[] {
  const done = new Set<string>();
  const findings: Finding[] = [];
  const follow = (id: string, path: readonly string[]) => {
    if (done.has(id)) return;
    const chain = [...path, id];
    for (const { to, entry, file, pointer } of lines.get(id) ?? []) {
      if (!isInForce(entry, day)) continue;
      const start = chain.indexOf(to);
      if (start === -1) follow(to, chain);
      else findings.push(findingAt(file, circleFault(chain.slice(start)), pointer));
    }
    done.add(id);
  };
  for (const id of [...lines.keys()].sort()) follow(id, []);
  return findings;
}

function linesOf({ file, record }: IdentifiedRecord): Line[] {
  const entries = new Map(fieldsAt(record, "reportsTo/*").map(({ pointer, value }) => [pointer, value]));
  return [...fieldsAt(record, "reportsTo/*"), ...fieldsAt(record, "reportsTo/*/group")].flatMap(({ pointer, value }) =>
    typeof value === "string"
      ? [{ to: value, entry: entries.get(pointer) ?? entries.get(parentOf(pointer)), file, pointer }]
      : [],
  );
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
