import type { ModelOnDay } from "../model/day.ts";
import type { Group } from "../model/model.ts";
import type { Hrefs } from "../text/hrefs.ts";
import type { ProseContext } from "../text/prose.ts";

/** What every part of a page needs to know: the facts, the day, and where this output keeps its pages. */
export interface RenderContext {
  readonly model: ModelOnDay;
  readonly hrefs: Hrefs;
  /** The organisational chart as SVG, drawn for this output. */
  readonly chart: string;
  /** Where the page already shows the table of members, if it does: a link to it then stands in the terms of reference. */
  readonly membersAt?: string;
}

/** The context of a text that stands under a heading of `titleLevel`, with ids that begin with `idPrefix`. */
export function proseContext(renderContext: RenderContext, idPrefix: string, titleLevel: number, group?: Group): ProseContext {
  const { model, hrefs } = renderContext;
  return { model, hrefs, idPrefix, titleLevel, ...(group !== undefined && { group, blanks: group.blanks }) };
}
