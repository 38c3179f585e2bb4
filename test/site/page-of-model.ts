import type { Amendments } from "../../build/site/amendments.ts";
import { readSchemas } from "../../build/site/files-beside.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { templatesFor } from "../../src/pages/index.ts";
import type { PageInputs } from "../../src/pages/inputs.ts";
import { siteOfModel } from "./site-of-model.ts";

/**
 * The markup of a page of the website of a model, without its chart.
 * @param since what changed since its edition, where that is kept
 */
export function markupOf(
  model: ModelOnDay,
  path: string,
  { state = "edition", comparison, published, between = new Map() }: Partial<Amendments> = {},
) {
  const charts = { site: "", document: "" };
  const inputs: PageInputs = {
    site: { ...siteOfModel(model), model, state },
    schemas: readSchemas(),
    charts,
    comparison,
    between,
    ...(published !== undefined && { published: { model: published, charts } }),
  };
  for (const phase of ["first", undefined, "last"] as const) {
    for (const { data, render } of templatesFor(inputs, phase).values()) {
      if (data.paths.includes(path)) return String(render({ path }));
    }
  }
  throw new Error(`There is no page ${path}.`);
}

/** The words of some markup, in one line. */
export function wordsOf(markup: string): string {
  return oneLine(markup.replace(/<[^>]+>/g, " "));
}

/** A text with each run of spaces and line breaks as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
