import { Page } from "../../layouts/page.tsx";
import { addresses } from "../site/addresses.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { say } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";

/** The search, which needs JavaScript; without it, a link to the site map. */
export function searchPage({ site }: PageInputs, page: SitePage) {
  const { words } = site.model;
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "searchPage.description")}
      scripts={["search"]}
      reviewed={{ note: say(words, "searchPage.everyPage") }}
    >
      <search>
        <form class="app-field" data-search={site.base} action={href(site, addresses.search)} hidden>
          <label class="govuk-visually-hidden" for="search-words">
            {say(words, "searchPage.field")}
          </label>
          <input class="app-input" id="search-words" name="q" type="search" autocomplete="off" />
          <button class="govuk-button" type="submit">
            {say(words, "header.search")}
          </button>
        </form>
      </search>
      <p data-search-status role="status"></p>
      <ul class="app-results" data-search-results></ul>
      <noscript>
        <p>{say(words, "searchPage.needsScript")}</p>
      </noscript>
      <p>
        <a href={href(site, addresses.siteMap)}>{say(words, "searchPage.allPages")}</a>
      </p>
    </Page>
  );
}
