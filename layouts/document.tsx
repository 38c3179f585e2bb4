import type { Change } from "../src/compare/change.ts";
import type { Appendix, Chapter, Group } from "../src/model/model.ts";
import { isWritten } from "../src/model/written.ts";
import { appendixName, appendixTitle } from "../src/site/appendix-names.ts";
import { abbreviationsEntry, type ContentsEntry, contentsOf, hasTerms } from "../src/site/document-contents.ts";
import { stateInWords } from "../src/site/document-state.ts";
import { termsAnchor } from "../src/site/hrefs.ts";
import { proseContext, type RenderContext } from "../src/views/render-context.ts";
import { say, sayOnPage } from "../src/words/say.ts";
import type { Words } from "../src/words/words.ts";
import { Abbreviations } from "./parts/abbreviations.tsx";
import { AtAGlance } from "./parts/at-a-glance.tsx";
import { ConcernPanel } from "./parts/concern-panel.tsx";
import { DateInWords } from "./parts/date-in-words.tsx";
import { DocumentControl } from "./parts/document-control.tsx";
import { Motif } from "./parts/motif.tsx";
import { Prose } from "./parts/prose.tsx";
import { ReportFacts } from "./parts/report-facts.tsx";
import { hasSeatsByGroup, SeatsByGroup } from "./parts/seats-by-group.tsx";
import { TermsOfReference } from "./parts/terms-of-reference.tsx";
import { Title } from "./parts/title.tsx";
import { Wordmark } from "./parts/wordmark.tsx";

/** The whole document on one page, in the order in which it is printed: cover, whom to tell, contents, chapters, appendices, abbreviations, back cover. */
export function Document(props: { renderContext: RenderContext; mark: string; changes: readonly Change[] }) {
  const { renderContext, mark, changes } = props;
  const { chapters, appendices } = renderContext.model.arrangements;
  return (
    <>
      <Cover renderContext={renderContext} />
      {/* A draft is for those who work on it, and says on every page that it is one. */}
      {renderContext.state !== "draft" && <ConcernPanel renderContext={renderContext} />}
      <Contents words={renderContext.model.words} entries={contentsOf(renderContext.model)} />
      <DocumentControl renderContext={renderContext} changes={changes} />
      <section class="at-a-glance own-page">
        <h2 id="at-a-glance">{say(renderContext.model.words, "atAGlance.title")}</h2>
        <AtAGlance renderContext={renderContext} titleLevel={2} />
      </section>
      {hasSeatsByGroup(renderContext) && (
        <section class="who-sits">
          <h2 id="who-sits">{say(renderContext.model.words, "seatsByGroup.title")}</h2>
          <SeatsByGroup renderContext={renderContext} />
        </section>
      )}
      {chapters.filter(isWritten).map((chapter) => (
        <ChapterSection renderContext={renderContext} chapter={chapter} />
      ))}
      {appendices.filter(isWritten).map((appendix) => (
        <AppendixSection renderContext={renderContext} appendix={appendix} />
      ))}
      <AbbreviationsSection renderContext={renderContext} />
      <BackCover renderContext={renderContext} mark={mark} />
    </>
  );
}

function Cover(props: { renderContext: RenderContext }) {
  const { arrangements, partnership } = props.renderContext.model;
  return (
    <section class="cover">
      <Motif renderContext={props.renderContext} />
      <Wordmark arrangements={arrangements} name={partnership.name} />
      <h1>{arrangements.title}</h1>
      {arrangements.edition.name !== undefined && <p class="edition-name">{arrangements.edition.name}</p>}
      <p class="cover-edition">
        <StateInWords renderContext={props.renderContext} />
      </p>
    </section>
  );
}

/** On an edition as it was published stands its day alone. */
function StateInWords({ renderContext: { model, state } }: { renderContext: RenderContext }) {
  return state === "edition" ? (
    <DateInWords words={model.words} when={model.arrangements.edition.date} />
  ) : (
    <span>{stateInWords(model, state)}</span>
  );
}

function Contents(props: { words: Words; entries: readonly ContentsEntry[] }) {
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{say(props.words, "contents.title")}</h2>
      <ContentsList entries={props.entries} />
    </nav>
  );
}

