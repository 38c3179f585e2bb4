import type { Finding } from "../../../model/finding.ts";
import { loadingRules } from "../../../rules/loading/loading-rules.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { FieldMessage } from "../../forms/field.ts";
import type { Step } from "../task.ts";

/** An error at a field, or at all of a form where the pointer is empty. */
export function errorAt(pointer: string, message: string, help = ""): FieldMessage {
  return { pointer, severity: "error", message, help };
}

/** Faults that have to be put right before something is done with all of the data. */
export function putRightFirst(findings: readonly Finding[]): readonly FieldMessage[] {
  return findings.map(({ file, message, help }) => errorAt("", `Put this right first, in ${file}: ${message}`, help));
}

/** What loading finds wrong with the data. */
export function loadingErrorsOf({ findings }: DeskData): readonly Finding[] {
  return findings.filter(({ severity, rule }) => severity === "error" && Object.hasOwn(loadingRules, rule));
}

/** Says that data that cannot be read have to be put right before something is recorded that depends on all of them. */
export function refuseUnsound(data: DeskData): readonly FieldMessage[] {
  return putRightFirst(loadingErrorsOf(data));
}

/** The messages at the fields of a step, and those about all of a form. */
export function ofStep(step: Step | undefined, messages: readonly FieldMessage[]): readonly FieldMessage[] {
  const pointers = new Set(["", ...(step?.fields ?? []).map(({ pointer }) => pointer)]);
  return messages.filter(({ pointer }) => pointers.has(pointer));
}
