import { addresses } from "./addresses.ts";
import type { SiteContext } from "./site.ts";

/** A link by its path below the website's base. */
export interface NavigationItem {
  readonly text: string;
  readonly path: string;
}

/** The main sections in order; those that this partnership has nothing for are left out. */
export function mainNavigation(site: SiteContext): NavigationItem[] {
  const { website } = site.model;
  const parents = website?.pages.find((page) => page.audience === "parents");
  return [
    ...(parents === undefined ? [] : [{ text: "Parents and guardians", path: addresses.page(parents.id) }]),
    ...(website?.procedures === undefined ? [] : [{ text: "Procedures", path: addresses.procedures }]),
    { text: "Arrangements", path: addresses.arrangements },
    { text: "Groups", path: addresses.groups },
    { text: "Organisations", path: addresses.partners },
    { text: "Who’s who", path: addresses.people },
    { text: "Reviews", path: addresses.reviews },
    ...(website !== undefined && website.news.length > 0 ? [{ text: "News", path: addresses.news }] : []),
  ];
}

/** The links at the foot of every page. */
export function footNavigation(): NavigationItem[] {
  return [
    { text: "Contact", path: addresses.contact },
    { text: "Accessibility statement", path: addresses.accessibility },
    { text: "Privacy", path: addresses.privacy },
    { text: "What we corrected", path: addresses.corrections },
    { text: "Open data", path: addresses.data },
    { text: "Site map", path: addresses.siteMap },
  ];
}

/** Whether a path stands within a section: `here` is the section itself, `within` a page below it. */
export function standing(item: NavigationItem, path: string): "here" | "within" | undefined {
  if (path === item.path) return "here";
  return path.startsWith(item.path) ? "within" : undefined;
}
