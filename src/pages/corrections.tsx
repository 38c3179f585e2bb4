import { Page } from "../../layouts/page.tsx";
import { addresses } from "../site/addresses.ts";
import { html } from "./html.ts";
import type { PageInputs } from "./inputs.ts";
import { onePage, type Page as Template } from "./page.ts";

/** What differs from the published document, and why: nothing was corrected silently. */
export function correctionsPage({ site }: PageInputs): Template {
  const { corrections, arrangements } = site.model;
  return onePage(addresses.corrections, () =>
    html(
      <Page
        site={site}
        title="What we corrected"
        path={addresses.corrections}
        description={`Where this website differs from the published ${arrangements.title}, and why.`}
        lede={
          <p>
            Where the published {arrangements.title} said one thing in several ways, or was plainly wrong, this website says it
            once. Each difference is listed here. Nothing was corrected silently.
          </p>
        }
        wide
      >
        {corrections.length === 0 ? (
          <p>Nothing was corrected.</p>
        ) : (
          <ol class="app-corrections">
            {corrections.map(({ published, now, why }) => (
              <li>
                <dl>
                  <div>
                    <dt>Published</dt>
                    <dd>
                      <del>{published}</del>
                    </dd>
                  </div>
                  <div>
                    <dt>Now</dt>
                    <dd>
                      <ins>{now}</ins>
                    </dd>
                  </div>
                  <div>
                    <dt>Why</dt>
                    <dd>{why}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ol>
        )}
      </Page>,
    ),
  );
}
