import type { Audience } from "../model/website.ts";
import { addresses } from "./addresses.ts";
import type { SiteContext } from "./site-context.ts";

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

/** Links for one kind of reader. */
export interface WayIn {
  readonly id: string;
  readonly title: string;
  readonly items: readonly NavigationItem[];
}

/** The ways in from the home page: for parents, for professionals, and for whoever wants to know about the partnership. */
export function waysIn(site: SiteContext): WayIn[] {
  const { website, corrections } = site.model;
  const pagesFor = (audience: Audience) =>
    (website?.pages ?? [])
      .filter((page) => page.audience === audience)
      .map(({ title, id }) => ({ text: title, path: addresses.page(id) }));
  const guidance = website?.thresholdGuidance;
  return [
    {
      id: "parents",
      title: "Parents and guardians",
      items: [...pagesFor("parents"), { text: "Worried about a child: how to tell us", path: addresses.contact }],
    },
    {
      id: "professionals",
      title: "Professionals",
      items: [
        ...(website?.procedures === undefined ? [] : [{ text: website.procedures.page.title, path: addresses.procedures }]),
        ...(guidance === undefined ? [] : [{ text: guidance.title, path: addresses.chapter(guidance.id) }]),
        ...pagesFor("professionals"),
        { text: "Groups and who sits on them", path: addresses.groups },
        { text: "Every membership in one table", path: addresses.matrix },
      ],
    },
    {
      id: "about-us",
      title: "About us",
      items: [
        { text: "The arrangements, chapter by chapter", path: addresses.arrangements },
        { text: "Who’s who", path: addresses.people },
        ...(site.model.aims.priorities.length === 0 ? [] : [{ text: "Our priorities", path: addresses.priorities }]),
        ...pagesFor("about"),
        { text: "Reviews: what is due and when", path: addresses.reviews },
        ...(corrections.length === 0 ? [] : [{ text: "What we corrected", path: addresses.corrections }]),
      ],
    },
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
export function navigationState(item: NavigationItem, path: string): "here" | "within" | undefined {
  if (path === item.path) return "here";
  return path.startsWith(item.path) ? "within" : undefined;
}
