import { Page } from "../../layouts/page.tsx";
import { PdfLink } from "../../layouts/parts/pdf-link.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import { editionFileAddress } from "../site/edition-files.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { sizeInWords } from "../text/size-in-words.ts";
import { type EditionView, editionsView } from "../views/editions.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** Every edition that was published, the newest first, each with its PDF and who approved it. */
export function editionsPage(inputs: PageInputs, page: SitePage) {
  const { site } = inputs;
  const renderContext = siteRenderContext(inputs);
  return (
    <Page
      site={site}
      page={page}
      description={`Every edition of the ${site.model.arrangements.title} as it was published, to be read or compared.`}
      lede={
        <p>
          Each edition stays here as it was published. Facts go on changing between editions: <PdfLink site={site} /> is as they
          stand today.
        </p>
      }
    >
      <ol class="app-editions" reversed>
        {editionsView(site.model).map((view) => (
          <EditionEntry view={view} site={site} renderContext={renderContext} />
        ))}
      </ol>
    </Page>
  );
}

function EditionEntry({ view, site, renderContext }: { view: EditionView; site: SiteContext; renderContext: RenderContext }) {
  const { edition, title, isLatest, approvals } = view;
  const id = `edition-${edition.date}`;
  return (
    <li>
      <h2 id={id}>
        {title}
        {isLatest && <span class="app-editions__latest"> The latest</span>}
      </h2>
      {edition.version !== undefined && <p>Version {edition.version}</p>}
      <ul class="app-list">
        {edition.files.map((file) => {
          const facts = [
            file.name.endsWith(".pdf") ? "PDF" : "data, JSON",
            file.name.endsWith(".pdf") && edition.pages !== undefined && `${edition.pages} pages`,
            sizeInWords(file.bytes),
          ];
          return (
            <li>
              <a href={href(site, editionFileAddress(edition, file))}>
                {edition.title} ({facts.filter(Boolean).join(", ")})
              </a>
            </li>
          );
        })}
      </ul>
      {edition.summary !== undefined && (
        <>
          <h3>What changed</h3>
          <Prose renderContext={renderContext} text={edition.summary} context={proseContext(renderContext, id, 3)} />
        </>
      )}
      <h3>Approved by</h3>
      {approvals.length === 0 ? (
        <p>No approval is recorded.</p>
      ) : (
        <ul class="app-list">
          {approvals.map((approval) => (
            <li>{approval}</li>
          ))}
        </ul>
      )}
      {edition.despite.length > 0 && (
        <>
          <h3>Published although</h3>
          <ul class="app-list">
            {edition.despite.map(({ what, why }) => (
              <li>
                {what} {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
