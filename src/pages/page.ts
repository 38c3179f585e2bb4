import type { SitePage } from "../site/pages/site-pages.ts";

/**
 * A template for Eleventy, kept in memory: it makes a page for each path.
 * https://www.11ty.dev/docs/pagination/
 */
export interface Page {
  readonly data: {
    readonly permalink: (data: PageData) => string;
    readonly paths: readonly string[];
    readonly pagination: { readonly data: "paths"; readonly size: 1; readonly alias: "path" };
    readonly eleventyExcludeFromCollections: true;
  };
  readonly render: (data: PageData) => string;
}

/** What Eleventy hands to a template: the path of the page to make. */
export interface PageData {
  readonly path: string;
}

/** Creates a template that makes the given pages, each at its path. */
export function createTemplate<Made extends SitePage>(pages: readonly Made[], render: (page: Made) => string): Page {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    data: {
      paths: [...byPath.keys()],
      pagination: { data: "paths", size: 1, alias: "path" },
      permalink: ({ path }) => permalinkOf(path),
      eleventyExcludeFromCollections: true,
    },
    render: ({ path }) => {
      const page = byPath.get(path);
      return page === undefined ? "" : render(page);
    },
  };
}

function permalinkOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
