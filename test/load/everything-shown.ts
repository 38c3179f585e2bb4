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
 * Renders everything that a reader or a program can see of a model, one text after another as it is asked for: pages (the
 * document first, which holds most), chart, feeds, data, findings. Where the data folder stands and the lines of findings are
 * left out: they show no field.
 */
export function* renderEverything(model: ModelOnDay): Generator<string> {
  const { file } = model.arrangements;
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const withoutFolder = (text: string) =>
    (folder === "" ? text : text.replaceAll(folder, "")).replace(/--data [^\s`]+/g, "--data");
  for (const text of textsOf(model)) yield withoutFolder(text);
}

function* textsOf(model: ModelOnDay): Generator<string> {
  const site = { ...siteOfModel(model), model };
  const schemas = Object.fromEntries(readSchemaFiles().map((schema) => [schema.$id.replace(".schema.json", ""), schema]));
  const inputs = { site, schemas, charts: { site: "", document: "" } };
  for (const phase of ["first", undefined, "last"] as const) {
    for (const { data, render } of templatesFor(inputs, phase).values()) {
      for (const path of data.paths) yield `${path} ${render({ path })}`;
    }
  }
  const draft = { ...inputs, site: { ...site, state: "draft" as const } };
  for (const { data, render } of templatesFor(draft, "first").values()) {
    for (const path of data.paths) yield `draft ${render({ path })}`;
  }
  yield chartDot(model, siteHrefs("/"));
  yield reviewsCalendar(model);
  for (const [path, text] of programFiles(site)) yield `${path} ${text}`;
  yield JSON.stringify(openDataOf(model));
  for (const { rule, severity, path, message, help } of check(model)) yield JSON.stringify([rule, severity, path, message, help]);
}
