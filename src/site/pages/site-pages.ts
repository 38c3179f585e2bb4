import type { Model } from "../../model/model.ts";
import type { Moment, OnePage, PageDeclaration, PageForEach } from "./declaration.ts";
import { type PageId, pages } from "./registry.ts";
import type { Section } from "./sections.ts";

/** A page as a partnership's website has it. */
export interface SitePage<Item = unknown> {
  readonly id: PageId;
  /** Below the website's base; it begins with a slash. */
  readonly path: string;
  /** The page's heading. */
  readonly title: string;
  /** What links elsewhere call it. */
  readonly label: string;
  /** What the site map calls it. */
  readonly mapLabel: string;
  readonly section: Section | "nowhere";
  /** Whether it is kept out of search engines and the website's own search. */
  readonly unlisted: boolean;
  /** The page above it. */
  readonly under?: PageId | undefined;
  /** The record that the page is about, where there is a page for each. */
  readonly record: Item;
}

/** A page by its name in the registry, with the record that it is about. */
export type PageOf<Id extends PageId> = SitePage<RecordOf<(typeof pages)[Id]>>;

type RecordOf<Declared> = Declared extends { each: (model: Model) => readonly { record: infer Item }[] } ? Item : undefined;

const declarations: Readonly<Record<PageId, PageDeclaration<PageId>>> = pages;

/** The names of all pages, in the order of the registry. */
export const pageIds = Object.keys(pages) as readonly PageId[];

/** The pages of one name that a partnership has something for: one, none, or one for each record. */
export function pagesOf<Id extends PageId>(id: Id, model: Model): readonly PageOf<Id>[] {
  const declared = declarations[id];
  const made = isForEach(declared) ? pagesForEach(id, declared, model) : onePage(id, declared, model);
  // The records come from the declaration of this very page, which the compiler has lost sight of.
  return made as readonly PageOf<Id>[];
}

/** Every page of a partnership's website, in the order of the registry. */
export function allPages(model: Model): readonly SitePage[] {
  return pageIds.flatMap((id): readonly SitePage[] => pagesOf(id, model));
}

/** When a page is made; undefined for those that are made while the PDF is printed. */
export function momentOf(id: PageId): Moment | undefined {
  return declarations[id].made;
}

function onePage(id: PageId, declared: OnePage<PageId>, model: Model): SitePage[] {
  const { path, exists = () => true } = declared;
  if (!exists(model)) return [];
  const title = typeof declared.title === "string" ? declared.title : declared.title(model);
  const { label = title, mapLabel = label } = declared;
  return [{ ...common(id, declared), path, title, label, mapLabel, record: undefined }];
}

function pagesForEach(id: PageId, declared: PageForEach<PageId>, model: Model): SitePage[] {
  const shared = common(id, declared);
  return declared.each(model).map(({ name, title, label = title, record }) => {
    return { ...shared, path: declared.path(name), title, label, mapLabel: label, record };
  });
}

function common(id: PageId, { section, unlisted, under }: PageDeclaration<PageId>) {
  return { id, section, unlisted: unlisted === true, under };
}

function isForEach(declared: PageDeclaration<PageId>): declared is PageForEach<PageId> {
  return "each" in declared;
}
