import { Page } from "../../layouts/page.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { siteMapOf } from "../site/site-map.ts";
import { say } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";

/** Every page of the website as a list. */
export function siteMapPage({ site }: PageInputs, page: SitePage) {
  const { words } = site.model;
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "siteMapPage.description")}
      reviewed={{ note: say(words, "siteMapPage.madeAnew") }}
      wide
    >
      {siteMapOf(site.model).map(({ title, pages }) => (
        <section>
          <h2>{title}</h2>
          <ul class="app-list">
            {pages.map(({ mapLabel, path }) => (
              <li>
                <a href={href(site, path)}>{mapLabel}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
