import type { Appendix, Group } from "../model/model.ts";
import type { Hrefs } from "../text/hrefs.ts";
import { addresses, appendixName } from "./addresses.ts";

/** The anchor of a group's terms of reference within the document. */
export function termsAnchor(group: Group): string {
  return `terms-of-reference-${group.id}`;
}

/** The anchor of an appendix within the document. */
export function appendixAnchor(appendix: Appendix): string {
  return appendixName(appendix.number);
}

/** Places on the website, below a base path that begins and ends with a slash. */
export function siteHrefs(base: string): Hrefs {
  const below = (path: string) => `${base}${path.slice(1)}`;
  return {
    group: (group) => below(addresses.group(group.id)),
    partner: (partner) => below(addresses.partner(partner.id)),
    appendix: (appendix) => below(addresses.appendix(appendix.number)),
    chapter: (chapter) => below(addresses.chapter(chapter.id)),
    asset: (asset) => `${base}assets/${asset.path}`,
  };
}

/** Places within the one page that is printed: only what stands in it is linked, so that paper and screen agree. */
export function documentHrefs(base: string): Hrefs {
  return {
    group: (group) => (group.termsOfReference === undefined ? undefined : `#${termsAnchor(group)}`),
    partner: () => undefined,
    appendix: (appendix) => `#${appendixAnchor(appendix)}`,
    chapter: (chapter) => `#${chapter.id}`,
    asset: (asset) => `${base}assets/${asset.path}`,
  };
}
