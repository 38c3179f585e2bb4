import { Page } from "../../layouts/page.tsx";
import { addresses } from "../site/addresses.ts";
import { linksTo, mainNavigation } from "../site/navigation.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import type { PageInputs } from "./inputs.ts";

/** The page for an address that does not exist, with links to the search and the site map. */
export function notFoundPage({ site }: PageInputs, page: SitePage) {
  return (
    <Page site={site} page={page} reviewed={{ note: "If a link brought you here, the page it was made for has moved or gone." }}>
      <p>If you typed the address, check that it is right. If you pasted it, check that you copied the whole of it.</p>
      <p>
        You can <a href={href(site, addresses.search)}>search</a>, look at the{" "}
        <a href={href(site, addresses.siteMap)}>map of all pages</a>, or begin here:
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
