/**
 * A reference from prose to a fact, which is written `[[kind:id]]` or `[[kind:id|form]]`; see docs/writing.md. This is the
 * only syntax for it. Nothing in it is evaluated as code.
 */
export interface Reference {
  readonly kind: string;
  /** Empty where the kind takes none, as in `[[meetings]]`. */
  readonly id: string;
  /** Empty where no form is given. */
  readonly form: string;
  /** The reference as typed, brackets included. */
  readonly typed: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly offset: number;
}

/** Matches a reference, whether or not it names something. */
export const referencePattern = /\[\[([^[\]\n]*)\]\]/g;

/** Parses every reference in a text, in order, whether or not it names something. */
export function parseReferences(text: string): Reference[] {
  return [...text.matchAll(referencePattern)].map((match) => parse(match[1] ?? "", match[0], match.index));
}

function parse(inner: string, typed: string, offset: number): Reference {
  const [name = "", form = ""] = inner.split("|", 2);
  const [kind = "", id = ""] = name.split(":", 2);
  return { kind: kind.trim(), id: id.trim(), form: form.trim(), typed, offset };
}
