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

/** Kinds that stand in a line of text, and the forms each can take ("" is the plain one). */
export const inlineKinds: Readonly<Record<string, readonly string[]>> = {
  partnership: ["", "short"],
  partner: ["", "short"],
  group: ["", "short"],
  person: ["", "post", "full"],
  document: ["", "short", "published"],
  contact: ["", "short", "phone", "email", "address", "link"],
  principle: ["", "name"],
  appendix: ["", "title"],
  area: [""],
  ambition: [""],
  edition: [""],
  endorsed: [""],
  appointed: [""],
  commenced: [""],
  meetings: [""],
  quorum: [""],
  clause: [],
};

/** Kinds that stand alone on a line, and the ids each can take; "*" is the id of a group. */
export const blockKinds: Readonly<Record<string, readonly string[]>> = {
  list: [
    "statutory-partners",
    "lead-safeguarding-partners",
    "delegated-safeguarding-partners",
    "relevant-agencies",
    "strategic-partnerships",
    "purpose",
    "principles",
    "values",
    "priorities",
    "terms-of-reference",
  ],
  table: ["co-chair-rotation"],
  figure: ["organisation-chart", "co-chairs"],
  summary: ["*"],
  signatures: [""],
  memberships: [""],
  chairs: [""],
  review: [""],
};

const pattern = /\[\[([^[\]\n]*)\]\]/g;

/** Every reference in a text, in order, whether or not it names something. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(pattern)].map((match) => parse(match[1] ?? "", match[0], match.index));
}

/** The reference that a line consists of, if it consists of one. */
export function referenceAlone(line: string): Reference | undefined {
  const [first] = referencesIn(line);
  return first !== undefined && line.trim() === first.typed ? first : undefined;
}

function parse(inner: string, typed: string, offset: number): Reference {
  const [name = "", form = ""] = inner.split("|", 2);
  const [kind = "", id = ""] = name.split(":", 2);
  return { kind: kind.trim(), id: id.trim(), form: form.trim(), typed, offset };
}
