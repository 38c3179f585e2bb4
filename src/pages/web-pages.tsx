import { Page } from "../../layouts/page.tsx";
import { PageSections } from "../../layouts/parts/page-sections.tsx";
import { addresses } from "../site/addresses.ts";
import { contentsReviewed } from "../views/reviewed.ts";
import { html } from "./html.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";
import { pageForEach, type Page as Template } from "./page.ts";

/** A page for each file of the data's pages. */
export function webPages(inputs: PageInputs): Template {
  const renderContext = siteRenderContext(inputs);
  const pages = new Map((inputs.site.model.website?.pages ?? []).map((page) => [page.id, page]));
  return pageForEach([...pages.keys()], addresses.page, (id) => {
    const page = pages.get(id);
    if (page === undefined) return "";
    return html(
      <Page
        site={inputs.site}
        title={page.title}
        path={addresses.page(page.id)}
        description={page.description}
        exitThisPage={page.exitThisPage}
        reviewed={contentsReviewed(page)}
      >
        <PageSections renderContext={renderContext} page={page} />
      </Page>,
    );
  });
}
