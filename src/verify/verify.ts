import type { Finding } from "../model/finding.ts";
import { type Failure, failureOf, type Standing } from "./link-target.ts";
import type { Link } from "./page-facts.ts";
import { Report } from "./report.ts";
import { type SiteFiles, siteFiles } from "./site-files.ts";

/** What a site must hold. Addresses are below the base path and begin with a slash: `/groups/executive/`. */
export interface Expectations extends Standing {
  /** How the folder is named in a finding. */
  readonly shown: string;
  /** Pages and files that must be there. */
  readonly present: readonly string[];
  /** Pages that must link to others: a list of groups to each group, a table of contents to each chapter. */
  readonly contents: readonly { readonly page: string; readonly links: readonly string[] }[];
}

/**
 * Opens a site as it was built and checks it: every link and #id arrives, no id stands twice, what must be there is
 * there, and every list holds all that it lists.
 */
export async function verify(folder: string, expectations: Expectations): Promise<Finding[]> {
  const site = await siteFiles(folder);
  const report = new Report(site, expectations.shown);
  for (const [path, page] of site.pages) {
    follow(page.links, path, site, expectations, report);
    for (const id of page.repeated) report.add("id-twice", path, id, ...twice(id.address));
    for (const id of page.references.filter(({ address }) => !page.ids.has(address))) {
      report.add("reference-lost", path, id, ...lost(id.address));
    }
  }
  for (const [path, links] of site.otherLinks) follow(links, path, site, expectations, report);
  expectAll(expectations, site, report);
  return report.findings();
}

function follow(links: readonly Link[], path: string, site: SiteFiles, standing: Standing, report: Report): void {
  for (const link of links) {
    const failure = failureOf(link.address, path, site, standing);
    if (failure !== undefined) report.add("link-lost", path, link, ...astray(link.address, failure));
  }
}

function expectAll({ present, contents, origin, base }: Expectations, site: SiteFiles, report: Report): void {
  for (const address of present.filter((each) => !site.paths.has(fileAt(each)))) {
    report.add("page-missing", fileAt(address), undefined, `The site has no ${address}.`, programFault);
  }
  for (const { page, links } of contents) {
    const path = fileAt(page);
    const here = `${origin}${base}${page.slice(1)}`;
    const whole = (address: string) => (URL.canParse(address, here) ? new URL(address, here).href : "");
    const found = new Set(site.pages.get(path)?.links.map(({ address }) => whole(address)));
    for (const link of links.filter((each) => !found.has(whole(`${base}${each.slice(1)}`)))) {
      report.add("contents-incomplete", path, undefined, `The page ${page} has no link to ${link}.`, programFault);
    }
  }
}

function fileAt(address: string): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}

const programFault = "That is a fault of the program, not of your data. Please report it.";
const lookForIt = "Look for it in the prose of the data and correct it there; if it is not there, the program is at fault.";

function astray(address: string, failure: Failure): [message: string, help: string] {
  switch (failure) {
    case "no file":
      return [`The link to "${address}" leads to nothing that was built.`, lookForIt];
    case "no id":
      return [`The link to "${address}" leads to a page that was built, but no part of it has that name.`, lookForIt];
    case "outside":
      return [`The link to "${address}" leads out of the path that the site stands at.`, lookForIt];
    case "unreadable":
      return [`The link to "${address}" is not an address.`, lookForIt];
  }
}

function twice(id: string): [message: string, help: string] {
  return [`The id "${id}" stands more than once on the page, so a link to it is ambiguous.`, programFault];
}

function lost(id: string): [message: string, help: string] {
  return [`A label, a description or a table cell refers to the id "${id}", which is not on the page.`, programFault];
}
