import type { Model } from "../../model/model.ts";
import { toldTenures } from "../../model/tenure.ts";
import type { WebPage } from "../../model/website.ts";
import { isWritten } from "../../model/written.ts";
import { glossaryOf } from "../../text/glossary.ts";
import { say } from "../../words/say.ts";
import { appendixName, appendixTitle } from "../appendix-names.ts";
import type { PageDeclaration } from "./declaration.ts";
import { hasBodies, hasContacts, hasGroups, hasMemberships, hasPeople } from "./has-content.ts";
import { areasOf, readersOf, toNamed, toTitled } from "./named-records.ts";

/**
 * Every page of the website, in the order of the site map. Addresses, both site maps, navigation, breadcrumbs, the addresses
 * that pages of the data may not take, and what the verification expects are derived from this table; src/pages has a
 * template for each.
 */
export const pages = {
  home: {
    path: "/",
    title: ({ partnership }) => partnership.name,
    label: "pages.home",
    section: "website",
    phase: "last",
  },
  contact: {
    path: "/contact/",
    title: "pages.contact",
    section: "website",
    searchWords: ["searchWords.contact", "searchWords.concern"],
    exists: hasContacts,
  },
  reader: {
    path: (name) => `/for/${name}/`,
    section: "website",
    phase: "last",
    each: readersOf,
  },
  search: { path: "/search/", title: "pages.search", section: "website", unlisted: true },
  accessibility: {
    path: "/accessibility/",
    title: "pages.accessibility",
    section: "website",
    foundLast: true,
    searchWords: ["searchWords.accessibility"],
  },
  privacy: {
    path: "/privacy/",
    title: "pages.privacy",
    section: "website",
    foundLast: true,
    searchWords: ["searchWords.privacy"],
  },
  corrections: {
    path: "/corrections/",
    title: "pages.corrections",
    section: "website",
    foundLast: true,
    searchWords: ["searchWords.corrections"],
    exists: ({ corrections }) => corrections.length > 0,
  },
  data: { path: "/data/", title: "pages.data", section: "website", foundLast: true, searchWords: ["searchWords.data"] },
  siteMap: { path: "/site-map/", title: "pages.siteMap", section: "website", foundLast: true },
  notFound: { path: "/404.html", title: "pages.notFound", section: "nowhere", unlisted: true },
  priorities: {
    path: "/priorities/",
    title: "pages.priorities",
    section: "about",
    searchWords: ["searchWords.priorities"],
    ofDocument: true,
    exists: ({ aims }) => aims.priorities.length > 0,
  },
  people: {
    path: "/people/",
    title: "pages.people",
    section: "about",
    searchWords: ["searchWords.people"],
    ofDocument: true,
    exists: hasPeople,
  },
  timeline: {
    path: "/timeline/",
    title: "pages.timeline",
    section: "about",
    foundLast: true,
    exists: ({ tenures, coChairs }) => toldTenures(tenures).length + (coChairs?.rotation.length ?? 0) > 0,
  },
  reviews: {
    path: "/reviews/",
    title: "pages.reviews",
    section: "about",
    searchWords: ["searchWords.reviews"],
    exists: ({ reviews }) => reviews.length > 0,
  },
  glossary: {
    path: "/abbreviations/",
    title: "pages.glossary",
    section: "about",
    exists: (model) => glossaryOf(model).length > 0,
  },
  duties: {
    path: "/duties/",
    title: "pages.duties",
    section: "about",
    exists: ({ website, profile }) => website?.publishDuties === true && profile !== undefined,
  },
  page: {
    path: (name) => `/${name}/`,
    section: "about",
    each: ({ website }) => (website?.pages ?? []).map(toTitled),
  },
  arrangements: {
    path: "/arrangements/",
    title: ({ arrangements }) => arrangements.title,
    label: "pages.arrangements",
    mapLabel: "contents.title",
    section: "arrangements",
    searchWords: ["searchWords.arrangements"],
    ofDocument: true,
    phase: "last",
  },
  atAGlance: { path: "/at-a-glance/", title: "atAGlance.title", section: "arrangements", parent: "arrangements" },
  document: {
    path: "/document/",
    title: ({ arrangements, words }) => say(words, "pages.wholeDocument", { title: arrangements.title }),
    label: "pages.document",
    section: "arrangements",
    unlisted: true,
    phase: "first",
  },
  publications: {
    path: "/publications/",
    title: "pages.publications",
    section: "arrangements",
    parent: "arrangements",
    phase: "last",
  },
  editions: {
    path: "/editions/",
    title: "pages.editions",
    section: "arrangements",
    foundLast: true,
    searchWords: ["searchWords.editions"],
    parent: "arrangements",
    phase: "last",
    exists: ({ editions }) => editions.length > 0,
  },
  changes: {
    path: "/changes/",
    title: "pages.changes",
    section: "arrangements",
    foundLast: true,
    searchWords: ["searchWords.changes"],
    parent: "arrangements",
    exists: ({ editions }) => editions.length > 0,
  },
  chapter: {
    path: (name) => `/arrangements/${name}/`,
    section: "arrangements",
    ofDocument: true,
    parent: "arrangements",
    each: ({ arrangements }) => arrangements.chapters.filter(isWritten).map(toTitled),
  },
  appendix: {
    path: (name) => `/arrangements/${name}/`,
    section: "arrangements",
    ofDocument: true,
    parent: "arrangements",
    each: ({ arrangements, words }) =>
      arrangements.appendices
        .filter(isWritten)
        .map((record) => ({ name: appendixName(record), title: appendixTitle(words, record), record })),
  },
  procedures: {
    path: "/procedures/",
    title: ({ website, words }) => website?.procedures?.page.title ?? say(words, "pages.procedures"),
    section: "procedures",
    searchWords: ["searchWords.procedures"],
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
    title: "pages.news",
    mapLabel: "pages.allNews",
    section: "news",
    exists: ({ website }) => website !== undefined && website.news.length > 0,
  },
  newsItem: {
    path: (name) => `/news/${name}/`,
    section: "news",
    parent: "news",
    each: ({ website }) => (website?.news ?? []).map(toTitled),
  },
  bodies: {
    path: "/bodies/",
    title: "partnerKinds.partnershipAndBodies",
    label: "pages.bodies",
    section: "about",
    ofDocument: true,
    exists: hasBodies,
  },
  groups: {
    path: "/groups/",
    title: "pages.groups",
    mapLabel: "pages.allGroups",
    section: "groups",
    searchWords: ["searchWords.groups"],
    ofDocument: true,
    exists: hasGroups,
  },
  matrix: {
    path: "/memberships/",
    title: "pages.matrix",
    section: "groups",
    searchWords: ["searchWords.matrix"],
    ofDocument: true,
    parent: "groups",
    exists: hasMemberships,
  },
  group: {
    path: (name) => `/groups/${name}/`,
    section: "groups",
    ofDocument: true,
    parent: "groups",
    each: ({ groups }) => groups.map(toNamed),
  },
  formerGroup: {
    path: (name) => `/groups/${name}/`,
    section: "groups",
    foundLast: true,
    parent: "groups",
    each: ({ formerGroups }) => formerGroups.map(toNamed),
  },
  partners: {
    path: "/partners/",
    title: "pages.partners",
    mapLabel: "pages.allPartners",
    section: "partners",
    searchWords: ["searchWords.partners"],
    ofDocument: true,
  },
  partner: {
    path: (name) => `/partners/${name}/`,
    section: "partners",
    ofDocument: true,
    parent: "partners",
    each: ({ partners }) => partners.map(toNamed),
  },
  formerPartner: {
    path: (name) => `/partners/${name}/`,
    section: "partners",
    foundLast: true,
    parent: "partners",
    each: ({ formerPartners }) => formerPartners.map(toNamed),
  },
  moved: { path: (path) => path, section: "nowhere", unlisted: true, each: movedPagesOf },
} as const satisfies Readonly<Record<string, PageDeclaration>>;

