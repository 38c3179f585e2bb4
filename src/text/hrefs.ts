import type { Appendix, Asset, Body, Chapter, Group } from "../model/model.ts";

/**
 * Where each kind of record can be read in the output at hand: a page of the site, or an anchor of the printed document.
 * `undefined` means that it has no place there, and its name is shown without a link.
 */
export interface Hrefs {
  readonly group: (group: Group) => string | undefined;
  readonly partner: (partner: Body) => string | undefined;
  readonly appendix: (appendix: Appendix) => string | undefined;
  readonly chapter: (chapter: Chapter) => string | undefined;
  readonly asset: (asset: Asset) => string;
}
