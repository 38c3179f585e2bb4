import type { FieldMessage } from "../forms/field.ts";

/** The id of the element that a pointer is about, or that takes the focus where something is wrong there. */
export function idOf(pointer: string): string {
  const escaped = pointer.replace(/[^A-Za-z0-9/]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  return `field${escaped.replaceAll("/", "-")}`;
}

/** A message with the id of the element that shows it. */
export interface ShownMessage extends FieldMessage {
  readonly id: string;
}

/** Messages in the order in which they are shown, errors first; the first of a severity has the id that GOV.UK Frontend gives it. */
export function shownMessages(id: string, messages: readonly FieldMessage[]): ShownMessage[] {
  return (["error", "warning", "note"] as const).flatMap((severity) =>
    messages
      .filter((message) => message.severity === severity)
      .map((message, at) => ({ ...message, id: `${id}-${severity}${at === 0 ? "" : `-${at + 1}`}` })),
  );
}

/** The ids by which an input is described: its hint, and what is wrong with it or worth knowing; undefined where there are none. */
export function describedBy(id: string, hasHint: boolean, messages: readonly FieldMessage[]): string | undefined {
  const ids = [...(hasHint ? [`${id}-hint`] : []), ...shownMessages(id, messages).map((message) => message.id)];
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** Whether a message is about a pointer, or about something below it or beside it, such as the day of a date. */
export function isAbout(pointer: string, message: FieldMessage): boolean {
  const rest = message.pointer.startsWith(pointer) ? message.pointer.slice(pointer.length) : "-";
  return rest === "" || (pointer !== "" && (rest.startsWith("/") || rest.startsWith(".")));
}

/** The pointer nearest to what a message is about; empty where it is about the form as a whole. */
export function nearestOf(pointers: readonly string[], message: FieldMessage): string {
  const about = pointers.filter((pointer) => isAbout(pointer, message));
  return about.sort((one, other) => other.length - one.length)[0] ?? "";
}
