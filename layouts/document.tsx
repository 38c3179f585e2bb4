import { inWords } from "../src/model/dates.ts";
import type { Appendix, Chapter, Group } from "../src/model/model.ts";
import { appendixTitle, type ContentsEntry, contents, hasTerms } from "../src/site/document-contents.ts";
import { appendixAnchor, termsAnchor } from "../src/site/hrefs.ts";
import { contextOf, type Reading } from "../src/views/render-context.ts";
import { Prose } from "./parts/prose.tsx";
import { TermsOfReference } from "./parts/terms-of-reference.tsx";
import { Title } from "./parts/title.tsx";
import { Wordmark } from "./parts/wordmark.tsx";

/** The whole document on one page, in the order in which it is printed: cover, contents, chapters, appendices, back cover. */
export function Document(props: { reading: Reading }) {
  const { reading } = props;
  const { chapters, appendices } = reading.model.arrangements;
  return (
    <>
      <Cover reading={reading} />
      <Contents entries={contents(reading.model)} />
      {chapters.map((chapter) => (
        <ChapterSection reading={reading} chapter={chapter} />
      ))}
      {appendices.map((appendix) => (
        <AppendixSection reading={reading} appendix={appendix} />
      ))}
      <BackCover reading={reading} />
    </>
  );
}

function Cover(props: { reading: Reading }) {
  const { arrangements, partnership } = props.reading.model;
  return (
    <section class="cover">
      <Wordmark arrangements={arrangements} name={partnership.name} />
      <h1>{arrangements.title}</h1>
      {arrangements.edition.name !== undefined && <p class="edition-name">{arrangements.edition.name}</p>}
      <p class="cover-edition">
        <time dateTime={arrangements.edition.date}>{inWords(arrangements.edition.date)}</time>
      </p>
    </section>
  );
}

function Contents(props: { entries: readonly ContentsEntry[] }) {
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
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

function ChapterSection(props: { reading: Reading; chapter: Chapter }) {
  const { chapter, reading } = props;
  return (
    <section
      class={chapter.runsOn ? "chapter runs-on" : "chapter"}
      id={chapter.id}
      data-running-head={runningHead(reading, chapter.title)}
    >
      <h2>
        <Title text={chapter.title} />
      </h2>
      <Prose reading={reading} text={chapter.text} context={contextOf(reading, chapter.id, 2)} />
    </section>
  );
}

function AppendixSection(props: { reading: Reading; appendix: Appendix }) {
  const { appendix, reading } = props;
  const id = appendixAnchor(appendix);
  return (
    <section class="appendix" id={id} data-running-head={runningHead(reading, appendixTitle(appendix))}>
      <h2>
        <Title text={appendixTitle(appendix)} />
      </h2>
      {appendix.text !== undefined && <Prose reading={reading} text={appendix.text} context={contextOf(reading, id, 2)} />}
      {appendix.groups.filter(hasTerms).map((group) => (
        <TermsSection reading={reading} group={group} />
      ))}
    </section>
  );
}

function TermsSection(props: { reading: Reading; group: Group }) {
  const { group, reading } = props;
  const id = termsAnchor(group);
  const title = group.termsOfReference?.title ?? group.name;
  return (
    <section class="terms-of-reference" id={id} data-running-head={runningHead(reading, title)}>
      {group.ownedBy !== undefined && <p class="owned-by">{group.ownedBy.name}</p>}
      <h3>
        <Title text={title} />
      </h3>
      <TermsOfReference reading={reading} group={group} idPrefix={id} titleLevel={3} />
    </section>
  );
}

/** What stands at the head of a section's pages: the document and the section, so that a loose sheet tells where it belongs. */
function runningHead({ model }: Reading, title: string): string {
  return `${model.arrangements.title} · ${title}`;
}

function BackCover(props: { reading: Reading }) {
  const { arrangements, partnership, fingerprint } = props.reading.model;
  return (
    <section class="back-cover">
      <Wordmark arrangements={arrangements} name={partnership.name} />
      <p class="back-address">
        <a href={arrangements.website}>{arrangements.website.replace(/^https?:\/\//, "")}</a>
      </p>
      <p class="back-edition">
        <time dateTime={arrangements.edition.date}>{inWords(arrangements.edition.date)}</time>
      </p>
      <p class="back-fingerprint">
        The current version of this document is on the website. This copy carries the mark{" "}
        <span class="fingerprint">{fingerprint}</span>; a current copy carries the same mark as the website.
      </p>
    </section>
  );
}
