import { modelOnDay } from "../../src/model/day.ts";
import type { Model } from "../../src/model/model.ts";
import type { SiteContext } from "../../src/site/site-context.ts";
import { day } from "../model/made.ts";

/** The context that the pages of a model's website are rendered with, for tests that build no website. */
export function siteOfModel(model: Model, base = "/"): SiteContext {
  const assets = { stylesheet: "/static/screen.css", partStylesheets: [], printStylesheet: "/assets/print.css", scripts: {} };
  return { model: modelOnDay(model, day("2025-06-30")), base, assets, state: "edition", mark: "0123456789abcdef" };
}
