import type { ModelOnDay } from "../model/day.ts";

/** The scripts that a page may ask for; the first is on every page. */
export type ScriptName = "site" | "matrix" | "area" | "search" | "reviews";

/** What every page of the website needs to know. */
export interface SiteContext {
  /** The facts on the day that the website is made for. */
  readonly model: ModelOnDay;
  /** The path that the website is served under: it begins and ends with a slash, and is "/" at the root of a host. */
  readonly base: string;
  readonly assets: SiteAssets;
  /** The printed document; its size in bytes and its pages once it is printed. */
  readonly pdf?: { readonly path: string; readonly bytes?: number; readonly pages?: number };
}

/** Paths below the base of what the pages load. Each begins with a slash. */
export interface SiteAssets {
  readonly stylesheet: string;
  /** The style sheet of the printed document. */
  readonly printStylesheet: string;
  readonly scripts: Readonly<Partial<Record<ScriptName, string>>>;
}

/** The address of a page or file for a link on the website, whatever its base path. `path` begins with a slash. */
export function href(site: SiteContext, path: string): string {
  return `${site.base}${path.slice(1)}`;
}

/** The whole address with its host, for what leaves the website: feeds, site maps, structured data. */
export function absolute(site: SiteContext, path: string): string {
  return `${new URL(site.model.arrangements.website).origin}${href(site, path)}`;
}

/** The base path that a website's address asks for: "/" or, for "https://host/place", "/place/". */
export function baseOf(website: string): string {
  return `${new URL(website).pathname.replace(/\/+$/, "")}/`;
}
