import { isRecord } from "../../../load/fields.ts";
import { stepsOf } from "../../../model/places/pointer.ts";
import type { Answers, Form } from "../field.ts";
import { lineIn } from "./read-answers.ts";

type Reasons = Readonly<Record<string, unknown>>;

/** The reasons of what a record assumes, as the inputs beside its fields have them. */
export function answersOfAssumed({ fields }: Form, assumed: unknown): [name: string, reason: string][] {
  return fields.flatMap(({ pointer, mayBeAssumed }): [string, string][] => {
    const reason = isRecord(assumed) ? assumed[keyOf(pointer)] : undefined;
    return mayBeAssumed && typeof reason === "string" ? [[`${pointer}.assumed`, reason]] : [];
  });
}

/**
 * What a record is to say of what it assumes. A field whose reason was not asked for keeps it; so do the entries of a list
 * that have reasons of their own, as long as they are in it.
 * @param before what the record said so far
 * @param after the values that the record is to have
 * @returns undefined where nothing is assumed
 */
export function assumedIn({ fields }: Form, answers: Answers, before: unknown, after: Reasons): unknown {
  if (before !== undefined && !isRecord(before)) return before;
  const reasons: Record<string, unknown> = { ...before };
  for (const { pointer, mayBeAssumed, type } of fields) {
    const key = keyOf(pointer);
    const reason = lineIn(answers, `${pointer}.assumed`);
    const marked = reasons[key];
    if (type === "list" && isRecord(marked)) reasons[key] = ofEntries(marked, after[key]);
    if (!mayBeAssumed || !answers.has(`${pointer}.assumed`)) continue;
    if (reason !== "") reasons[key] = reason === String(marked).trim() ? marked : reason;
    else if (typeof marked === "string") delete reasons[key];
  }
  const kept = Object.entries(reasons).filter(([, reason]) => reason !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function ofEntries(marked: Reasons, list: unknown): Reasons | undefined {
  const kept = Object.entries(marked).filter(([entry]) => Array.isArray(list) && list.includes(entry));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function keyOf(pointer: string): string {
  return stepsOf(pointer)[0] ?? "";
}
