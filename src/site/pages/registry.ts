import type { Procedures } from "../../model/website.ts";
import { appendixName, appendixTitle } from "../appendix-names.ts";
import type { PageDeclaration } from "./declaration.ts";

/**
 * Every page of the website, in the order of the site map. Addresses, both site maps, navigation, breadcrumbs, the addresses
 * that pages of the data may not take, and what the verification expects are derived from this table; src/pages has a
 * template for each.
 */
export const pages = {
  home: {
    path: "/",
    title: ({ partnership }) => partnership.name,
    label: "Home",
    section: "website",
    phase: "last",
  },
  contact: { path: "/contact/", title: "Contact", section: "website" },
  search: { path: "/search/", title: "Search", section: "website", unlisted: true },
  accessibility: { path: "/accessibility/", title: "Accessibility statement", section: "website" },
  privacy: { path: "/privacy/", title: "Privacy", section: "website" },
  corrections: { path: "/corrections/", title: "What we corrected", section: "website" },
  data: { path: "/data/", title: "Open data", section: "website" },
  siteMap: { path: "/site-map/", title: "Site map", section: "website" },
  notFound: { path: "/404.html", title: "Page not found", section: "nowhere", unlisted: true },
  priorities: {
    path: "/priorities/",
    title: "Our priorities",
    section: "about",
    exists: ({ aims }) => aims.priorities.length > 0,
  },
  people: { path: "/people/", title: "Who’s who", section: "about" },
  reviews: { path: "/reviews/", title: "Reviews", section: "about" },
  page: {
    path: (name) => `/${name}/`,
    section: "about",
    each: ({ website }) => (website?.pages ?? []).map((record) => ({ name: record.id, title: record.title, record })),
  },
  arrangements: {
    path: "/arrangements/",
    title: ({ arrangements }) => arrangements.title,
    label: "Arrangements",
    mapLabel: "Contents",
    section: "arrangements",
    phase: "last",
  },
  document: {
    path: "/document/",
    title: ({ arrangements }) => `${arrangements.title}: the whole document`,
    label: "The whole document on one page",
    section: "arrangements",
    unlisted: true,
    phase: "first",
  },
  chapter: {
    path: (name) => `/arrangements/${name}/`,
    section: "arrangements",
    parent: "arrangements",
    each: ({ arrangements }) => arrangements.chapters.map((record) => ({ name: record.id, title: record.title, record })),
  },
  appendix: {
    path: (name) => `/arrangements/${name}/`,
    section: "arrangements",
    parent: "arrangements",
    each: ({ arrangements }) =>
      arrangements.appendices.map((record) => ({ name: appendixName(record), title: appendixTitle(record), record })),
  },
  procedures: {
    path: "/procedures/",
    title: ({ website }) => website?.procedures?.page.title ?? "Procedures",
    section: "procedures",
    exists: ({ website }) => website?.procedures !== undefined,
  },
  area: {
    path: (name) => `/procedures/${name}/`,
    section: "procedures",
    parent: "procedures",
    each: ({ website }) => (website?.procedures === undefined ? [] : areasOf(website.procedures)),
  },
  news: {
    path: "/news/",
    title: "News",
    mapLabel: "All news",
    section: "news",
    exists: ({ website }) => website !== undefined && website.news.length > 0,
  },
  newsItem: {
    path: (name) => `/news/${name}/`,
    section: "news",
    parent: "news",
    each: ({ website }) => (website?.news ?? []).map((record) => ({ name: record.id, title: record.title, record })),
  },
  groups: { path: "/groups/", title: "Groups", mapLabel: "All groups", section: "groups" },
  matrix: { path: "/memberships/", title: "Who sits on which group", section: "groups", parent: "groups" },
  group: {
    path: (name) => `/groups/${name}/`,
    section: "groups",
    parent: "groups",
    each: ({ groups }) => groups.map((record) => ({ name: record.id, title: record.name, record })),
  },
  formerGroup: {
    path: (name) => `/groups/${name}/`,
    section: "groups",
    parent: "groups",
    each: ({ formerGroups }) => formerGroups.map((record) => ({ name: record.id, title: record.name, record })),
  },
  partners: { path: "/partners/", title: "Organisations", mapLabel: "All organisations", section: "partners" },
  partner: {
    path: (name) => `/partners/${name}/`,
    section: "partners",
    parent: "partners",
    each: ({ partners }) => partners.map((record) => ({ name: record.id, title: record.name, record })),
  },
  formerPartner: {
    path: (name) => `/partners/${name}/`,
    section: "partners",
    parent: "partners",
    each: ({ formerPartners }) => formerPartners.map((record) => ({ name: record.id, title: record.name, record })),
  },
} as const satisfies Readonly<Record<string, PageDeclaration>>;

/** The name of a page, or of the pages of one kind of record. */
export type PageId = keyof typeof pages;

function areasOf({ page, areas }: Procedures) {
  return areas.map((record) => ({ name: record.id, title: `${page.title}: ${record.name}`, label: record.name, record }));
}
