import { Page } from "../../layouts/page.tsx";
import { DownloadLink } from "../../layouts/parts/download-link.tsx";
import { sectionsOf } from "../model/prose/page-sections.ts";
import type { WebPage } from "../model/web-page.ts";
import { addresses } from "../site/addresses.ts";
import { linksTo } from "../site/navigation.ts";
import { pagesOf, type SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { titleInSentence } from "../text/names.ts";
import { capitalise } from "../text/phrases.ts";
import { pdfsOf } from "../views/downloads.ts";
import { type Publication, publicationsOf } from "../views/publications.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** What the partnership publishes: the arrangements, its other documents, and what it published before. */
export function publicationsPage({ site }: PageInputs, page: SitePage) {
  const { partnership, words } = site.model;
  const publications = publicationsOf(site.model);
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "publicationsPage.description", { partnership: partnership.name })}
      wide
    >
      <Arrangements site={site} />
      {publications.length > 0 && (
        <section>
          <h2 id="documents">{say(words, "publicationsPage.documents")}</h2>
          <Documents words={words} publications={publications} />
        </section>
      )}
      <Earlier site={site} />
    </Page>
  );
}

function Arrangements({ site }: { site: SiteContext }) {
  const { arrangements, words } = site.model;
  return (
    <section>
      <h2 id="arrangements">{capitalise(titleInSentence(words, arrangements.title))}</h2>
      <ul>
        <li>
          <a href={href(site, addresses.arrangements)}>{say(words, "publicationsPage.byChapter")}</a>
        </li>
        <li>
          <a href={href(site, addresses.document)}>{say(words, "pages.document")}</a>
        </li>
        {pdfsOf(site).map((download) => (
          <li>
            <DownloadLink site={site} download={download} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({ words, publications }: { words: Words; publications: readonly Publication[] }) {
  return (
    <table class="app-register">
      <caption class="visually-hidden" data-pagefind-ignore>
        {say(words, "publicationsPage.documents")}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(words, "publicationsPage.document")}</th>
          <th scope="col">{say(words, "publicationsPage.date")}</th>
          <th scope="col">{say(words, "publicationsPage.copies")}</th>
          <th scope="col">{say(words, "publicationsPage.nextReview")}</th>
        </tr>
      </thead>
      <tbody>
        {publications.map(({ id, title, date, copies, nextReview }) => (
          <tr id={id}>
            <th scope="row">{title}</th>
            <td data-label={say(words, "publicationsPage.date")}>{date}</td>
            <td data-label={say(words, "publicationsPage.copies")}>
              {copies.length === 0
                ? say(words, "publicationsPage.noAddress")
                : copies.map(({ link, what }, at) => [
                    at > 0 && ", ",
                    <a href={link}>
                      {what}
                      <span class="visually-hidden">: {title}</span>
                    </a>,
                  ])}
            </td>
            <td data-label={say(words, "publicationsPage.nextReview")}>{nextReview}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Earlier editions, and the pages of which every section is kept as history. */
function Earlier({ site }: { site: SiteContext }) {
  const { words } = site.model;
  const kept = pagesOf("page", site.model).filter(({ record }) => isHistory(record));
  const links = [...linksTo(site.model, "editions"), ...kept.map(({ label, path }) => ({ text: label, path }))];
  if (links.length === 0) return null;
  return (
    <section>
      <h2 id="earlier">{say(words, "publicationsPage.earlier")}</h2>
      <ul>
        {links.map(({ text, path }) => (
          <li>
            <a href={href(site, path)}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isHistory(page: WebPage): boolean {
  return page.history.length > 0 && sectionsOf(page).every(({ history }) => history !== undefined);
}
