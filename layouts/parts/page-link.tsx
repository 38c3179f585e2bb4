import { linksTo } from "../../src/site/navigation.ts";
import type { PageId } from "../../src/site/pages/registry.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";

/** A link to a page by its label; nothing where this partnership has no content for the page. */
export function PageLink({ site, to }: { site: SiteContext; to: PageId }) {
  return linksTo(site.model, to).map(({ text, path }) => <a href={href(site, path)}>{text}</a>);
}
