import type { FieldMessage } from "../../forms/field.ts";
import { isAbout, nearestOf } from "../ids.ts";
import type { FieldProps } from "./field-props.ts";

/**
 * The messages that stand at a field itself.
 * @param parts the pointers of what has messages of its own within it, such as the items of a list
 */
export function ownMessages({ field, messages }: FieldProps, parts: readonly string[] = []): FieldMessage[] {
  return messages.filter((message) => isAbout(field.pointer, message) && nearestOf(parts, message) === "");
}
