import type { SiteFiles } from "./site-files.ts";

/** The address at which a site will be published. */
export interface SiteLocation {
  /** `https://example.org`. An absolute URL in a feed that begins with it and the base path leads to the site itself. */
  readonly origin: string;
  /** The path that the site is served under; it begins and ends with a slash. */
  readonly base: string;
}

/** Why a link is broken: no such file, no such id on the page, outside the base path, or not a valid address. */
export type Failure = "no file" | "no id" | "outside" | "unreadable";

/**
 * Why an address in the file at `from` is broken; undefined if it leads to something that exists or to another site.
 * An absolute URL on a page is not checked, because its host may serve more than this site. In a feed or a site map every
 * URL is absolute, so those that begin with this site's address are checked.
 */
export function failureOf(address: string, from: string, site: SiteFiles, { origin, base }: SiteLocation): Failure | undefined {
  let url: URL;
  try {
    url = new URL(address, `${origin}${base}${from}`);
  } catch {
    return "unreadable";
  }
  if (url.origin !== origin || (site.pages.has(from) && !isRelative(address))) return undefined;
  if (!url.pathname.startsWith(base)) return isRelative(address) ? "outside" : undefined;
  const path = decodePart(url.pathname.slice(base.length));
  const fragment = decodePart(url.hash.slice(1));
  if (path === undefined || fragment === undefined) return "unreadable";
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!site.paths.has(file)) return "no file";
  const page = site.pages.get(file);
  // An empty fragment and "top" lead to the top of any page (HTML Standard, 7.4.6.4).
  if (page === undefined || fragment === "" || fragment === "top") return undefined;
  return page.ids.has(fragment) ? undefined : "no id";
}

/** Whether an address has neither a scheme nor a host, so that it is meant to lead to this site. */
function isRelative(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
