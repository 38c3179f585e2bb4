import type { Meets } from "../model/duty.ts";
import type { Appendix, Group, Model, Section, Source } from "../model/model.ts";
import { placeInProse, placeOf } from "../model/places/places.ts";
import { headedSectionsOf, isWithoutWords } from "../model/prose/headings.ts";
import { type ProseText, parseProse } from "../model/prose/prose-text.ts";
import type { WebPage } from "../model/website.ts";
import { addresses } from "../site/addresses.ts";
import { appendixName, appendixTitle } from "../site/appendix-names.ts";
import { nameAmong, wordsOf } from "../site/document-sections.ts";
import { toSlug } from "../text/markdown.ts";
import type { DutyPlace } from "./place.ts";

/** A passage that says of itself that it meets a duty. */
export interface Passage extends DutyPlace {
  readonly duty: string;
  /** Where the mark stands. */
  readonly mark: Source;
  /** Whether nothing stands in it. */
  readonly empty: boolean;
}

/** A text of Markdown that is one page, or a part of one. */
interface WholeText extends Source {
  readonly title: string;
  readonly text: ProseText & Source;
  readonly meets: readonly Meets[];
  readonly path: string;
  /** What its anchors begin with. */
  readonly anchors: string;
}

/** Every passage that is published on the day and marked as meeting a duty, in the order of the document, then of the website. */
export function passagesOf(model: Model): Passage[] {
  const { chapters, appendices } = model.arrangements;
  const { home, pages = [], procedures } = model.website ?? {};
  return [
    ...chapters.flatMap((chapter) => inText(model, { ...chapter, path: addresses.chapter(chapter.id), anchors: chapter.id })),
    ...appendices.flatMap((appendix) => inAppendix(model, appendix)),
    ...model.groups.flatMap((group) =>
      inSections(model, group, group.termsOfReference?.sections ?? [], `${addresses.group(group.id)}#terms`),
    ),
    ...(home === undefined ? [] : inPage(model, home, addresses.home)),
    ...pages.flatMap((page) => inPage(model, page, addresses.page(page.id))),
    ...(procedures === undefined ? [] : inPage(model, procedures.page, addresses.procedures)),
  ];
}

function inPage(model: Model, page: WebPage, path: string): Passage[] {
  return inText(model, { ...page, path, anchors: page.id });
}

function inText(model: Model, whole: WholeText): Passage[] {
  return [...whole.meets, ...marksOfClauses(model, whole.text)].flatMap((mark) => {
    const { duty, section } = mark;
    const { title, path, text } = whole;
    if (section === undefined) {
      const { file, line } = placeOf(model, whole, "/title");
      return [{ duty, mark, file, line, path, words: title, empty: isWithoutWords(text.text) }];
    }
    const found = headedSectionsOf(text).find(({ heading }) => heading === section);
    // A heading that is not there has been reported.
    if (found === undefined) return [];
    const heading = wordsOf(parseProse(found.heading), model);
    const { file, line } = placeInProse(model, text, found.offset);
    return [
      {
        ...{ duty, mark, file, line },
        path: `${path}#${whole.anchors}-${toSlug(heading)}`,
        words: `${title}: ${heading}`,
        empty: isWithoutWords(found.text.text),
      },
    ];
  });
}

function inAppendix(model: Model, appendix: Appendix): Passage[] {
  const { file, line } = placeOf(model, appendix, "/title");
  return [...appendix.meets, ...marksOfClauses(model, appendix.text)].map((mark) => ({
    ...{ duty: mark.duty, mark, file, line },
    path: addresses.appendix(appendixName(appendix)),
    words: appendixTitle(model.words, appendix),
    empty: isWithoutWords(appendix.text?.text ?? "") && appendix.groups.length === 0,
  }));
}

function inSections(model: Model, group: Group, sections: readonly Section[], anchor: string): Passage[] {
  return sections.flatMap((section, index) => {
    const path = `${anchor}-${nameAmong(sections, index)}`;
    const { file, line } = placeOf(model, section, "/heading");
    return [
      ...[...section.meets, ...marksOfClauses(model, section.text)].map((mark) => ({
        ...{ duty: mark.duty, mark, file, line, path },
        words: `${group.termsOfReference?.title ?? group.name}: ${section.heading}`,
        empty: isEmpty(section),
      })),
      ...inSections(model, group, section.sections, path),
    ];
  });
}

/** The marks of the shared wording that a text uses. A variant of a clause has another sense, so that its marks say nothing of it. */
function marksOfClauses({ clauses }: Model, text: ProseText | undefined): readonly Meets[] {
  const used = (text?.references ?? []).filter(({ kind, form }) => kind === "clause" && form === "");
  return clauses.filter(({ id }) => used.some((reference) => reference.id === id)).flatMap(({ meets }) => meets);
}

function isEmpty({ text, sections }: Section): boolean {
  return isWithoutWords(text?.text ?? "") && sections.every(isEmpty);
}
