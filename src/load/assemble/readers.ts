import type { Contact } from "../../model/model.ts";
import type { Reader, ReaderSection, StrayReader } from "../../model/readers.ts";
import type { WebPage } from "../../model/website.ts";
import type * as records from "../schema/records.gen.ts";
import { entriesIn, sourceOf, type ValidRecord, withoutGaps, withoutUndefined } from "./sources.ts";

/** The purposes of the contacts for whoever is worried, in the order in which they are shown. */
const forConcerns: readonly Contact["purpose"][] = ["emergency", "concern", "outOfHours", "referral"];

/**
 * The pages for those who come with one question: those of the profile as the partnership has them, without what it leaves
 * out, then its own. One of its own leads to its pages and says whom to tell.
 * @param ofProfile those that every partnership of its remit has
 * @param contactsHeading the heading above the contacts on a page of its own
 */
export function readersFrom(
  file: ValidRecord<records.Website> | undefined,
  ofProfile: readonly Reader[],
  pages: readonly WebPage[],
  contactsHeading: string,
): { readonly readers: readonly Reader[]; readonly strayReaders: readonly StrayReader[] } {
  const entries = file === undefined ? [] : entriesIn(file, file.record.readers, "readers");
  const pagesOf = (ids: readonly (string | undefined)[] | undefined) =>
    withoutGaps(ids).flatMap((id) => pages.find((page) => page.id === id) ?? []);
  const asProfiled = ofProfile.flatMap((reader): Reader[] => {
    const own = entries.find(({ record }) => record.id === reader.id)?.record;
    if (own?.leaveOut === true) return [];
    return [
      withoutUndefined<Reader>({
        ...reader,
        title: own?.title ?? reader.title,
        description: own?.description ?? reader.description,
        pages: pagesOf(own?.pages),
      }),
    ];
  });
  const known = ofProfile.map(({ id }) => id);
  const sections: readonly ReaderSection[] = [{ heading: contactsHeading, items: [{ contacts: forConcerns }] }];
  const isRepeated = (id: string, at: number) => entries.findIndex(({ record }) => record.id === id) < at;
  const added = entries.flatMap(({ record: { id, title, description, pages: ids, leaveOut } }, at): Reader[] =>
    title === undefined || leaveOut === true || known.includes(id) || isRepeated(id, at)
      ? []
      : [withoutUndefined<Reader>({ id, title, description, exitThisPage: false, pages: pagesOf(ids), sections })],
  );
  return {
    readers: [...asProfiled, ...added],
    strayReaders: entries.flatMap((entry, at): StrayReader[] => {
      const { id, title } = entry.record;
      const stray = { ...sourceOf(entry), id, known, isRepeated: isRepeated(id, at) };
      return stray.isRepeated || (title === undefined && !known.includes(id)) ? [stray] : [];
    }),
  };
}
