import type { ModelOnDay } from "../model/day.ts";
import type { DocumentState } from "./document-state.ts";

/** The scripts that a page may ask for; the first is on every page. */
export type ScriptName = "site" | "matrix" | "area" | "search" | "reviews";

/** What every page of the website needs to know. */
export interface SiteContext {
  /** The facts on the day that the website is made for. */
  readonly model: ModelOnDay;
  /** The path that the website is served under: it begins and ends with a slash, and is "/" at the root of a host. */
  readonly base: string;
  readonly assets: SiteAssets;
  /** What its document is: the edition, the edition as amended, or a draft. */
  readonly state: DocumentState;
  /** The mark of the printed document, by which a copy on paper can be held against it. */
  readonly mark: string;
  /** The printed document: its path and, once it is printed, its size in bytes and its number of pages. */
  readonly pdf?: { readonly path: string; readonly bytes?: number; readonly pages?: number };
}

/** Paths below the base of what the pages load. Each begins with a slash. */
export interface SiteAssets {
  /** The style sheet of every page. */
  readonly stylesheet: string;
  /** The style sheets of what only some pages have, each with the classes that no other has rules for. */
  readonly partStylesheets: readonly { readonly path: string; readonly classes: readonly string[] }[];
  /** The style sheet of the printed document. */
  readonly printStylesheet: string;
  readonly scripts: Readonly<Partial<Record<ScriptName, string>>>;
}

/** The address of a page or file for a link on the website, whatever its base path. `path` begins with a slash. */
export function href(site: SiteContext, path: string): string {
  return `${site.base}${path.slice(1)}`;
}

/** The absolute URL of a path, for whatever is read outside the website: feeds, site maps, structured data. */
export function toAbsoluteUrl(site: SiteContext, path: string): string {
  return `${new URL(site.model.arrangements.website).origin}${href(site, path)}`;
}

/** The base path in a website's address: "/" or, for "https://host/place", "/place/". */
export function baseOf(website: string): string {
  return `${new URL(website).pathname.replace(/\/+$/, "")}/`;
}
