import { Page } from "../../layouts/page.tsx";
import { AtAGlance } from "../../layouts/parts/at-a-glance.tsx";
import { OrganisationChart } from "../../layouts/parts/organisation-chart.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { say } from "../words/say.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** The arrangements for those who read one page, as the document has them at its front. */
export function atAGlancePage(inputs: PageInputs, page: SitePage) {
  const { words, partnership } = inputs.site.model;
  const renderContext = siteRenderContext(inputs);
  return (
    <Page
      site={inputs.site}
      page={page}
      description={say(words, "atAGlance.description", { partnership: partnership.name })}
      wide
    >
      <div class="at-a-glance">
        <AtAGlance renderContext={renderContext} titleLevel={1}>
          <OrganisationChart renderContext={renderContext} />
        </AtAGlance>
      </div>
    </Page>
  );
}
