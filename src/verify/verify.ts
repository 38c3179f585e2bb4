import type { Finding } from "../model/finding.ts";
import { type Failure, failureOf, type SiteLocation } from "./link-target.ts";
import type { MarkupFault } from "./markup.ts";
import type { Link } from "./page-facts.ts";
import { programFault, Report } from "./report.ts";
import { readSiteFiles, type SiteFiles } from "./site-files.ts";

/** What a site must hold. Addresses are relative to the base path and begin with a slash: `/groups/executive/`. */
export interface Expectations extends SiteLocation {
  /** How the folder is named in a finding. */
  readonly shown: string;
  /** Pages and files that must exist. */
  readonly present: readonly string[];
  /** Files that are not looked into, by their paths without a slash at the head; one that ends in a slash is a whole folder. */
  readonly foreign: readonly string[];
  /** Pages that must link to others: a list of groups to each group, a table of contents to each chapter. */
  readonly contents: readonly { readonly page: string; readonly links: readonly string[] }[];
}

/**
 * Reads a site as it was built and checks it: the markup of every page is sound, no link or reference to an id is broken,
 * no id occurs twice on a page, every expected page exists, and every list links to all that it must list.
 * @param before the site as it was read before it was finished; it changes nothing but the time that this takes
 * @throws when a file of the site cannot be read
 */
export async function verify(folder: string, expectations: Expectations, before?: SiteFiles): Promise<Finding[]> {
  const site = await readSiteFiles(folder, expectations.foreign, before);
  const report = new Report(site, expectations.shown);
  for (const [path, page] of site.pages) {
    if (page.fault !== undefined) report.add("markup", path, page.fault, describeMarkupFault(page.fault), programFault);
    checkLinks(page.links, path, site, expectations, report);
    for (const id of page.repeated) report.add("id-twice", path, id, ...describeRepeatedId(id.address));
    for (const id of page.references.filter(({ address }) => !page.ids.has(address))) {
      report.add("reference-lost", path, id, ...describeLostReference(id.address));
    }
  }
  for (const [path, links] of site.otherLinks) checkLinks(links, path, site, expectations, report);
  checkExpectations(expectations, site, report);
  return report.findings();
}

function checkLinks(links: readonly Link[], path: string, site: SiteFiles, location: SiteLocation, report: Report): void {
  for (const link of links) {
    const failure = failureOf(link.address, path, site, location);
    if (failure !== undefined) report.add("link-lost", path, link, ...describeLinkFailure(link.address, failure));
  }
}

function checkExpectations({ present, contents, origin, base }: Expectations, site: SiteFiles, report: Report): void {
  for (const address of present.filter((each) => !site.paths.has(fileAt(each)))) {
    report.add("page-missing", fileAt(address), undefined, `The site has no ${address}.`, programFault);
  }
  for (const { page, links } of contents) {
    const path = fileAt(page);
    const here = `${origin}${base}${page.slice(1)}`;
    const absolute = (address: string) => (URL.canParse(address, here) ? new URL(address, here).href : "");
    const found = new Set(site.pages.get(path)?.links.map(({ address }) => absolute(address)));
    for (const link of links.filter((each) => !found.has(absolute(`${base}${each.slice(1)}`)))) {
      report.add("contents-incomplete", path, undefined, `The page ${page} has no link to ${link}.`, programFault);
    }
  }
}

function fileAt(address: string): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}

const lookInData = "Look for it in the prose of the data and correct it there; if it is not there, the program is at fault.";

function describeLinkFailure(address: string, failure: Failure): [message: string, help: string] {
  switch (failure) {
    case "no file":
      return [`The link to "${address}" leads to nothing that was built.`, lookInData];
    case "no id":
      return [`The link to "${address}" leads to a page that was built, but no part of it has that name.`, lookInData];
    case "outside":
      return [`The link to "${address}" leads out of the path that the site stands at.`, lookInData];
    case "unreadable":
      return [`The link to "${address}" is not an address.`, lookInData];
  }
}

function describeMarkupFault({ kind, name }: MarkupFault): string {
  switch (kind) {
    case "cut attribute":
      return `An attribute before ${JSON.stringify(name)} is cut off, so what follows is not read as it was meant.`;
    case "attribute twice":
      return `The attribute "${name}" occurs twice in one tag, so only the first counts.`;
    case "never closed":
      return `The element <${name}> is never closed, so it takes in what follows it.`;
  }
}

function describeRepeatedId(id: string): [message: string, help: string] {
  return [`The id "${id}" stands more than once on the page, so a link to it is ambiguous.`, programFault];
}

function describeLostReference(id: string): [message: string, help: string] {
  return [`A label, a description or a table cell refers to the id "${id}", which is not on the page.`, programFault];
}
