import { addresses } from "../../site/addresses.ts";
import { htaccess } from "./apache.ts";
import { azureConfig } from "./azure.ts";
import type { HostRules, Redirect } from "./host.ts";
import { webConfig } from "./iis.ts";
import { nginxConfig } from "./nginx.ts";
import { headerTable } from "./table.ts";
import { underscoreHeaders, underscoreRedirects } from "./underscore.ts";

/**
 * The files that set the HTTP headers on every kind of host, and lead from old addresses to the new ones, by their paths
 * on the website. Hosts that read none of them serve the page that stands at the old address.
 * @param base the path that the website is served under; it begins and ends with a slash. Nothing outside it is touched.
 * @param redirects from paths on the website to others
 */
export function headerFiles(base: string, redirects: readonly Redirect[]): Map<string, string> {
  const below = (path: string) => `${base}${path.slice(1)}`;
  const rules: HostRules = {
    base,
    table: headerTable(base),
    redirects: redirects.map(({ from, to }) => ({ from: below(from), to: below(to) })),
    notFound: below(addresses.notFound),
  };
  return new Map([
    [addresses.underscoreHeaders, underscoreHeaders(rules)],
    ...(redirects.length === 0 ? [] : ([[addresses.underscoreRedirects, underscoreRedirects(rules)]] as const)),
    [addresses.azureHeaders, azureConfig(rules)],
    [addresses.nginxHeaders, nginxConfig(rules)],
    [addresses.apacheHeaders, htaccess(rules)],
    [addresses.iisHeaders, webConfig(rules)],
  ]);
}
