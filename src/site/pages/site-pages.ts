import type { Model } from "../../model/model.ts";
import { say } from "../../words/say.ts";
import type { BuildPhase, PageDeclaration, PagePerRecord, SinglePage } from "./declaration.ts";
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
  /** Whether it comes last among what a search finds. */
  readonly foundLast: boolean;
  /** Further words by which readers look for it. */
  readonly searchWords: readonly string[];
  /** Whether what is on it is of the printed document. */
  readonly ofDocument: boolean;
  /** Where it is told what changed on it since the edition was published, as a path; undefined where nothing did. */
  readonly amendments?: string | undefined;
  /** Its parent page. */
  readonly parent?: PageId | undefined;
  /** The record that the page is about, where there is a page for each. */
  readonly record: Item;
}

/** A page by its name in the registry, with the record that it is about. */
export type PageOf<Id extends PageId> = SitePage<RecordOf<(typeof pages)[Id]>>;

type RecordOf<Declared> = Declared extends { each: (model: Model) => readonly { record: infer Item }[] } ? Item : undefined;

const declarations: Readonly<Record<PageId, PageDeclaration<PageId>>> = pages;

/** The names of all pages, in the order of the registry. */
export const pageIds = Object.keys(pages) as readonly PageId[];

/** The pages of one name that a partnership has content for: one, none, or one for each record. */
export function pagesOf<Id extends PageId>(id: Id, model: Model): readonly PageOf<Id>[] {
  const known = found.get(model) ?? new Map<PageId, readonly SitePage[]>();
  found.set(model, known);
  const pages = known.get(id) ?? findPages(id, model);
  known.set(id, pages);
  // The records come from the declaration of this very page, which the type system cannot follow.
  return pages as readonly PageOf<Id>[];
}

/** The pages of each model that were asked for: every page asks for all that its header links to. A model never changes. */
const found = new WeakMap<Model, Map<PageId, readonly SitePage[]>>();

function findPages(id: PageId, model: Model): readonly SitePage[] {
  const declared = declarations[id];
  return isPagePerRecord(declared) ? toPagesPerRecord(id, declared, model) : toSinglePage(id, declared, model);
}

/** Every page of a partnership's website, in the order of the registry. */
export function allPages(model: Model): readonly SitePage[] {
  return pageIds.flatMap((id): readonly SitePage[] => pagesOf(id, model));
}

/** When a page is built; undefined for those that are built while the PDF is printed. */
export function buildPhaseOf(id: PageId): BuildPhase | undefined {
  return declarations[id].phase;
}

function toSinglePage(id: PageId, declared: SinglePage<PageId>, model: Model): SitePage[] {
  const { path, exists = () => true } = declared;
  if (!exists(model)) return [];
  const said = (words: SinglePage<PageId>["title"]) => (typeof words === "string" ? say(model.words, words) : words(model));
  const title = said(declared.title);
  const label = declared.label === undefined ? title : said(declared.label);
  const mapLabel = declared.mapLabel === undefined ? label : said(declared.mapLabel);
  return [{ ...commonFieldsOf(id, declared, model), path, title, label, mapLabel, record: undefined }];
}

function toPagesPerRecord(id: PageId, declared: PagePerRecord<PageId>, model: Model): SitePage[] {
  const shared = commonFieldsOf(id, declared, model);
  return declared.each(model).map(({ name, title, label = title, searchWords = shared.searchWords, record }) => {
    return { ...shared, path: declared.path(name), title, label, mapLabel: label, searchWords, record };
  });
}

function commonFieldsOf(id: PageId, declared: PageDeclaration<PageId>, { words }: Model) {
  const { section, unlisted = false, foundLast = false, ofDocument = false, parent, searchWords = [] } = declared;
  return { id, section, unlisted, foundLast, ofDocument, parent, searchWords: searchWords.map((key) => say(words, key)) };
}

function isPagePerRecord(declared: PageDeclaration<PageId>): declared is PagePerRecord<PageId> {
  return "each" in declared;
}
