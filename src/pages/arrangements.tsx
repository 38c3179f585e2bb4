import { Page } from "../../layouts/page.tsx";
import { ArrangementsContents } from "../../layouts/parts/arrangements-contents.tsx";
import { DownloadLink } from "../../layouts/parts/download-link.tsx";
import { PageLink } from "../../layouts/parts/page-link.tsx";
import { inWords } from "../model/dates.ts";
import { addresses } from "../site/addresses.ts";
import { stateInWords } from "../site/document-state.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { pdfsOf } from "../views/downloads.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** The start page of the arrangements: links to their chapters, to all of them on one page, to the PDF and to the data. */
export function arrangementsPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { site } = inputs;
  const { arrangements } = site.model;
  return (
    <Page
      site={site}
      page={page}
      caption={
        site.state === "amended" ? stateInWords(site.model, site.state) : `Edition of ${inWords(arrangements.edition.date)}`
      }
      description={`The ${arrangements.title}, chapter by chapter, as one page and as a PDF.`}
    >
      <div class="app-download">
        {pdfsOf(site).map((download, index) => (
          <p class={index === 0 ? "app-download__link" : undefined}>
            <DownloadLink site={site} download={download} />
          </p>
        ))}
        <p>
          <PageLink site={site} to="document" />
        </p>
        <p>
          <a href={href(site, addresses.data)}>The same as open data</a>
        </p>
        <p>
          <PageLink site={site} to="editions" />
        </p>
        <p>
          <PageLink site={site} to="changes" />
        </p>
        <p>
          <PageLink site={site} to="corrections" />
        </p>
      </div>
      <ArrangementsContents renderContext={renderContext} />
    </Page>
  );
}
