import type { Asset, Group } from "../model/model.ts";
import type { Hrefs } from "../text/hrefs.ts";
import { addresses } from "./addresses.ts";
import { appendixName } from "./appendix-names.ts";

/** The anchor of a group's terms of reference within the document. */
export function termsAnchor(group: Group): string {
  return `terms-of-reference-${group.id}`;
}

/** Places on the website, below a base path that begins and ends with a slash. */
export function siteHrefs(base: string): Hrefs {
  const below = (path: string) => `${base}${path.slice(1)}`;
  return {
    group: (group) => below(addresses.group(group.id)),
    partner: (partner) => below(addresses.partner(partner.id)),
    appendix: (appendix) => below(addresses.appendix(appendixName(appendix))),
    chapter: (chapter) => below(addresses.chapter(chapter.id)),
    asset: (asset) => assetHref(asset, base),
  };
}

/** Places within the one page that is printed: only what stands in it is linked, so that paper and screen agree. */
export function documentHrefs(base: string): Hrefs {
  return {
    group: (group) => (group.termsOfReference === undefined ? undefined : `#${termsAnchor(group)}`),
    partner: () => undefined,
    appendix: (appendix) => `#${appendixName(appendix)}`,
    chapter: (chapter) => `#${chapter.id}`,
    asset: (asset) => assetHref(asset, base),
  };
}

function assetHref({ path }: Asset, base: string): string {
  return `${base}${addresses.assets.slice(1)}${path}`;
}
