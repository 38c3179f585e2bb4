import type { Finding } from "../../model/finding.ts";
import { pointerTo, stepsOf, toFieldPath } from "../../model/places/pointer.ts";
import type { FieldMessage, Form } from "./field.ts";

/**
 * What the check says of a value and of all below it, at the fields of its form.
 * @param file the file as findings name it
 * @param pointer that of the value, from the record of the file
 * @param form the form of the value: a message is then at the nearest of its fields, one on a missing field at that field
 */
export function fieldMessages(findings: readonly Finding[], file: string, pointer: string, form?: Form): readonly FieldMessage[] {
  return findings.flatMap((finding) => {
    const below = finding.file === file ? pathBelow(pointer, finding.path) : undefined;
    if (below === undefined) return [];
    const { severity, message, help } = finding;
    return [{ pointer: form === undefined ? fieldAt(below) : nearestField(form, finding, below), severity, message, help }];
  });
}

/** What the path of a finding has behind that of a value; undefined where it is not of that value. */
function pathBelow(pointer: string, path: string): string | undefined {
  const above = toFieldPath(pointer);
  if (above === "") return path;
  if (path.startsWith(above) && /^(?:[.[]|$)/.test(path.slice(above.length))) return path.slice(above.length);
  // What may be a list and stands alone is its first entry.
  const alone = above.replace(/\[0\]$/, "");
  return alone !== above && path.startsWith(`${alone}.`) ? path.slice(alone.length) : undefined;
}

/** The pointer of a path below a value; what is said of a mark of what is assumed is said of the field. */
function fieldAt(path: string): string {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  return pointerTo("", ...(steps[0] === "assumed" ? steps.slice(1, 2) : steps));
}

function nearestField(form: Form, { rule, message }: Finding, path: string): string {
  const pointer = fieldAt(path);
  const nearest = form.fields.find((field) => field.pointer === pointer || pointer.startsWith(`${field.pointer}/`));
  if (nearest !== undefined) return nearest.type === "list" ? pointer : nearest.pointer;
  if (pointer !== "") return "";
  const missing = form.fields.find((field) => rule === "missing-field" && message.startsWith(`"${stepsOf(field.pointer)[0]}"`));
  return missing?.pointer ?? pointerOfAlone(form);
}

/** A value that stands alone is that of one field. */
function pointerOfAlone({ aloneKey, fields }: Form): string {
  const field = aloneKey === undefined ? undefined : fields.find(({ pointer }) => pointer === `/${aloneKey}`);
  return field?.pointer ?? "";
}
