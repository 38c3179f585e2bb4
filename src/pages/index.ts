import type { VNode } from "preact";
import type { BuildPhase } from "../site/pages/declaration.ts";
import type { PageId } from "../site/pages/registry.ts";
import { buildPhaseOf, type PageOf, pageIds, pagesOf } from "../site/pages/site-pages.ts";
import { glossaryOf } from "../text/glossary.ts";
import { accessibilityPage } from "./accessibility.tsx";
import { withAmendments } from "./amended-pages.ts";
import { arrangementsPage } from "./arrangements.tsx";
import { atAGlancePage } from "./at-a-glance.tsx";
import { bodiesPage } from "./bodies.tsx";
import { changesPage } from "./changes.tsx";
import { appendixPage, chapterPage } from "./chapters.tsx";
import { contactPage } from "./contact.tsx";
import { correctionsPage } from "./corrections.tsx";
import { dataPage } from "./data.tsx";
import { documentPage } from "./document.tsx";
import { dutiesPage } from "./duties.tsx";
import { editionsPage } from "./editions.tsx";
import { withFirstUses } from "./first-uses.ts";
import { glossaryPage } from "./glossary.tsx";
import { formerGroupPage, groupPage, groupsPage } from "./groups.tsx";
import { homePage } from "./home.tsx";
import { html } from "./html.ts";
import type { PageInputs } from "./inputs.ts";
import { matrixPage } from "./matrix.tsx";
import { movedPage } from "./moved.tsx";
import { newsItemPage, newsPage } from "./news.tsx";
import { notFoundPage } from "./not-found.tsx";
import { createTemplate, type Page } from "./page.ts";
import { withPartStylesheets } from "./part-style-sheets.ts";
import { formerPartnerPage, partnerPage, partnersPage } from "./partners.tsx";
import { peoplePage } from "./people.tsx";
import { prioritiesPage } from "./priorities.tsx";
import { privacyPage } from "./privacy.tsx";
import { areaPage, proceduresPage } from "./procedures.tsx";
import { publicationsPage } from "./publications.tsx";
import { readerPage } from "./readers.tsx";
import { reviewsPage } from "./reviews.tsx";
import { searchPage } from "./search.tsx";
import { siteMapPage } from "./site-map.tsx";
import { timelinePage } from "./timeline.tsx";
import { webPage } from "./web-pages.tsx";

/** The markup of every page that the registry declares. */
const markup: { readonly [Id in PageId]: (inputs: PageInputs, page: PageOf<Id>) => VNode } = {
  home: homePage,
  contact: contactPage,
  reader: readerPage,
  search: searchPage,
  accessibility: accessibilityPage,
  privacy: privacyPage,
  corrections: correctionsPage,
  data: dataPage,
  siteMap: siteMapPage,
  notFound: notFoundPage,
  priorities: prioritiesPage,
  people: peoplePage,
  timeline: timelinePage,
  reviews: reviewsPage,
  glossary: glossaryPage,
  duties: dutiesPage,
  page: webPage,
  arrangements: arrangementsPage,
  atAGlance: atAGlancePage,
  document: documentPage,
  publications: publicationsPage,
  editions: editionsPage,
  changes: changesPage,
  chapter: chapterPage,
  appendix: appendixPage,
  procedures: proceduresPage,
  area: areaPage,
  news: newsPage,
  newsItem: newsItemPage,
  bodies: bodiesPage,
  groups: groupsPage,
  matrix: matrixPage,
  group: groupPage,
  formerGroup: formerGroupPage,
  partners: partnersPage,
  partner: partnerPage,
  formerPartner: formerPartnerPage,
  moved: movedPage,
};

/**
 * The templates of the pages that are built in a phase, by the names of the pages; without a phase, of those that are
 * built while the PDF is printed. A page that this partnership has no content for gives a template without paths.
 */
export function templatesFor(inputs: PageInputs, phase?: BuildPhase): ReadonlyMap<string, Page> {
  const ids = pageIds.filter((id) => buildPhaseOf(id) === phase);
  return new Map(ids.map((id) => [id, templateOf(id, inputs)]));
}

function templateOf<Id extends PageId>(id: Id, inputs: PageInputs): Page {
  const render = markup[id];
  // The document is printed, and explains what it uses by its own words; the page of abbreviations explains them all.
  const terms = id === "document" || id === "glossary" ? [] : glossaryOf(inputs.site.model);
  const explained = (page: string) => (terms.length === 0 ? page : withFirstUses(page, terms));
  return createTemplate(pagesOf(id, inputs.site.model), (page: PageOf<Id>) =>
    withPartStylesheets(explained(html(render(inputs, withAmendments(page, inputs, render)))), inputs.site),
  );
}
