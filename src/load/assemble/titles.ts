import type { Partner } from "../../model/model.ts";
import { referencesIn } from "../../model/references.ts";

/** Fills the names of bodies into a title. */
export type TitleWords = (title: string) => string;

interface Named {
  readonly name: string;
  readonly shortName?: string;
}

/**
 * Titles may name the partnership, an organisation or a group by reference, and nothing else. They are filled in once,
 * here, because a title is used as it is in contents, bookmarks, heads of pages and calendars. A reference that names
 * nothing stays as typed: it has been reported where it stands.
 */
export function titleWords(
  partnership: Partner | undefined,
  partners: ReadonlyMap<string, Named>,
  groups: ReadonlyMap<string, Named>,
): TitleWords {
  return (title) =>
    referencesIn(title).reduce((words, { kind, id, form, typed }) => {
      const body =
        kind === "partnership"
          ? partnership
          : kind === "partner"
            ? partners.get(id)
            : kind === "group"
              ? groups.get(id)
              : undefined;
      return body === undefined
        ? words
        : words.replace(typed, () => (form === "short" ? (body.shortName ?? body.name) : body.name));
    }, title);
}
