import { addresses } from "./addresses.ts";
import { appendixTitle } from "./document-contents.ts";
import type { NavigationItem } from "./navigation.ts";
import type { SiteContext } from "./site-context.ts";

/** Pages under one heading. */
export interface MapSection {
  readonly title: string;
  readonly items: readonly NavigationItem[];
}

/** Every page that a reader may want to find, by section. */
export function siteMap(site: SiteContext): MapSection[] {
  const { arrangements, groups, partners, website, aims } = site.model;
  const { procedures } = website ?? {};
  const sections: MapSection[] = [
    {
      title: "This website",
      items: [
        { text: "Home", path: addresses.home },
        { text: "Contact", path: addresses.contact },
        { text: "Search", path: addresses.search },
        { text: "Accessibility statement", path: addresses.accessibility },
        { text: "Privacy", path: addresses.privacy },
        { text: "What we corrected", path: addresses.corrections },
        { text: "Open data", path: addresses.data },
        { text: "Site map", path: addresses.siteMap },
      ],
    },
    {
      title: "About us",
      items: [
        ...(aims.priorities.length === 0 ? [] : [{ text: "Our priorities", path: addresses.priorities }]),
        { text: "Who’s who", path: addresses.people },
        { text: "Reviews", path: addresses.reviews },
        ...(website?.pages ?? []).map(({ title, id }) => ({ text: title, path: addresses.page(id) })),
      ],
    },
    {
      title: arrangements.title,
      items: [
        { text: "Contents", path: addresses.arrangements },
        { text: "The whole document on one page", path: addresses.document },
        ...arrangements.chapters.map(({ title, id }) => ({ text: title, path: addresses.chapter(id) })),
        ...arrangements.appendices.map((appendix) => ({
          text: appendixTitle(appendix),
          path: addresses.appendix(appendix.number),
        })),
      ],
    },
    {
      title: "Procedures",
      items:
        procedures === undefined
          ? []
          : [
              { text: procedures.page.title, path: addresses.procedures },
              ...procedures.areas.map(({ name, id }) => ({ text: name, path: addresses.area(id) })),
            ],
    },
    {
      title: "News",
      items:
        website === undefined || website.news.length === 0
          ? []
          : [
              { text: "All news", path: addresses.news },
              ...website.news.map(({ title, id }) => ({ text: title, path: addresses.newsItem(id) })),
            ],
    },
    {
      title: "Groups",
      items: [
        { text: "All groups", path: addresses.groups },
        { text: "Who sits on which group", path: addresses.matrix },
        ...groups.map(({ name, id }) => ({ text: name, path: addresses.group(id) })),
      ],
    },
    {
      title: "Organisations",
      items: [
        { text: "All organisations", path: addresses.partners },
        ...partners.map(({ name, id }) => ({ text: name, path: addresses.partner(id) })),
      ],
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}
