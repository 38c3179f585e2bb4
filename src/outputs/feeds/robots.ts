import { addresses } from "../../site/addresses.ts";
import { type SiteContext, toAbsoluteUrl } from "../../site/site-context.ts";
import { siteMapOf } from "../../site/site-map.ts";
import { escapeXml } from "../../text/xml-text.ts";

/** Every page for search engines (https://www.sitemaps.org/protocol.html). */
export function sitemap(site: SiteContext): string {
  const listed = siteMapOf(site.model)
    .flatMap(({ pages }) => pages)
    .filter(({ unlisted }) => !unlisted);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listed.map(({ path }) => `  <url><loc>${escapeXml(toAbsoluteUrl(site, path))}</loc></url>`),
    "</urlset>",
  ].join("\n")}\n`;
}

/** What robots may read: everything (RFC 9309). */
export function robots(site: SiteContext): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${toAbsoluteUrl(site, addresses.sitemap)}\n`;
}

/** Whom to tell of a weakness (RFC 9116), where the data name someone and say until when; both are required. */
export function securityText(site: SiteContext): string | undefined {
  const security = site.model.website?.security;
  if (security === undefined) return undefined;
  return [
    `Contact: mailto:${security.contact}`,
    `Expires: ${security.expires}T23:59:59Z`,
    `Preferred-Languages: ${site.model.arrangements.language.split("-", 1)[0]}`,
    `Canonical: ${toAbsoluteUrl(site, addresses.securityText)}`,
    "",
  ].join("\n");
}
