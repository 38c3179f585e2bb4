import type { CalendarDate } from "../../model/model.ts";
import type { NewsItem } from "../../model/website.ts";
import { addresses } from "../../site/addresses.ts";
import { type SiteContext, toAbsoluteUrl } from "../../site/site-context.ts";
import { escapeXml } from "../../text/xml-text.ts";

/** The news as an Atom feed (RFC 4287). The feed itself is as new as its newest entry or, where there is none, as the edition. */
export function atomFeed(site: SiteContext, news: readonly NewsItem[]): string {
  const { partnership, arrangements } = site.model;
  const newest =
    news
      .map((item) => changed(site, item))
      .sort()
      .at(-1) ?? arrangements.edition.date;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(arrangements.language)}">`,
    `  <title>${escapeXml(`News: ${partnership.name}`)}</title>`,
    `  <id>${escapeXml(toAbsoluteUrl(site, addresses.news))}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(toAbsoluteUrl(site, addresses.feed))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(toAbsoluteUrl(site, news.length > 0 ? addresses.news : addresses.home))}"/>`,
    `  <updated>${atMidnight(newest)}</updated>`,
    `  <author><name>${escapeXml(partnership.name)}</name></author>`,
    ...news.flatMap((item) => entry(site, item)),
    "</feed>",
  ].join("\n")}\n`;
}

function entry(site: SiteContext, item: NewsItem): string[] {
  const { id, title, summary, date } = item;
  const address = escapeXml(toAbsoluteUrl(site, addresses.newsItem(id)));
  return [
    "  <entry>",
    `    <title>${escapeXml(title)}</title>`,
    `    <id>${address}</id>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    ...(date === undefined ? [] : [`    <published>${atMidnight(date.date)}</published>`]),
    `    <updated>${atMidnight(changed(site, item))}</updated>`,
    `    <summary>${escapeXml(summary ?? title)}</summary>`,
    "  </entry>",
  ];
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
