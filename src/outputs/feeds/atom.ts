import type { CalendarDate, Edition } from "../../model/model.ts";
import type { NewsItem } from "../../model/website.ts";
import { addresses } from "../../site/addresses.ts";
import { wordsOf } from "../../site/document-sections.ts";
import { editionAnchor } from "../../site/edition-files.ts";
import { type SiteContext, toAbsoluteUrl } from "../../site/site-context.ts";
import { escapeXml } from "../../text/xml-text.ts";
import { editionInFull } from "../../views/editions.ts";
import { say } from "../../words/say.ts";

/** What a feed tells of something that is new. */
interface Entry {
  readonly title: string;
  /** Its path, by which programs know it again. */
  readonly path: string;
  /** The day of what it tells, where that is known. */
  readonly published?: CalendarDate | undefined;
  readonly updated: CalendarDate;
  readonly summary: string;
}

/**
 * The news and the published editions as an Atom feed (RFC 4287), the news in their order and each edition before what is
 * older. The feed itself is as new as its newest entry or, where there is none, as the edition.
 */
export function atomFeed(site: SiteContext, news: readonly NewsItem[]): string {
  const { partnership, arrangements, words } = site.model;
  const entries = withEditions(
    news.map((item) => newsEntry(site, item)),
    site.model.editions.map((edition) => editionEntry(site, edition)),
  );
  const newest =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? arrangements.edition.date;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(arrangements.language)}">`,
    `  <title>${escapeXml(say(words, "feed.title", { partnership: partnership.name }))}</title>`,
    `  <id>${escapeXml(toAbsoluteUrl(site, addresses.news))}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(toAbsoluteUrl(site, addresses.feed))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(toAbsoluteUrl(site, news.length > 0 ? addresses.news : addresses.home))}"/>`,
    `  <updated>${atMidnight(newest)}</updated>`,
    `  <author><name>${escapeXml(partnership.name)}</name></author>`,
    ...entries.flatMap((entry) => linesOf(site, entry)),
    "</feed>",
  ].join("\n")}\n`;
}

/** Both lists have the newest first; the news without a day stay where they are. */
function withEditions(news: readonly Entry[], editions: readonly Entry[]): Entry[] {
  const left = [...editions];
  const entries = news.flatMap((item) => {
    const day = item.published;
    const newer = day === undefined ? 0 : left.filter(({ updated }) => updated > day).length;
    return [...left.splice(0, newer), item];
  });
  return [...entries, ...left];
}

function linesOf(site: SiteContext, { title, path, published, updated, summary }: Entry): string[] {
  const address = escapeXml(toAbsoluteUrl(site, path));
  return [
    "  <entry>",
    `    <title>${escapeXml(title)}</title>`,
    `    <id>${address}</id>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    ...(published === undefined ? [] : [`    <published>${atMidnight(published)}</published>`]),
    `    <updated>${atMidnight(updated)}</updated>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    "  </entry>",
  ];
}

function newsEntry(site: SiteContext, item: NewsItem): Entry {
  const { id, title, summary, date } = item;
  const path = addresses.newsItem(id);
  return { title, path, published: date?.date, updated: changed(site, item), summary: summary ?? title };
}

/** A published edition never changes, and neither does its entry. */
function editionEntry({ model }: SiteContext, edition: Edition): Entry {
  const title = editionInFull(model.words, edition);
  const path = `${addresses.editions}#${editionAnchor(edition)}`;
  const summary =
    edition.summary === undefined ? say(model.words, "feed.published", { edition: title }) : wordsOf(edition.summary, model);
  return { title, path, published: edition.date, updated: edition.date, summary };
}

/**
 * When an entry last changed: its record says so or gives the day of what it tells; failing both it came with the
 * edition, for a feed must have a date (RFC 4287, section 4.1.2).
 */
function changed(site: SiteContext, { updated, date }: NewsItem): CalendarDate {
  return updated ?? date?.date ?? site.model.arrangements.edition.date;
}

/** A day as the instant that a feed asks for (RFC 3339). */
function atMidnight(date: CalendarDate): string {
  return `${date}T00:00:00Z`;
}
