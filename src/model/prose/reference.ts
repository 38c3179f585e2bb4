/**
 * The one syntax by which prose names a fact: `[[kind:id]]` or `[[kind:id|form]]`; see docs/writing.md.
 * It is data. Nothing in it is evaluated.
 */
export interface Reference {
  readonly kind: string;
  /** Empty where the kind takes none, as in `[[meetings]]`. */
  readonly id: string;
  /** Empty unless a form was asked for. */
  readonly form: string;
  /** The reference as typed, brackets included. */
  readonly typed: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly offset: number;
}

/** How a reference is typed, whether or not it names something. */
export const referencePattern = /\[\[([^[\]\n]*)\]\]/g;

/** Every reference in a text, in order, whether or not it names something. */
export function parseReferences(text: string): Reference[] {
  return [...text.matchAll(referencePattern)].map((match) => parse(match[1] ?? "", match[0], match.index));
}

function parse(inner: string, typed: string, offset: number): Reference {
  const [name = "", form = ""] = inner.split("|", 2);
  const [kind = "", id = ""] = name.split(":", 2);
  return { kind: kind.trim(), id: id.trim(), form: form.trim(), typed, offset };
}
