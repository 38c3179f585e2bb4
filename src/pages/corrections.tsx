import { Page } from "../../layouts/page.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import type { PageInputs } from "./inputs.ts";

/** What differs from the published document, and why: nothing was corrected silently. */
export function correctionsPage({ site }: PageInputs, page: SitePage) {
  const { corrections, arrangements } = site.model;
  return (
    <Page
      site={site}
      page={page}
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
    </Page>
  );
}
