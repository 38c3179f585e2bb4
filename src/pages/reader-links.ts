import { passagesOf } from "../duties/passages.ts";
import type { CitedDocument, Model } from "../model/model.ts";
import type { Reader, ReaderItem } from "../model/readers.ts";
import type { WebPage } from "../model/website.ts";
import { isWritten } from "../model/written.ts";
import { addresses } from "../site/addresses.ts";
import { wordsOf } from "../site/document-sections.ts";
import { linksTo } from "../site/navigation.ts";
import { type PageId, pages } from "../site/pages/registry.ts";
import { pagesOf } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { hasBeginning } from "../text/beginnings.ts";
import { groupKindName } from "../text/group-kinds.ts";
import { pdfsOf } from "../views/downloads.ts";
import { say } from "../words/say.ts";

/** A line of a reader's page: where something stands, with a few words on what stands there. */
export interface ReaderLink {
  readonly text: string;
  /** Absent for a document whose address nobody has given. */
  readonly href?: string | undefined;
  readonly note?: string | undefined;
  /** The format and size of a file, which are not known yet when the search index is made. */
  readonly facts?: string | undefined;
}

/** An item that is a list of links, not the contacts or the count of reviews. */
export type LinkItem = Exclude<ReaderItem, { readonly contacts: unknown } | { readonly reviews: true }>;

/** What a partnership has of an item, in the order of its data. */
export function linksOf(item: LinkItem, site: SiteContext): readonly ReaderLink[] {
  const { model } = site;
  const to = (path: string) => href(site, path);
  if ("page" in item) {
    return linksTo(model, ...idsOf(item.page)).map(({ text, path }) => ({
      text: item.as ?? text,
      href: to(path),
      note: item.note,
    }));
  }
  if ("audience" in item) {
    return pagesOf("page", model)
      .filter(({ record }) => record.audience === item.audience)
      .map(({ label, path, record }) => ({ text: label, href: to(path), note: record.description }));
  }
  if ("duty" in item) {
    const found = passagesOf(model).filter(({ duty, empty }) => duty === item.duty && !empty);
    const note = model.profile?.duties.duties.find(({ id }) => id === item.duty)?.about;
    return found.map(({ words, path }) => ({ text: words, href: to(path), note }));
  }
  if ("named" in item) return item.of.flatMap((kind) => named[kind](item.named, site));
  if ("documents" in item)
    return model.documents.filter((each) => isOwn(each, model, item.documents)).map((each) => linkToDocument(each, model));
  return pdfsOf(site).map(({ name, path, facts }) => ({ text: name, href: to(path), facts }));
}

/** The pages of the partnership that stand first on a reader's page. */
export function ownLinksOf({ pages: own }: Reader, site: SiteContext): readonly ReaderLink[] {
  return own.map((page) => ({ text: page.title, href: href(site, pathOf(page, site.model)), note: page.description }));
}

/** Where a page of the data stands: the text of the home page and that of the procedures have no address of their own. */
function pathOf(page: WebPage, { website }: Model): string {
  if (page === website?.home) return addresses.home;
  return page === website?.procedures?.page ? addresses.procedures : addresses.page(page.id);
}

function idsOf(page: string): readonly PageId[] {
  return Object.hasOwn(pages, page) ? [page as PageId] : [];
}

const named: Readonly<Record<"groups" | "partners" | "chapters", (words: readonly string[], site: SiteContext) => ReaderLink[]>> =
  {
    groups: (words, site) =>
      site.model.groups
        .filter(({ name }) => hasBeginning(name, words))
        .map((group) => ({
          text: group.name,
          href: href(site, addresses.group(group.id)),
          note: firstSentence(wordsOf(group.summary, site.model, group)) ?? groupKindName(site.model.words, group.kind),
        })),
    partners: (words, site) =>
      site.model.partners
        .filter(({ name }) => hasBeginning(name, words))
        .map(({ id, name }) => ({ text: name, href: href(site, addresses.partner(id)) })),
    chapters: (words, site) =>
      site.model.arrangements.chapters
        .filter((chapter) => isWritten(chapter) && hasBeginning(chapter.title, words))
        .map(({ id, title, text }) => ({
          text: title,
          href: href(site, addresses.chapter(id)),
          note: firstSentence(wordsOf(text, site.model)),
        })),
  };

/** The longest sentence that says in a few words what a text is about, in letters. */
const longest = 220;

/** The first sentence of a text that is not a heading; undefined where it is too long to be read beside a link. */
function firstSentence(words: string): string | undefined {
  const paragraph = words.split("\n").find((line) => /[.?!]$/.test(line.trim()));
  const [sentence = ""] = /^.+?[.?!](?=\s|$)/.exec(paragraph ?? "") ?? [];
  return sentence === "" || sentence.length > longest ? undefined : sentence;
}

function isOwn({ kind, partner }: CitedDocument, { partnership }: Model, kinds: readonly CitedDocument["kind"][]): boolean {
  return partner === partnership && kinds.includes(kind);
}

function linkToDocument({ title, link }: CitedDocument, { words }: Model): ReaderLink {
  return { text: title, href: link, note: link === undefined ? say(words, "readerPage.noAddress") : undefined };
}
