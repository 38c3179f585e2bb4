import { files } from "./files.ts";
import { type PageId, pages } from "./pages/registry.ts";

type PagePaths = { readonly [Id in PageId]: (typeof pages)[Id]["path"] };

const pagePaths = Object.fromEntries(Object.entries(pages).map(([id, { path }]) => [id, path])) as PagePaths;

/**
 * Where each page and file of the website stands, below its base path. Each begins with a slash; pages end with one.
 * Where there is a page for each record, a function from the record's name in addresses.
 */
export const addresses = { ...pagePaths, ...files };
