/**
 * A template of Eleventy's, held in memory. One template makes one page or, with `pagination`, one page for each id.
 * https://www.11ty.dev/docs/pagination/
 */
export interface Page {
  readonly data: {
    readonly permalink: string | ((data: PageData) => string);
    readonly ids?: readonly string[];
    readonly pagination?: { readonly data: "ids"; readonly size: 1; readonly alias: "id" };
    readonly eleventyExcludeFromCollections: true;
  };
  readonly render: (data: PageData) => string;
}

/** What Eleventy hands to a template: the id, where the template makes a page for each. */
export interface PageData {
  readonly id: string;
}

/** A template that makes one page at `path`, which begins and ends with a slash or names a file. */
export function onePage(path: string, render: () => string): Page {
  return { data: { permalink: permalinkOf(path), eleventyExcludeFromCollections: true }, render };
}

/** A template that makes a page for each id. */
export function pageForEach(ids: readonly string[], path: (id: string) => string, render: (id: string) => string): Page {
  return {
    data: {
      ids,
      pagination: { data: "ids", size: 1, alias: "id" },
      permalink: ({ id }) => permalinkOf(path(id)),
      eleventyExcludeFromCollections: true,
    },
    render: ({ id }) => render(id),
  };
}

function permalinkOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
