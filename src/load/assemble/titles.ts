import { type ProseText, replaceInProse } from "../../model/prose/prose-text.ts";

/** Replaces the references in a title by names. */
export type FillTitle = (title: ProseText) => string;

interface NamedBody {
  readonly name: string;
  readonly shortName?: string;
}

/**
 * Creates the function that replaces the references in titles. Titles may refer to the partnership, an organisation or a
 * group, and to nothing else. They are replaced once, here, because contents, bookmarks, page headers and calendars use a
 * title as plain text. A reference that names nothing stays as typed: it has been reported.
 */
export function createTitleFiller(
  partnership: NamedBody | undefined,
  partners: ReadonlyMap<string, NamedBody>,
  groups: ReadonlyMap<string, NamedBody>,
): FillTitle {
  const bodyOf = (kind: string, id: string) =>
    kind === "partnership" ? partnership : kind === "partner" ? partners.get(id) : kind === "group" ? groups.get(id) : undefined;
  return (title) => {
    const names = title.references.flatMap(({ kind, id, form, typed, offset }) => {
      const body = bodyOf(kind, id);
      if (body === undefined) return [];
      const text = form === "short" ? (body.shortName ?? body.name) : body.name;
      return [{ start: offset, end: offset + typed.length, by: { text, references: [] } }];
    });
    return replaceInProse(title, names).text;
  };
}
