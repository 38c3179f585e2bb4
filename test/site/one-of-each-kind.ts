import { join } from "node:path";
import type { PageId } from "../../src/site/pages/registry.ts";
import { allPages, type SitePage } from "../../src/site/pages/site-pages.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

/**
 * A page of each kind of a partnership's website, in the order of the registry.
 * @param data its data folder, from the project's
 * @param except kinds that are left out
 */
export async function oneOfEachKind(data: string, asOf: string, except: readonly PageId[] = []): Promise<SitePage[]> {
  const { model } = await loadOn(join(project, data), asOf);
  if (model === undefined) throw new Error(`${data} cannot be read.`);
  return allPages(model)
    .filter(({ id }, index, all) => all.findIndex((page) => page.id === id) === index)
    .filter(({ id }) => !except.includes(id));
}
