import { readSchemaFiles } from "../../src/load/schema/schema-files.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { reviewsCalendar } from "../../src/outputs/calendar/ics.ts";
import { programFiles } from "../../src/outputs/feeds/files.ts";
import { templatesFor } from "../../src/pages/index.ts";
import { check } from "../../src/rules/registry.ts";
import { siteHrefs } from "../../src/site/hrefs.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { chartDot } from "../../src/views/organisation-chart.ts";
import { siteOfModel } from "../site/site-of-model.ts";

/**
 * Renders everything that a reader or a program can see of a model: pages, document, chart, feeds, data, findings. Where
 * the data folder stands, the lines of findings and the fingerprint of the whole are left out: they show no field.
 */
export function renderEverything(model: ModelOnDay): string[] {
  const { file } = model.arrangements;
  const folder = file.slice(0, file.lastIndexOf("/"));
  return textsOf(model).map((text) => text.replaceAll(folder, "data").replaceAll(model.fingerprint, "0".repeat(16)));
}

function textsOf(model: ModelOnDay): string[] {
  const site = { ...siteOfModel(model), model };
  const schemas = Object.fromEntries(readSchemaFiles().map((schema) => [schema.$id.replace(".schema.json", ""), schema]));
  const inputs = { site, schemas, charts: { site: "", document: "" } };
  const pages = (["first", undefined, "last"] as const).flatMap((phase) =>
    [...templatesFor(inputs, phase).values()].flatMap(({ data, render }) =>
      data.paths.map((path) => `${path} ${render({ path })}`),
    ),
  );
  return [
    ...pages,
    chartDot(model, siteHrefs("/")),
    reviewsCalendar(model),
    ...[...programFiles(site)].map(([path, text]) => `${path} ${text}`),
    JSON.stringify(openDataOf(model)),
    ...check(model).map(({ rule, severity, path, message, help }) => JSON.stringify([rule, severity, path, message, help])),
  ];
}
