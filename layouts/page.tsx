import type { ComponentChildren } from "preact";
import type { CalendarDate, DateOrMonth } from "../src/model/model.ts";
import { addresses } from "../src/site/addresses.ts";
import { breadcrumbsTo } from "../src/site/navigation.ts";
import type { SitePage } from "../src/site/pages/site-pages.ts";
import { href, toAbsoluteUrl } from "../src/site/site-context.ts";
import { titleInSentence } from "../src/text/names.ts";
import { say, sayOnPage } from "../src/words/say.ts";
import { Base, type BaseProps } from "./base.tsx";
import { DateInWords } from "./parts/date-in-words.tsx";

/**
 * When a page was last reviewed and is next due, or a note in place of the dates. A page without it says which edition of
 * the arrangements it is taken from and whether it was amended since or, where the document has nothing of it, what it is
 * made from.
 */
export type PageReview =
  | { readonly on: DateOrMonth | CalendarDate; readonly next?: DateOrMonth | CalendarDate | undefined }
  | { readonly note: string };

export interface PageProps extends BaseProps {
  readonly reviewed?: PageReview | undefined;
  /** A line above the title that says what kind of page it is. */
  readonly caption?: string | undefined;
  /** A sentence or two under the title. */
  readonly lede?: ComponentChildren;
  /** Content beside the title on a wide screen. */
  readonly besideTitle?: ComponentChildren;
  /** Content beside the text on a wide screen and above it on a narrow one, such as a list of contents. */
  readonly aside?: ComponentChildren;
  /** The headings of the page: beside the text on a wide screen, where they stay in sight, and above it on a narrow one. */
  readonly contents?: ComponentChildren;
  /** Uses the whole width, for tables and charts. */
  readonly wide?: boolean | undefined;
}

/** A page of the website with its breadcrumbs, its title and the day it was last reviewed. */
export function Page(props: PageProps) {
  const { site, page, caption, lede, besideTitle, contents, aside, wide = false, reviewed, children } = props;
  const { title, path, unlisted } = page;
  const layout = wide
    ? "app-page app-page--wide"
    : (aside ?? contents) === undefined
      ? "app-page"
      : "app-page app-page--with-aside";
  return (
    <Base {...props}>
      <div class="govuk-width-container app-container">
        {path !== addresses.home && <Breadcrumbs {...props} />}
        <main class={layout} id="main-content" {...(unlisted ? {} : searchAttributesOf(page))}>
          <header class={besideTitle ? "app-page__head app-page__head--beside" : "app-page__head"}>
            <div>
              {caption && <p class="app-page__caption">{caption}</p>}
              <h1 class="app-page__title">{title}</h1>
              {lede && <div class="app-page__lede">{lede}</div>}
            </div>
            {besideTitle && <div>{besideTitle}</div>}
          </header>
          {contents && (
            <div class="app-page__contents" data-pagefind-ignore>
              {contents}
            </div>
          )}
          <div class="app-page__text app-prose">{children}</div>
          {aside && <div class="app-page__aside">{aside}</div>}
          <p class="app-page__reviewed" data-pagefind-ignore>
            {describeReview(props, reviewed)}
          </p>
          <p class="app-printed" data-pagefind-ignore>
            {sayOnPage(site.model.words, "page.correctAsPrinted", {
              on: () => <span data-printed-on></span>,
              address: () => <span class="app-printed__address">{toAbsoluteUrl(site, path)}</span>,
            })}
          </p>
        </main>
      </div>
    </Base>
  );
}

/** How much the words of a page weigh that comes last among what a search finds; those of others weigh 1, their headings more. */
const weightOfLast = 0.1;

/** What the search index takes of a page: what stands in it, what that weighs, and further words by which it is looked for. */
function searchAttributesOf({ foundLast, searchWords }: SitePage) {
  return {
    "data-pagefind-body": true,
    ...(foundLast && { "data-pagefind-weight": weightOfLast }),
    ...(searchWords.length > 0 && { "data-pagefind-meta": "also[data-also]", "data-also": searchWords.join(", ") }),
  };
}

function Breadcrumbs({ site, page }: PageProps) {
  return (
    <nav class="govuk-breadcrumbs app-trail" aria-label={say(site.model.words, "navigation.breadcrumbs")}>
      <ol class="govuk-breadcrumbs__list">
        {breadcrumbsTo(page, site.model).map((step) => (
          <li class="govuk-breadcrumbs__list-item" key={step.path}>
            <a class="govuk-breadcrumbs__link" href={href(site, step.path)}>
              {step.text}
            </a>
          </li>
        ))}
        <li class="govuk-breadcrumbs__list-item" aria-current="page">
          {page.title}
        </li>
      </ol>
    </nav>
  );
}

function describeReview({ site, page }: PageProps, reviewed: PageReview | undefined): ComponentChildren {
  if (reviewed === undefined) return <Origin site={site} page={page} />;
  if ("note" in reviewed) return reviewed.note;
  const { words } = site.model;
  const next =
    reviewed.next === undefined
      ? []
      : [" ", sayOnPage(words, "page.nextReview", { date: <DateInWords words={words} when={reviewed.next} /> })];
  return [sayOnPage(words, "page.lastReviewed", { date: <DateInWords words={words} when={reviewed.on} /> }), ...next];
}

/** Where what is on a page comes from. */
function Origin({ site, page }: Pick<PageProps, "site" | "page">) {
  const { arrangements, words } = site.model;
  const { edition } = arrangements;
  const title = titleInSentence(words, arrangements.title);
  const date = <DateInWords words={words} when={edition.date} />;
  if (!page.ofDocument) return say(words, "page.madeFromRecords", { title });
  if (page.amendments === undefined) return sayOnPage(words, "page.fromEdition", { title, date });
  const { amendments } = page;
  return sayOnPage(words, "page.fromAmended", {
    title,
    date,
    changes: (text) => <a href={href(site, amendments)}>{text}</a>,
  });
}
