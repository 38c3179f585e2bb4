import { Page } from "../../layouts/page.tsx";
import { PageSections } from "../../layouts/parts/page-sections.tsx";
import type { PageOf } from "../site/pages/site-pages.ts";
import { pageReviewOf } from "../views/reviewed.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** A page of the data. */
export function webPage(inputs: PageInputs, page: PageOf<"page">) {
  const { record } = page;
  return (
    <Page
      site={inputs.site}
      page={page}
      description={record.description}
      exitThisPage={record.exitThisPage}
      reviewed={pageReviewOf(inputs.site.model.words, record)}
    >
      <PageSections renderContext={siteRenderContext(inputs)} page={record} />
    </Page>
  );
}
