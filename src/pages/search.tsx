import { Page } from "../../layouts/page.tsx";
import { addresses } from "../site/addresses.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import type { PageInputs } from "./inputs.ts";

/** The search, which needs JavaScript; without it, a link to the site map. */
export function searchPage({ site }: PageInputs, page: SitePage) {
  return (
    <Page
      site={site}
      page={page}
      description="Search the whole website."
      scripts={["search"]}
      reviewed={{ note: "The search looks through every page of this website." }}
    >
      <search>
        <form class="app-field" data-search={site.base} action={href(site, addresses.search)} hidden>
          <label class="govuk-visually-hidden" for="search-words">
            Words to look for
          </label>
          <input class="app-input" id="search-words" name="q" type="search" autocomplete="off" />
          <button class="govuk-button" type="submit">
            Search
          </button>
        </form>
      </search>
      <p data-search-status role="status"></p>
      <ul class="app-results" data-search-results></ul>
      <noscript>
        <p>The search needs JavaScript. Everything else on this website works without it.</p>
      </noscript>
      <p>
        <a href={href(site, addresses.siteMap)}>All pages of this website</a>
      </p>
    </Page>
  );
}
