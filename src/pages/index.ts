import { accessibilityPage } from "./accessibility.tsx";
import { arrangementsPage } from "./arrangements.tsx";
import { chapterPages } from "./chapters.tsx";
import { contactPage } from "./contact.tsx";
import { correctionsPage } from "./corrections.tsx";
import { dataPage } from "./data.tsx";
import { documentPage } from "./document.tsx";
import { groupPages, groupsPage } from "./groups.tsx";
import { homePage } from "./home.tsx";
import type { PageInputs } from "./inputs.ts";
import { matrixPage } from "./matrix.tsx";
import { newsPage, newsPages } from "./news.tsx";
import { notFoundPage } from "./not-found.tsx";
import type { Page } from "./page.ts";
import { partnerPages, partnersPage } from "./partners.tsx";
import { peoplePage } from "./people.tsx";
import { prioritiesPage } from "./priorities.tsx";
import { privacyPage } from "./privacy.tsx";
import { areaPages, proceduresPage } from "./procedures.tsx";
import { reviewsPage } from "./reviews.tsx";
import { searchPage } from "./search.tsx";
import { siteMapPage } from "./site-map.tsx";
import { webPages } from "./web-pages.tsx";

/** The page that the PDF is printed from: made first, so that printing can begin while the others are made. */
export function printedPages(inputs: PageInputs): ReadonlyMap<string, Page> {
  return new Map([["document", documentPage(inputs)]]);
}

/** The pages that speak of the printed PDF, and so are made once it is there. */
export function pagesAboutPdf(inputs: PageInputs): ReadonlyMap<string, Page> {
  return new Map([
    ["home", homePage(inputs)],
    ["arrangements", arrangementsPage(inputs)],
  ]);
}

/** Every other page, by the name of its template; what this partnership has nothing for is left out. */
export function pages(inputs: PageInputs): ReadonlyMap<string, Page> {
  const { website, aims } = inputs.site.model;
  const always: [string, Page][] = [
    ["chapters", chapterPages(inputs)],
    ["groups", groupsPage(inputs)],
    ["group", groupPages(inputs)],
    ["memberships", matrixPage(inputs)],
    ["partners", partnersPage(inputs)],
    ["partner", partnerPages(inputs)],
    ["people", peoplePage(inputs)],
    ["reviews", reviewsPage(inputs)],
    ["contact", contactPage(inputs)],
    ["privacy", privacyPage(inputs)],
    ["accessibility", accessibilityPage(inputs)],
    ["corrections", correctionsPage(inputs)],
    ["data", dataPage(inputs)],
    ["search", searchPage(inputs)],
    ["site-map", siteMapPage(inputs)],
    ["not-found", notFoundPage(inputs)],
  ];
  const priorities: [string, Page][] = aims.priorities.length === 0 ? [] : [["priorities", prioritiesPage(inputs)]];
  const own: [string, Page][] = website === undefined || website.pages.length === 0 ? [] : [["pages", webPages(inputs)]];
  const news: [string, Page][] =
    website === undefined || website.news.length === 0
      ? []
      : [
          ["news", newsPage(inputs)],
          ["news-item", newsPages(inputs)],
        ];
  const { procedures } = website ?? {};
  const shared: [string, Page][] =
    procedures === undefined
      ? []
      : [
          ["procedures", proceduresPage(inputs, procedures)],
          ["area", areaPages(inputs, procedures)],
        ];
  return new Map([...always, ...priorities, ...own, ...news, ...shared]);
}
