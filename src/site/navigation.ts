import type { Model } from "../model/model.ts";
import type { Audience } from "../model/website.ts";
import { addresses } from "./addresses.ts";
import type { PageId } from "./pages/registry.ts";
import { pagesOf, type SitePage } from "./pages/site-pages.ts";

/** A link by its path below the website's base. */
export interface NavigationItem {
  readonly text: string;
  readonly path: string;
}

/** Links to pages by their labels, in the order asked for; those that this partnership has nothing for are left out. */
export function linksTo(model: Model, ...ids: readonly PageId[]): NavigationItem[] {
  return ids.flatMap((id): readonly SitePage[] => pagesOf(id, model)).map(linkTo);
}

function linkTo({ label, path }: SitePage): NavigationItem {
  return { text: label, path };
}

/** The main sections in order. */
export function mainNavigation(model: Model): NavigationItem[] {
  const parents = model.website?.pages.find((page) => page.audience === "parents");
  return [
    ...(parents === undefined ? [] : [{ text: "Parents and guardians", path: addresses.page(parents.id) }]),
    ...linksTo(model, "procedures", "arrangements", "groups", "partners", "people", "reviews", "news"),
  ];
}

/** Links for one kind of reader. */
export interface WayIn {
  readonly id: string;
  readonly title: string;
  readonly items: readonly NavigationItem[];
}

/** The ways in from the home page: for parents, for professionals, and for whoever wants to know about the partnership. */
export function waysIn(model: Model): WayIn[] {
  const guidance = model.website?.thresholdGuidance;
  return [
    {
      id: "parents",
      title: "Parents and guardians",
      items: [...pagesFor("parents", model), { text: "Worried about a child: how to tell us", path: addresses.contact }],
    },
    {
      id: "professionals",
      title: "Professionals",
      items: [
        ...linksTo(model, "procedures"),
        ...(guidance === undefined ? [] : [{ text: guidance.title, path: addresses.chapter(guidance.id) }]),
        ...pagesFor("professionals", model),
        { text: "Groups and who sits on them", path: addresses.groups },
        { text: "Every membership in one table", path: addresses.matrix },
      ],
    },
    {
      id: "about-us",
      title: "About us",
      items: [
        { text: "The arrangements, chapter by chapter", path: addresses.arrangements },
        ...linksTo(model, "people", "priorities"),
        ...pagesFor("about", model),
        { text: "Reviews: what is due and when", path: addresses.reviews },
        ...(model.corrections.length === 0 ? [] : linksTo(model, "corrections")),
      ],
    },
  ];
}

function pagesFor(audience: Audience, model: Model): NavigationItem[] {
  return pagesOf("page", model)
    .filter(({ record }) => record.audience === audience)
    .map(linkTo);
}

/** The links at the foot of every page. */
export function footNavigation(model: Model): NavigationItem[] {
  return linksTo(model, "contact", "accessibility", "privacy", "corrections", "data", "siteMap");
}

/** The way to a page from the home page, through the pages above it; the page itself is left out. */
export function trailTo({ under }: Pick<SitePage, "under">, model: Model): NavigationItem[] {
  if (under === undefined) return linksTo(model, "home");
  return pagesOf(under, model).flatMap((above: SitePage) => [...trailTo(above, model), linkTo(above)]);
}

/** Whether a path stands within a section: `here` is the section itself, `within` a page below it. */
export function navigationState(item: NavigationItem, path: string): "here" | "within" | undefined {
  if (path === item.path) return "here";
  return path.startsWith(item.path) ? "within" : undefined;
}
