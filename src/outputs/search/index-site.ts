import { join } from "node:path";
import { addresses } from "../../site/addresses.ts";

/**
 * Makes the search index of a finished website, in its folder `pagefind/`. Pages mark the part of them that is searched
 * by `data-pagefind-body`.
 * @param language BCP 47
 * @returns the number of pages in the index
 * @throws when the indexer reports an error: a page that it cannot read is a fault of the program
 */
export async function indexSite(folder: string, language: string): Promise<{ pages: number }> {
  const pagefind = await import("pagefind");
  try {
    const { index, errors } = await pagefind.createIndex({
      // One index for the whole site. Pagefind expects a language without a region: "en", not "en-GB".
      forceLanguage: language.split("-", 1)[0] ?? language,
      writePlayground: false,
    });
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, addresses.searchIndex) });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`The search index is faulty: ${faults.join("; ")}`);
    return { pages: added.page_count };
  } finally {
    await pagefind.close();
  }
}
