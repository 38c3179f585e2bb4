import type { SiteFiles } from "./site-files.ts";

/** Where a site will stand. */
export interface Standing {
  /** `https://example.org`: whole addresses of feeds that begin with it and the base path lead to the site itself. */
  readonly origin: string;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** Why an address does not arrive: what it names is not there. Undefined where it arrives, or leads to another site. */
export type Failure = "no file" | "no id" | "outside" | "unreadable";

/**
 * Follows an address that stands in the file at `from`. A whole address on a page leads where its author says: the same
 * host may hold more than this site. In a feed or a site map all addresses are whole, and they are our own.
 */
export function failureOf(address: string, from: string, site: SiteFiles, { origin, base }: Standing): Failure | undefined {
  let url: URL;
  try {
    url = new URL(address, `${origin}${base}${from}`);
  } catch {
    return "unreadable";
  }
  if (url.origin !== origin || (site.pages.has(from) && !isRelative(address))) return undefined;
  if (!url.pathname.startsWith(base)) return isRelative(address) ? "outside" : undefined;
  const path = decoded(url.pathname.slice(base.length));
  const fragment = decoded(url.hash.slice(1));
  if (path === undefined || fragment === undefined) return "unreadable";
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!site.paths.has(file)) return "no file";
  const page = site.pages.get(file);
  // An empty fragment and "top" lead to the head of any page (HTML Standard, 7.4.6.4).
  if (page === undefined || fragment === "" || fragment === "top") return undefined;
  return page.ids.has(fragment) ? undefined : "no id";
}

/** Whether an address names no host: it is then meant to lead to this site, and a host of another base is none of it. */
function isRelative(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
