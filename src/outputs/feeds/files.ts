import { addresses } from "../../site/addresses.ts";
import type { SiteContext } from "../../site/site-context.ts";
import { atomFeed } from "./atom.ts";
import { favicon, manifest } from "./icon.ts";
import { robots, securityText, sitemap } from "./robots.ts";

/** What programs rather than people read, by its path on the website: feed, site map, robots, security contact, icon, manifest. */
export function programFiles(site: SiteContext): Map<string, string> {
  const security = securityText(site);
  const { website } = site.model;
  return new Map([
    [addresses.feed, atomFeed(site, website?.news ?? [])],
    [addresses.sitemap, sitemap(site)],
    [addresses.robots, robots(site)],
    [addresses.icon, favicon(site)],
    [addresses.manifest, manifest(site)],
    ...(security === undefined ? [] : ([[addresses.securityText, security]] as const)),
  ]);
}
