import { Page } from "../../layouts/page.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { glossaryOf } from "../text/glossary.ts";
import { say } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";

/** What abbreviations stand for. */
export function glossaryPage({ site }: PageInputs, page: SitePage) {
  const { words } = site.model;
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "glossaryPage.description")}
      lede={<p>{say(words, "glossaryPage.intro")}</p>}
    >
      <dl class="govuk-summary-list">
        {glossaryOf(site.model).map(({ term, means }) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{term}</dt>
            <dd class="govuk-summary-list__value">{means}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