/** The name of a page, or of the pages of one kind of record. */
export type PageId = keyof typeof pages;

/** Where what stood at an old address stands now. */
export interface Moved {
  /** The path of the page now. */
  readonly to: string;
  readonly title: string;
}

/** A page for each old address: its name is the whole path. */
function movedPagesOf(model: Model): readonly { readonly name: string; readonly title: string; readonly record: Moved }[] {
  const { moved: _, ...others } = pages;
  const perRecord = Object.values<PageDeclaration>(others).filter((declared) => "each" in declared);
  const records = perRecord.flatMap(({ path, each }) =>
    each(model).flatMap(({ name, formerNames = [], title }) =>
      formerNames.map((former) => ({ from: path(former), to: path(name), title })),
    ),
  );
  // The text of the home page and that of the procedures have no address of their own, but may have had one.
  const { home, procedures } = model.website ?? {};
  const former = (page: WebPage | undefined, to: string) =>
    (page?.formerIds ?? []).map((id) => ({ from: pages.page.path(id), to, title: page?.title ?? "" }));
  return [...records, ...former(home, pages.home.path), ...former(procedures?.page, pages.procedures.path)].map(
    ({ from, to, title }) => ({ name: from, title: say(model.words, "pages.moved", { title }), record: { to, title } }),
  );
}
