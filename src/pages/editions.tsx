import type { ComponentChildren } from "preact";
import { Page } from "../../layouts/page.tsx";
import { Amendments } from "../../layouts/parts/changes.tsx";
import { DateInWords } from "../../layouts/parts/date-in-words.tsx";
import { DownloadLink } from "../../layouts/parts/download-link.tsx";
import { FactRow } from "../../layouts/parts/fact-row.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import type { Comparison } from "../compare/change.ts";
import { inWords } from "../model/dates.ts";
import { addresses } from "../site/addresses.ts";
import { editionAnchor } from "../site/edition-files.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { quantity } from "../text/phrases.ts";
import { amendedPdf, editionDownloads } from "../views/downloads.ts";
import { type EditionView, editionsView, obstaclesByReason } from "../views/editions.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** Every edition that was published, the newest first, each with its files, who approved it and what changed in it. */
export function editionsPage(inputs: PageInputs, page: SitePage) {
  const { site, between } = inputs;
  const renderContext = siteRenderContext(inputs);
  return (
    <Page
      site={site}
      page={page}
      description={`Every edition of the ${site.model.arrangements.title} as it was published, to be read or compared.`}
      lede={<p>Each edition stays here as it was published.</p>}
      reviewed={{ note: "An edition does not change once it is published; the next one is added above it." }}
    >
      {site.state === "amended" && <SinceTheLatest site={site} />}
      {editionsView(site.model).map((view) => (
        <EditionSection view={view} site={site} renderContext={renderContext} comparison={between?.get(view.edition.date)} />
      ))}
      <p class="app-edition-follow">
        Follow new editions <a href={href(site, addresses.feed)}>in a feed reader (Atom)</a> or{" "}
        <a href={href(site, addresses.calendar)}>in your calendar (iCalendar)</a>.
      </p>
    </Page>
  );
}

/** The facts go on changing between editions: where they are to be had as they stand today. */
function SinceTheLatest({ site }: { site: SiteContext }) {
  return (
    <div class="app-download">
      <p>
        Amended since the latest edition: <DownloadLink site={site} download={amendedPdf(site)} />
      </p>
      <p>
        <a href={href(site, addresses.changes)}>What changed since</a>
      </p>
    </div>
  );
}

interface EditionProps {
  readonly view: EditionView;
  readonly site: SiteContext;
  readonly renderContext: RenderContext;
  readonly comparison: Comparison | undefined;
}

function EditionSection({ view, site, renderContext, comparison }: EditionProps) {
  const { edition, title, isLatest, approvals } = view;
  const id = editionAnchor(edition);
  return (
    <section class="app-edition" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {isLatest && <span class="app-edition__latest"> The latest</span>}
      </h2>
      <ul class="app-edition__files">
        {editionDownloads(edition).map((download) => (
          <li>
            <DownloadLink site={site} download={download} />
          </li>
        ))}
      </ul>
      <dl class="govuk-summary-list">
        <FactRow title="Title">{edition.title}</FactRow>
        <FactRow title="Published">
          <DateInWords words={site.model.words} when={edition.date} />
        </FactRow>
        {edition.version !== undefined && <FactRow title="Version">{edition.version}</FactRow>}
        <FactRow title="Approved by">{approvals.length === 0 ? "No approval is recorded." : <List items={approvals} />}</FactRow>
        {edition.despite.length > 0 && (
          <FactRow title="Published although">
            {obstaclesByReason(edition).map(({ why, what }) => (
              <>
                <Foldable count={what.length} title={`${quantity(what.length, "thing")} stood against it`}>
                  <List items={what} />
                </Foldable>
                <p>
                  <strong>Why all the same:</strong> {why}
                </p>
              </>
            ))}
          </FactRow>
        )}
      </dl>
      {(edition.summary !== undefined || comparison !== undefined) && <h3>What changed</h3>}
      {edition.summary !== undefined && (
        <Prose renderContext={renderContext} text={edition.summary} context={proseContext(renderContext, id, 3)} />
      )}
      {comparison !== undefined && <SinceTheOneBefore comparison={comparison} />}
    </section>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** So many things are listed in the open; more are folded away, under their number. */
const mostInTheOpen = 6;

function Foldable({ count, title, children }: { count: number; title: string; children: ComponentChildren }) {
  if (count <= mostInTheOpen) return <>{children}</>;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{title}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}

/** What changed since the edition before, a sentence each. */
function SinceTheOneBefore({ comparison: { before, changes } }: { comparison: Comparison }) {
  const since = `since the edition of ${inWords(before.on)}`;
  const count = changes.filter(({ follows }) => follows === undefined).length;
  const title = `${quantity(count, "change")} ${since}`;
  if (count === 0) return <p>Nothing changed {since}.</p>;
  return (
    <>
      {count <= mostInTheOpen && <p>{title}:</p>}
      <Foldable count={count} title={title}>
        <Amendments changes={changes} />
      </Foldable>
    </>
  );
}
