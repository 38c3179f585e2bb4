import type { Asset, Group } from "../model/model.ts";
import { isWritten } from "../model/written.ts";
import type { Hrefs } from "../text/hrefs.ts";
import { addresses } from "./addresses.ts";
import { appendixName } from "./appendix-names.ts";

/** The anchor of a group's terms of reference within the document. */
export function termsAnchor(group: Group): string {
  return `terms-of-reference-${group.id}`;
}

/** Links to pages of the website, below a base path that begins and ends with a slash. */
export function siteHrefs(base: string): Hrefs {
  const toHref = (path: string) => `${base}${path.slice(1)}`;
  return {
    group: (group) => (group.time === "ahead" ? undefined : toHref(addresses.group(group.id))),
    partner: (partner) => (partner.time === "ahead" ? undefined : toHref(addresses.partner(partner.id))),
    appendix: (appendix) => (isWritten(appendix) ? toHref(addresses.appendix(appendixName(appendix))) : undefined),
    chapter: (chapter) => (isWritten(chapter) ? toHref(addresses.chapter(chapter.id)) : undefined),
    publication: ({ id }) => toHref(`${addresses.publications}#${id}`),
    asset: (asset) => assetHrefOf(asset, base),
  };
}

/** Links within the printed document: only to what it contains, so that it reads the same on paper and on screen. */
export function documentHrefs(base: string): Hrefs {
  return {
    group: (group) => (group.termsOfReference === undefined || group.time !== "now" ? undefined : `#${termsAnchor(group)}`),
    partner: () => undefined,
    appendix: (appendix) => (isWritten(appendix) ? `#${appendixName(appendix)}` : undefined),
    chapter: (chapter) => (isWritten(chapter) ? `#${chapter.id}` : undefined),
    publication: () => undefined,
    asset: (asset) => assetHrefOf(asset, base),
  };
}

function assetHrefOf({ path }: Asset, base: string): string {
  return `${base}${addresses.assets.slice(1)}${path}`;
}
