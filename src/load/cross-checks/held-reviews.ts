import { earliest, inWords, partialDate } from "../../model/dates.ts";
import type { Finding } from "../../model/finding.ts";
import type { PartialDate } from "../../model/model.ts";
import { pointerTo } from "../../model/places/pointer.ts";
import { type Fault, quote } from "../fault.ts";
import { type Field, isRecord } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { heldFields } from "../held-fields.ts";
import { reviewsIn } from "./owners.ts";

/** Finds lists of reviews held that are not in order or tell of a day twice, and blocks that contradict their list. */
export function findReviewHistoryFaults(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    reviewsIn(file).flatMap(({ pointer, value }) => {
      const block = value as Readonly<Record<string, unknown>>;
      if (!Array.isArray(block.held)) return [];
      const entries = block.held.map((entry: unknown, index) => ({ pointer: pointerTo(pointer, "held", index), value: entry }));
      return [
        ...entries.flatMap((entry, index) => findOrderFault(file, entry, entries[index - 1])),
        ...findContradictions(file, { pointer, value }, entries.at(-1)?.value),
      ];
    }),
  );
}

function findOrderFault(file: SourceFile, entry: Field, before: Field | undefined): Finding[] {
  const [on, earlier] = [dateOf(entry.value), dateOf(before?.value)];
  if (on === undefined || earlier === undefined) return [];
  const at = pointerTo(entry.pointer, "on");
  if (on.date === earlier.date && on.precision === earlier.precision) {
    const help = "Take one of the two away; where there were two reviews, write the day of each.";
    return [findingAt(file, { rule: "review-history", message: `${inWords(on)} stands here twice.`, help }, at)];
  }
  if (on.date >= earliest(earlier)) return [];
  const message = `The review of ${inWords(on)} stands after that of ${inWords(earlier)}, which is later.`;
  return [findingAt(file, { rule: "review-history", message, help: "Put the newest review last." }, at)];
}

function findContradictions(file: SourceFile, { pointer, value }: Field, newest: unknown): Finding[] {
  if (!isRecord(newest) || !isRecord(value)) return [];
  return Object.entries(heldFields).flatMap(([key, name]) => {
    const [typed, held] = [value[key], newest[name]];
    if (typed === undefined || typed === null || String(typed) === String(held)) return [];
    const says = held === undefined ? `has no "${name}"` : `says ${quote(String(held))}`;
    const fault: Fault = {
      rule: "review-history",
      message: `${quote(String(typed))} differs from the newest entry of "held", which ${says}.`,
      help: `Take "${key}" away: the newest entry of "held" is what counts.`,
    };
    return [findingAt(file, fault, pointerTo(pointer, key))];
  });
}

/** The date of an entry; undefined where it cannot be read, which is told elsewhere. */
function dateOf(entry: unknown): PartialDate | undefined {
  return isRecord(entry) ? partialDate(String(entry.on)) : undefined;
}
