import type { ModelOnDay } from "../model/day.ts";
import type { Group } from "../model/model.ts";
import type { DocumentState } from "../site/document-state.ts";
import type { Hrefs } from "../text/hrefs.ts";
import type { ProseContext } from "../text/prose.ts";

/** What every part of a page needs: the facts on a day, and the links and the chart of this output. */
export interface RenderContext {
  readonly model: ModelOnDay;
  /** What the document is that the text belongs to. */
  readonly state: DocumentState;
  readonly hrefs: Hrefs;
  /** The organisational chart as SVG, drawn for this output. */
  readonly chart: string;
  /** The link to the table of members, if the page shows one; the terms of reference then link to it instead of repeating it. */
  readonly membersHref?: string;
}

/** The context of a text below a heading of `titleLevel`, with ids that begin with `idPrefix`. */
export function proseContext(renderContext: RenderContext, idPrefix: string, titleLevel: number, group?: Group): ProseContext {
  const { model, hrefs } = renderContext;
  return { model, hrefs, idPrefix, titleLevel, ...(group !== undefined && { group, blanks: group.blanks }) };
}
