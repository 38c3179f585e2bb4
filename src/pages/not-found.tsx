import { Page } from "../../layouts/page.tsx";
import { addresses } from "../site/addresses.ts";
import { mainNavigation } from "../site/navigation.ts";
import { href } from "../site/site-context.ts";
import { html } from "./html.ts";
import type { PageInputs } from "./inputs.ts";
import { onePage, type Page as Template } from "./page.ts";

/** For an address that leads nowhere: says so, and where to look. */
export function notFoundPage({ site }: PageInputs): Template {
  return onePage(addresses.notFound, () =>
    html(
      <Page
        site={site}
        title="Page not found"
        path={addresses.notFound}
        reviewed={{ note: "If a link brought you here, the page it was made for has moved or gone." }}
        unlisted
      >
        <p>If you typed the address, check that it is right. If you pasted it, check that you copied the whole of it.</p>
        <p>
          You can <a href={href(site, addresses.search)}>search</a>, look at the{" "}
          <a href={href(site, addresses.siteMap)}>map of all pages</a>, or begin here:
        </p>
        <ul>
          {[{ text: "Home", path: addresses.home }, ...mainNavigation(site)].map(({ text, path }) => (
            <li>
              <a href={href(site, path)}>{text}</a>
            </li>
          ))}
        </ul>
      </Page>,
    ),
  );
}
