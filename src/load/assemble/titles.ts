import { type ProseText, replaceInProse } from "../../model/prose/prose-text.ts";

/** Fills the names of bodies into a title. */
export type FillTitle = (title: ProseText) => string;

interface NamedBody {
  readonly name: string;
  readonly shortName?: string;
}

/**
 * Titles may name the partnership, an organisation or a group by reference, and nothing else. They are filled in once,
 * here, because a title is used as it is in contents, bookmarks, heads of pages and calendars. A reference that names
 * nothing stays as typed: it has been reported where it stands.
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
