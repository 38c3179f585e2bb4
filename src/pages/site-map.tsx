import { Page } from "../../layouts/page.tsx";
import { addresses } from "../site/addresses.ts";
import { href } from "../site/site-context.ts";
import { siteMap } from "../site/site-map.ts";
import { html } from "./html.ts";
import type { PageInputs } from "./inputs.ts";
import { onePage, type Page as Template } from "./page.ts";

/** Every page of the website as a list. */
export function siteMapPage({ site }: PageInputs): Template {
  return onePage(addresses.siteMap, () =>
    html(
      <Page
        site={site}
        title="Site map"
        path={addresses.siteMap}
        description="Every page of this website."
        reviewed={{ note: "Made anew with each change of the website." }}
        wide
      >
        {siteMap(site).map(({ title, items }) => (
          <section>
            <h2>{title}</h2>
            <ul class="app-list">
              {items.map(({ text, path }) => (
                <li>
                  <a href={href(site, path)}>{text}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Page>,
    ),
  );
}
