import type { Comparison } from "../compare/change.ts";
import type { ModelOnDay } from "../model/day.ts";
import type { CalendarDate } from "../model/model.ts";
import { documentHrefs, siteHrefs } from "../site/hrefs.ts";
import type { SiteContext } from "../site/site-context.ts";
import type { Schemas } from "../views/data-dictionary.ts";
import type { RenderContext } from "../views/render-context.ts";

/** What the pages are made from. */
export interface PageInputs {
  readonly site: SiteContext;
  /** The JSON Schemas by their names, which say what the open data mean. */
  readonly schemas: Schemas;
  /** What changed since the edition was published, where it was. */
  readonly comparison?: Comparison | undefined;
  /** What changed in each published edition since the one before, by its day. */
  readonly between?: ReadonlyMap<CalendarDate, Comparison>;
  /** The facts of that edition and its charts, by which each page is held against what it was. */
  readonly published?: Pick<PageInputs, "charts"> & { readonly model: ModelOnDay };
  /** The organisational chart as SVG: with links for the website's pages, without for the document. */
  readonly charts: { readonly site: string; readonly document: string };
}

/** The facts as a page of the website reads them. */
export function siteRenderContext({ site, charts }: PageInputs): RenderContext {
  return { model: site.model, state: site.state, hrefs: siteHrefs(site.base), chart: charts.site };
}

/** The facts as the printed document reads them. */
export function documentRenderContext({ site, charts }: PageInputs): RenderContext {
  return { model: site.model, state: site.state, hrefs: documentHrefs(site.base), chart: charts.document };
}
