import type { ComponentChildren } from "preact";
import { Page } from "../../layouts/page.tsx";
import { Amendments } from "../../layouts/parts/changes.tsx";
import { DateInWords } from "../../layouts/parts/date-in-words.tsx";
import { DownloadLink } from "../../layouts/parts/download-link.tsx";
import { FactRow } from "../../layouts/parts/fact-row.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import type { Comparison } from "../compare/change.ts";
import { addresses } from "../site/addresses.ts";
import { editionAnchor } from "../site/edition-files.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { titleInSentence } from "../text/names.ts";
import { amendedPdf, editionDownloads } from "../views/downloads.ts";
import { type EditionView, editionsView, obstaclesByReason } from "../views/editions.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** Every edition that was published, the newest first, each with its files, who approved it and what changed in it. */
export function editionsPage(inputs: PageInputs, page: SitePage) {
  const { site, between } = inputs;
  const { arrangements, words } = site.model;
  const renderContext = siteRenderContext(inputs);
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "editionsPage.description", { title: titleInSentence(words, arrangements.title) })}
      lede={<p>{say(words, "editionsPage.eachStays")}</p>}
      reviewed={{ note: say(words, "editionsPage.doesNotChange") }}
    >
      {site.state === "amended" && <SinceTheLatest site={site} />}
      {editionsView(site.model).map((view) => (
        <EditionSection view={view} site={site} renderContext={renderContext} comparison={between?.get(view.edition.date)} />
      ))}
      <p class="app-edition-follow">
        {sayOnPage(words, "editionsPage.follow", {
          feed: (text) => <a href={href(site, addresses.feed)}>{text}</a>,
          calendar: (text) => <a href={href(site, addresses.calendar)}>{text}</a>,
        })}
      </p>
    </Page>
  );
}

/** The facts go on changing between editions: where they are to be had as they stand today. */
function SinceTheLatest({ site }: { site: SiteContext }) {
  const { words } = site.model;
  return (
    <div class="app-download">
      <p>
        {sayOnPage(words, "editionsPage.amendedSince", {
          download: <DownloadLink site={site} download={amendedPdf(site)} />,
        })}
      </p>
      <p>
        <a href={href(site, addresses.changes)}>{say(words, "editionsPage.changedSince")}</a>
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
  const { words } = site.model;
  const { edition, title, isLatest, approvals } = view;
  const id = editionAnchor(edition);
  return (
    <section class="app-edition" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {isLatest && <span class="app-edition__latest"> {say(words, "editionsPage.latest")}</span>}
      </h2>
      <ul class="app-edition__files">
        {editionDownloads(site.model, edition).map((download) => (
          <li>
            <DownloadLink site={site} download={download} />
          </li>
        ))}
      </ul>
      <dl class="govuk-summary-list">
        <FactRow title={say(words, "editionsPage.title")}>{edition.title}</FactRow>
        <FactRow title={say(words, "editionsPage.published")}>
          <DateInWords words={words} when={edition.date} />
        </FactRow>
        {edition.version !== undefined && <FactRow title={say(words, "editionsPage.version")}>{edition.version}</FactRow>}
        <FactRow title={say(words, "editionsPage.approvedBy")}>
          {approvals.length === 0 ? say(words, "editionsPage.noApproval") : <List items={approvals} />}
        </FactRow>
        {edition.despite.length > 0 && (
          <FactRow title={say(words, "editionsPage.publishedAlthough")}>
            {obstaclesByReason(edition).map(({ why, what }) => (
              <>
                <Foldable count={what.length} title={say(words, "editionsPage.stoodAgainst", { count: what.length })}>
                  <List items={what} />
                </Foldable>
                <p>{sayOnPage(words, "editionsPage.allTheSame", { reason: why, strong: (text) => <strong>{text}</strong> })}</p>
              </>
            ))}
          </FactRow>
        )}
      </dl>
      {(edition.summary !== undefined || comparison !== undefined) && <h3>{say(words, "editionsPage.changed")}</h3>}
      {edition.summary !== undefined && (
        <Prose renderContext={renderContext} text={edition.summary} context={proseContext(renderContext, id, 3)} />
      )}
      {comparison !== undefined && <SinceTheOneBefore words={words} comparison={comparison} />}
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
function SinceTheOneBefore({ words, comparison }: { words: Words; comparison: Comparison }) {
  const { before, changes } = comparison;
  const date = dateInWords(words, before.on);
  const count = changes.filter(({ follows }) => follows === undefined).length;
  if (count === 0) return <p>{say(words, "editionsPage.nothingSince", { date })}</p>;
  return (
    <>
      {count <= mostInTheOpen && <p>{say(words, "editionsPage.changesSinceFollow", { count, date })}</p>}
      <Foldable count={count} title={say(words, "editionsPage.changesSince", { count, date })}>
        <Amendments changes={changes} />
      </Foldable>
    </>
  );
}
