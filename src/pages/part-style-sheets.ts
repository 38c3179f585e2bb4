import { href, type SiteContext } from "../site/site-context.ts";

/**
 * A page that loads, after the style sheet of every page, those of the parts that it has. What a page has is not known before
 * it is finished, since any text of the data may have a chart or a register in it.
 */
export function withPartStylesheets(markup: string, site: SiteContext): string {
  const classes = new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  const parts = site.assets.partStylesheets.filter((part) => part.classes.some((name) => classes.has(name)));
  const common = href(site, site.assets.stylesheet);
  return markup.replace(new RegExp(`<link rel="stylesheet" href="${common}"[^>]*>`), (link) =>
    [link, ...parts.map(({ path }) => link.replace(common, href(site, path)))].join(""),
  );
}
