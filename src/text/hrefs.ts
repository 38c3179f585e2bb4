import { isGroup } from "../model/group.ts";
import type { Appendix, Asset, Body, Chapter, CitedDocument, Group } from "../model/model.ts";

/**
 * The link to each kind of record within one output: to a page of the site, or to an anchor of the printed document.
 * `undefined` means that the output does not show the record by itself, and its name is printed without a link.
 */
export interface Hrefs {
  readonly group: (group: Group) => string | undefined;
  readonly partner: (partner: Body) => string | undefined;
  readonly appendix: (appendix: Appendix) => string | undefined;
  readonly chapter: (chapter: Chapter) => string | undefined;
  /** Where a document of the partnership's own is listed; only of these is it told where they are to be read. */
  readonly publication: (document: CitedDocument) => string | undefined;
  readonly asset: (asset: Asset) => string;
}

/** For what is read without the website and the document, such as a review pack: nothing in it is linked to a page. */
export const noHrefs: Hrefs = {
  group: () => undefined,
  partner: () => undefined,
  appendix: () => undefined,
  chapter: () => undefined,
  publication: () => undefined,
  asset: ({ path }) => path,
};

/** The link to a group or an organisation. */
export function hrefOfBody(hrefs: Hrefs, body: Body): string | undefined {
  return isGroup(body) ? hrefs.group(body) : hrefs.partner(body);
}
