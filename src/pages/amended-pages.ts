import type { VNode } from "preact";
import type { Change } from "../compare/change.ts";
import { changeAnchors, changesOfGroup, changesOfOrganisation } from "../compare/changes-by-body.ts";
import type { Appendix, Chapter, Group, Partner } from "../model/model.ts";
import { addresses } from "../site/addresses.ts";
import type { PageId } from "../site/pages/registry.ts";
import { type PageOf, pagesOf, type SitePage } from "../site/pages/site-pages.ts";
import { html } from "./html.ts";
import type { PageInputs } from "./inputs.ts";

/**
 * Adds to a page of the document where it is told what changed on it since the edition, if it differs from what it would be
 * by the facts of the edition. Both are judged on the same day, so that what only the day brings about is no difference.
 * @param render makes the page
 */
export function withAmendments<Id extends PageId>(
  page: PageOf<Id>,
  inputs: PageInputs,
  render: (inputs: PageInputs, page: PageOf<Id>) => VNode,
): PageOf<Id> {
  const { published, comparison, site, ...others } = inputs;
  if (!page.ofDocument || site.state !== "amended" || published === undefined) return page;
  const textOf = (by: Pick<PageInputs, "charts">, model: PageInputs["site"]["model"], of: PageOf<Id>) =>
    mainOf(html(render({ ...others, charts: by.charts, site: { ...site, model } }, of)));
  const before = pagesOf(page.id as Id, published.model).find(({ path }) => path === page.path);
  if (before !== undefined && textOf(published, published.model, before) === textOf(inputs, site.model, page)) return page;
  const anchor = anchorOf(page, comparison?.changes ?? []);
  return { ...page, amendments: `${addresses.changes}${anchor === undefined ? "" : `#${anchor}`}` };
}

/** What is on a page, without what stands around it on every page. */
function mainOf(markup: string): string {
  return markup.slice(markup.indexOf("<main"), markup.indexOf("</main>"));
}

/** The part of the list of changes that tells of a page, where one does. */
function anchorOf({ id, record }: SitePage, changes: readonly Change[]): string | undefined {
  const wordingOf = (section: string) => {
    const found = changes.find((change) => change.section?.id === section && change.follows === undefined);
    return found && changeAnchors(changes).get(found);
  };
  switch (id) {
    case "group":
      return changesOfGroup(record as Group, changes)?.anchor;
    case "partner":
      return changesOfOrganisation(record as Partner, changes)?.anchor;
    case "chapter":
      return wordingOf(`chapters/${(record as Chapter).id}`);
    case "appendix":
      return wordingOf(`appendices/${(record as Appendix).id}`);
    default:
      return undefined;
  }
}
