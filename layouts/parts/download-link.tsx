import { href, type SiteContext } from "../../src/site/site-context.ts";
import type { Download } from "../../src/views/downloads.ts";

/**
 * A link to a file that says what it is, its format and its size. Nobody searches for these, and the search index is made
 * before the size of the PDF is known.
 */
export function DownloadLink({ site, download: { name, path, facts } }: { site: SiteContext; download: Download }) {
  return (
    <a href={href(site, path)} type={path.endsWith(".pdf") ? "application/pdf" : "application/json"}>
      {name} <span data-pagefind-ignore>({facts})</span>
    </a>
  );
}
