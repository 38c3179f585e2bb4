import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewsCalendar } from "../../src/outputs/calendar/ics.ts";
import { programFiles } from "../../src/outputs/feeds/files.ts";
import { headerFiles } from "../../src/outputs/headers/files.ts";
import { licenceFiles } from "../../src/outputs/licences/files.ts";
import { openDataFiles } from "../../src/outputs/open-data/files.ts";
import { addresses } from "../../src/site/addresses.ts";
import { pagesOf } from "../../src/site/pages/site-pages.ts";
import type { SiteContext } from "../../src/site/site-context.ts";
import type { Schemas } from "../../src/views/data-dictionary.ts";
import { projectFolder } from "../project.ts";

const suffix = ".schema.json";

/** Reads the project's JSON Schemas, by their names. */
export function readSchemas(): Schemas {
  const folder = join(projectFolder, "src", "schema");
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -suffix.length), JSON.parse(readFileSync(join(folder, name), "utf8"))]),
  );
}

/** Every file of the website that is not a page or an asset, by its path: data, calendar, feed, headers and the like. */
export function nonPageFiles(site: SiteContext, schemas: Schemas): Map<string, string> {
  return new Map([
    ...openDataFiles(site, schemas),
    ...headerFiles(
      site.base,
      pagesOf("moved", site.model).map(({ path, record }) => ({ from: path, to: record.to })),
    ),
    ...programFiles(site),
    ...licenceFiles(site.model.words, join(projectFolder, "node_modules")),
    [addresses.calendar, reviewsCalendar(site.model)],
  ]);
}
