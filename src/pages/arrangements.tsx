import { Page } from "../../layouts/page.tsx";
import { ArrangementsContents } from "../../layouts/parts/arrangements-contents.tsx";
import { CitedDocuments } from "../../layouts/parts/document-control.tsx";
import { DownloadLink } from "../../layouts/parts/download-link.tsx";
import { addresses } from "../site/addresses.ts";
import { stateInWords } from "../site/document-state.ts";
import { linksTo } from "../site/navigation.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { titleInSentence } from "../text/names.ts";
import { capitalise } from "../text/phrases.ts";
import { pdfsOf } from "../views/downloads.ts";
import { say } from "../words/say.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** The start page of the arrangements: links to their chapters, to all of them on one page, to the PDF and to the data. */
export function arrangementsPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { site } = inputs;
  const { arrangements, words } = site.model;
  return (
    <Page
      site={site}
      page={page}
      caption={
        site.state === "amended"
          ? stateInWords(site.model, site.state)
          : say(words, "editions.unnamed", { date: dateInWords(words, arrangements.edition.date) })
      }
      description={say(words, "arrangementsPage.description", { title: capitalise(titleInSentence(words, arrangements.title)) })}
    >
      <div class="app-download">
        {pdfsOf(site).map((download, index) => (
          <p class={index === 0 ? "app-download__link" : undefined}>
            <DownloadLink site={site} download={download} />
          </p>
        ))}
        {[
          ...linksTo(site.model, "atAGlance", "document"),
          { text: say(words, "arrangementsPage.openData"), path: addresses.data },
          ...linksTo(site.model, "publications", "editions", "changes", "corrections"),
        ].map(({ text, path }) => (
          <p>
            <a href={href(site, path)}>{text}</a>
          </p>
        ))}
      </div>
      <ArrangementsContents renderContext={renderContext} />
      {arrangements.legalBasis.length > 0 && (
        <section>
          <h2 id="made-under">{say(words, "documentControl.madeUnder")}</h2>
          <CitedDocuments documents={arrangements.legalBasis} />
        </section>
      )}
    </Page>
  );
}
