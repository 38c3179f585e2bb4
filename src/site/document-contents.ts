import type { Appendix, Chapter, Group, Model } from "../model/model.ts";
import { isWritten } from "../model/written.ts";
import { glossaryOf } from "../text/glossary.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { appendixName, appendixTitle } from "./appendix-names.ts";
import { termsAnchor } from "./hrefs.ts";

/** A line of the contents: the anchor it leads to, and the lines below it. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly below: readonly ContentsEntry[];
}

/** The contents of the whole document, in the order in which it is printed. */
export function contentsOf(model: Model): ContentsEntry[] {
  const { chapters, appendices } = model.arrangements;
  return [
    ...chapters.filter(isWritten).map(toChapterEntry),
    ...appendices.filter(isWritten).map((appendix) => toAppendixEntry(model.words, appendix)),
    ...[abbreviationsEntry(model)].filter((entry) => entry !== undefined),
  ];
}

/** So many short names alone are worth a page of print; terms that the partnership explains always are. */
const leastNames = 3;

/** The line for the abbreviations at the end of the document; undefined where it has none, or but one or two short names. */
export function abbreviationsEntry(model: Model): ContentsEntry | undefined {
  if (model.arrangements.glossary.length === 0 && glossaryOf(model).length < leastNames) return undefined;
  return { id: "document-abbreviations", title: say(model.words, "pages.glossary"), below: [] };
}

function toChapterEntry(chapter: Chapter): ContentsEntry {
  return { id: chapter.id, title: chapter.title, below: [] };
}

function toAppendixEntry(words: Words, appendix: Appendix): ContentsEntry {
  return {
    id: appendixName(appendix),
    title: appendixTitle(words, appendix),
    below: appendix.groups.filter(hasTerms).map(toTermsEntry),
  };
}

function toTermsEntry(group: Group): ContentsEntry {
  return { id: termsAnchor(group), title: group.termsOfReference?.title ?? group.name, below: [] };
}

/** Whether a group has terms of reference to print. */
export function hasTerms(group: Group): boolean {
  return group.termsOfReference !== undefined;
}
