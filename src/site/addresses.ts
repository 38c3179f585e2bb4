import { files } from "./files.ts";
import { type PageId, pages } from "./pages/registry.ts";

type PagePaths = { readonly [Id in PageId]: (typeof pages)[Id]["path"] };

const pagePaths = Object.fromEntries(Object.entries(pages).map(([id, { path }]) => [id, path])) as PagePaths;

/**
 * The path of each page and file of the website, below its base path. Each begins with a slash; pages end with one.
 * Where there is a page for each record, it is a function from the record's name in addresses to the path.
 */
export const addresses = { ...pagePaths, ...files };
