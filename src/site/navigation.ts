import type { Model } from "../model/model.ts";
import type { Audience } from "../model/website.ts";
import { isWritten } from "../model/written.ts";
import { say } from "../words/say.ts";
import { addresses } from "./addresses.ts";
import { reachableContacts } from "./pages/has-content.ts";
import type { PageId } from "./pages/registry.ts";
import { pagesOf, type SitePage } from "./pages/site-pages.ts";

/** A link by its path below the website's base. */
export interface NavigationItem {
  readonly text: string;
  readonly path: string;
}

/** Links to pages by their labels, in the order of `ids`; pages that this partnership has no content for are left out. */
export function linksTo(model: Model, ...ids: readonly PageId[]): NavigationItem[] {
  return ids.flatMap((id): readonly SitePage[] => pagesOf(id, model)).map(toLink);
}

function toLink({ label, path }: SitePage): NavigationItem {
  return { text: label, path };
}

/** The main sections in order. */
export function mainNavigation(model: Model): NavigationItem[] {
  const forPublic = model.website?.pages.find((page) => page.audience === "public");
  return [
    ...(forPublic === undefined ? [] : [{ text: say(model.words, "audiences.public"), path: addresses.page(forPublic.id) }]),
    ...linksTo(model, "procedures", "arrangements", "bodies", "groups", "partners", "people", "reviews", "news"),
  ];
}

/** The links on the home page for one kind of reader. */
export interface EntryPoint {
  readonly id: string;
  readonly title: string;
  readonly items: readonly NavigationItem[];
}

/** The links on the home page by kind of reader: the public, professionals, and readers interested in the partnership itself. */
export function entryPoints(model: Model): EntryPoint[] {
  const { words } = model;
  const guidance = model.website?.thresholdGuidance;
  const all: readonly EntryPoint[] = [
    {
      id: "public",
      title: say(words, "audiences.public"),
      items: [
        ...linksFor("public", model),
        ...(reachableContacts(model).some(({ purpose }) => purpose !== "office")
          ? linkAs(model, "contact", say(words, "audiences.howToTell"))
          : []),
      ],
    },
    {
      id: "professionals",
      title: say(words, "audiences.professionals"),
      items: [
        ...linksTo(model, "procedures"),
        ...(guidance === undefined || !isWritten(guidance)
          ? []
          : [{ text: guidance.title, path: addresses.chapter(guidance.id) }]),
        ...linksFor("professionals", model),
        ...linkAs(model, "groups", say(words, "navigation.groups")),
        ...linkAs(model, "matrix", say(words, "navigation.matrix")),
      ],
    },
    {
      id: "about-us",
      title: say(words, "audiences.about"),
      items: [
        { text: say(words, "navigation.arrangements"), path: addresses.arrangements },
        ...linkAs(model, "bodies", say(words, "partnerKinds.partnershipAndBodies")),
        ...linksTo(model, "publications", "people", "timeline", "priorities"),
        ...linksFor("about", model),
        ...linkAs(model, "reviews", say(words, "navigation.reviews")),
        ...linksTo(model, "corrections"),
      ],
    },
  ];
  return all.filter(({ items }) => items.length > 0);
}

/** A link to a page in other words than its label; none where this partnership has no content for the page. */
function linkAs(model: Model, id: PageId, text: string): NavigationItem[] {
  return linksTo(model, id).map(({ path }) => ({ text, path }));
}

function linksFor(audience: Audience, model: Model): NavigationItem[] {
  return pagesOf("page", model)
    .filter(({ record }) => record.audience === audience)
    .map(toLink);
}

/** The links at the foot of every page. */
export function footerNavigation(model: Model): NavigationItem[] {
  return linksTo(model, "contact", "glossary", "accessibility", "privacy", "corrections", "data", "siteMap");
}

/** The breadcrumbs of a page: from the home page down to its parent page. The page itself is left out. */
export function breadcrumbsTo({ parent }: Pick<SitePage, "parent">, model: Model): NavigationItem[] {
  if (parent === undefined) return linksTo(model, "home");
  return pagesOf(parent, model).flatMap((parentPage: SitePage) => [...breadcrumbsTo(parentPage, model), toLink(parentPage)]);
}

/** How a path relates to a section of the navigation: `here` is the section's own page, `within` a page below it. */
export function navigationState(item: NavigationItem, path: string): "here" | "within" | undefined {
  if (path === item.path) return "here";
  return path.startsWith(item.path) ? "within" : undefined;
}