function ContentsList(props: { entries: readonly ContentsEntry[] }) {
  return (
    <ol>
      {props.entries.map((entry) => (
        <li>
          <a href={`#${entry.id}`}>
            <span class="contents-title">{entry.title}</span> <span class="contents-page" data-page-of={entry.id} />
          </a>
          {entry.below.length > 0 && <ContentsList entries={entry.below} />}
        </li>
      ))}
    </ol>
  );
}

function ChapterSection(props: { renderContext: RenderContext; chapter: Chapter }) {
  const { chapter, renderContext } = props;
  return (
    <section
      class={chapter.runsOn ? "chapter runs-on" : "chapter"}
      id={chapter.id}
      data-running-head={runningHeadOf(renderContext, chapter.title)}
    >
      <h2>
        <Title text={chapter.title} />
      </h2>
      <Prose renderContext={renderContext} text={chapter.text} context={proseContext(renderContext, chapter.id, 2)} />
    </section>
  );
}

function AppendixSection(props: { renderContext: RenderContext; appendix: Appendix }) {
  const { appendix, renderContext } = props;
  const id = appendixName(appendix);
  const head = (
    <>
      <h2>
        <Title text={appendixTitle(renderContext.model.words, appendix)} />
      </h2>
      {appendix.text !== undefined && (
        <Prose renderContext={renderContext} text={appendix.text} context={proseContext(renderContext, id, 2)} />
      )}
    </>
  );
  return (
    <section
      class="appendix"
      id={id}
      data-running-head={runningHeadOf(renderContext, appendixTitle(renderContext.model.words, appendix))}
    >
      {opensSheet(appendix) ? (
        <div class="opening">
          <Motif renderContext={renderContext} />
          {head}
        </div>
      ) : (
        head
      )}
      {appendix.groups.filter(hasTerms).map((group) => (
        <TermsSection renderContext={renderContext} group={group} />
      ))}
    </section>
  );
}

/** From so many terms of reference on, those of an appendix that begins with nothing but their list open with a drawn sheet. */
const leastToOpen = 6;

function opensSheet({ text, groups }: Appendix): boolean {
  const isList = text?.text.trim() === "[[list:terms-of-reference]]";
  return isList && groups.filter(hasTerms).length >= leastToOpen;
}

function TermsSection(props: { renderContext: RenderContext; group: Group }) {
  const { group, renderContext } = props;
  const id = termsAnchor(group);
  const title = group.termsOfReference?.title ?? group.name;
  return (
    <section class="terms-of-reference" id={id} data-running-head={runningHeadOf(renderContext, title)}>
      <Motif renderContext={renderContext} group={group} />
      {group.ownedBy.map(({ name }) => (
        <p class="owned-by">{name}</p>
      ))}
      <h3>
        <Title text={title} />
      </h3>
      {group.reports !== undefined && (
        <dl class="terms-facts">
          <ReportFacts renderContext={renderContext} reports={group.reports} />
        </dl>
      )}
      <TermsOfReference renderContext={renderContext} group={group} idPrefix={id} titleLevel={3} />
    </section>
  );
}

/** An annex for readers: no appendix of the partnership's own, and so without a number. */
function AbbreviationsSection({ renderContext }: { renderContext: RenderContext }) {
  const { model } = renderContext;
  const entry = abbreviationsEntry(model);
  if (entry === undefined) return null;
  return (
    <section class="abbreviations appendix" id={entry.id} data-running-head={runningHeadOf(renderContext, entry.title)}>
      <h2>{entry.title}</h2>
      <p>{say(model.words, "abbreviations.intro")}</p>
      <Abbreviations model={model} />
    </section>
  );
}

/** The running head of a section's pages: the document and the section, so that a loose sheet shows where it belongs. */
function runningHeadOf({ model }: RenderContext, title: string): string {
  return `${model.arrangements.title} · ${title}`;
}

function BackCover(props: { renderContext: RenderContext; mark: string }) {
  const { arrangements, partnership, words } = props.renderContext.model;
  return (
    <section class="back-cover">
      <Wordmark arrangements={arrangements} name={partnership.name} />
      <p class="back-address">
        <a href={arrangements.website}>{arrangements.website.replace(/^https?:\/\//, "")}</a>
      </p>
      <p class="back-edition">
        <StateInWords renderContext={props.renderContext} />
      </p>
      <p class="back-fingerprint">{sayOnPage(words, "document.mark", { mark: <span class="fingerprint">{props.mark}</span> })}</p>
    </section>
  );
}
