import { Page } from "../../layouts/page.tsx";
import { ContactDetails } from "../../layouts/parts/contact-details.tsx";
import { CountryNumber } from "../../layouts/parts/emergency.tsx";
import type { Contact, Model } from "../model/model.ts";
import type { ReaderItem, ReaderSection } from "../model/readers.ts";
import type { ReviewStatus } from "../model/verdict.ts";
import { reachableContacts } from "../site/pages/has-content.ts";
import type { PageOf } from "../site/pages/site-pages.ts";
import type { SiteContext } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { listInWords } from "../text/in-words.ts";
import { reviewsView } from "../views/reviews.ts";
import { say } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";
import { linksOf, ownLinksOf, type ReaderLink } from "./reader-links.ts";

/** A section of a reader's page, with what this partnership has of it. */
interface Shown {
  readonly heading: string | undefined;
  readonly contacts: readonly Contact["purpose"][];
  readonly hasReviews: boolean;
  readonly links: readonly ReaderLink[];
}

/** What the website has for one kind of reader: whom to call, and where each answer stands. Nothing is listed twice. */
export function readerPage({ site }: PageInputs, page: PageOf<"reader">) {
  const { record: reader } = page;
  const { words } = site.model;
  const own: Shown = { heading: undefined, contacts: [], hasReviews: false, links: ownLinksOf(reader, site) };
  const sections = withoutRepetition([own, ...reader.sections.map((section) => shownOf(section, site))]);
  return (
    <Page
      site={site}
      page={page}
      description={reader.description}
      lede={reader.description !== undefined && <p>{reader.description}</p>}
      exitThisPage={reader.exitThisPage}
      reviewed={{ note: say(words, "readerPage.madeFrom") }}
      wide
    >
      {sections.map(({ heading, contacts, hasReviews, links }) => (
        <section class={contacts.length > 1 ? "app-reader app-reader--contacts" : "app-reader"}>
          {heading !== undefined && <h2>{heading}</h2>}
          {contacts.length > 0 && <Contacts model={site.model} purposes={contacts} />}
          {hasReviews && <p>{reviewsInWords(site)}</p>}
          {links.length > 0 && <Links links={links} />}
        </section>
      ))}
    </Page>
  );
}

function shownOf({ heading, items }: ReaderSection, site: SiteContext): Shown {
  return {
    heading,
    contacts: items.flatMap((item) => ("contacts" in item ? item.contacts : [])).filter((each) => hasContact(site.model, each)),
    hasReviews: items.some((item) => "reviews" in item) && site.model.reviews.length > 0,
    links: items.flatMap((item) => (isLinks(item) ? linksOf(item, site) : [])),
  };
}

function isLinks(item: ReaderItem): item is Exclude<ReaderItem, { readonly contacts: unknown } | { readonly reviews: true }> {
  return !("contacts" in item || "reviews" in item);
}

function hasContact(model: Model, wanted: Contact["purpose"]): boolean {
  return (wanted === "emergency" && model.emergency !== undefined) || contactsFor(model, [wanted]).length > 0;
}

function contactsFor(model: Model, purposes: readonly Contact["purpose"][]): Contact[] {
  return purposes.flatMap((wanted) => reachableContacts(model).filter(({ purpose }) => purpose === wanted));
}

/** Each address once, where it stands first; and no section in which nothing stands. */
function withoutRepetition(sections: readonly Shown[]): Shown[] {
  const seen = new Set<string>();
  const isNew = ({ text, href = text }: ReaderLink) => !seen.has(href) && seen.add(href).has(href);
  return sections
    .map((section) => ({ ...section, links: section.links.filter(isNew) }))
    .filter(({ contacts, hasReviews, links }) => contacts.length > 0 || hasReviews || links.length > 0);
}

function Contacts({ model, purposes }: { model: Model; purposes: readonly Contact["purpose"][] }) {
  const { emergency, words } = model;
  return (
    <div class="app-reader-contacts">
      {emergency !== undefined && purposes.includes("emergency") && <CountryNumber words={words} emergency={emergency} />}
      {contactsFor(model, purposes).map((contact) => (
        <ContactDetails words={words} contact={contact} />
      ))}
    </div>
  );
}

function Links({ links }: { links: readonly ReaderLink[] }) {
  return (
    <ul class="app-reader-links">
      {links.map(({ text, href: target, note, facts }) => (
        <li>
          {target === undefined ? text : <a href={target}>{text}</a>}
          {facts !== undefined && <span data-pagefind-ignore> ({facts})</span>}
          {note !== undefined && <p>{note}</p>}
        </li>
      ))}
    </ul>
  );
}

const statuses = {
  overdue: "readerPage.overdue",
  "due-soon": "readerPage.dueSoon",
  current: "readerPage.current",
  unknown: "readerPage.unknown",
} as const satisfies Readonly<Record<ReviewStatus, string>>;

/** "As of 30 June 2025: 2 reviews overdue and 11 reviews in date." A review whose date is assumed has none that is told. */
function reviewsInWords({ model }: SiteContext): string {
  const { today, words } = model;
  const found = reviewsView(model).rows.map(({ isDueAssumed, status }): ReviewStatus => (isDueAssumed ? "unknown" : status));
  const counted = (Object.keys(statuses) as ReviewStatus[]).flatMap((status) => {
    const count = found.filter((each) => each === status).length;
    return count === 0 ? [] : [say(words, statuses[status], { count })];
  });
  return say(words, "readerPage.reviews", { day: dateInWords(words, today), counts: listInWords(words, counted) });
}
