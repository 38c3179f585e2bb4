import { Page } from "../../layouts/page.tsx";
import { addresses } from "../site/addresses.ts";
import { linksTo, mainNavigation } from "../site/navigation.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";

/** The page for an address that does not exist, with links to the search and the site map. */
export function notFoundPage({ site }: PageInputs, page: SitePage) {
  const { words } = site.model;
  return (
    <Page site={site} page={page} reviewed={{ note: say(words, "notFoundPage.broughtByLink") }}>
      <p>{say(words, "notFoundPage.checkAddress")}</p>
      <p>
        {sayOnPage(words, "notFoundPage.waysOn", {
          search: (text) => <a href={href(site, addresses.search)}>{text}</a>,
          siteMap: (text) => <a href={href(site, addresses.siteMap)}>{text}</a>,
        })}
      </p>
      <ul>
        {[...linksTo(site.model, "home"), ...mainNavigation(site.model)].map(({ text, path }) => (
          <li>
            <a href={href(site, path)}>{text}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
