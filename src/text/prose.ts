import { type Blanks, fillWording } from "../model/clauses.ts";
import type { Group, Model } from "../model/model.ts";
import { type ProseText, trimProse } from "../model/prose/prose-text.ts";
import type { Hrefs } from "./hrefs.ts";
import { inlineFact } from "./inline-facts.ts";
import { type ProsePart, type Rendering, renderLine, renderMarkdown } from "./markdown.ts";

/** Where a text stands: what it may refer to, and the page it will be read on. */
export interface ProseContext {
  readonly model: Model;
  readonly group?: Group;
  readonly blanks?: Blanks;
  readonly hrefs: Hrefs;
  /** Put before every id, so that many texts can share one page. */
  readonly idPrefix: string;
  /** The level of the heading that the text stands under. */
  readonly titleLevel: number;
  readonly sectionNumber?: number;
}

/** A text's parts in order: HTML, and references that stand alone, which the layouts draw. */
export function prose(text: ProseText, context: ProseContext): ProsePart[] {
  return renderMarkdown(fillIn(text, context), renderingFor(context));
}

/** One line of text as HTML, its references filled in. */
export function proseLine(text: ProseText, context: ProseContext): string {
  return renderLine(fillIn(trimProse(text), context), renderingFor(context));
}

function fillIn(text: ProseText, { model, group, blanks }: ProseContext): ProseText {
  return fillWording(text, { clauses: model.index.clause, ...(group && { group }), ...(blanks && { blanks }) });
}

function renderingFor(context: ProseContext): Rendering {
  const { model, hrefs } = context;
  return {
    idPrefix: context.idPrefix,
    titleLevel: context.titleLevel,
    ...(context.sectionNumber !== undefined && { sectionNumber: context.sectionNumber }),
    factOf: (reference) => {
      const fact = inlineFact(reference, model, hrefs);
      // A group's own text does not send its reader to where they already are.
      return reference.kind === "group" && reference.id === context.group?.id && fact !== undefined ? { text: fact.text } : fact;
    },
    imageHref: (path) => {
      const asset = model.assets.find((candidate) => candidate.path === path);
      return asset && hrefs.asset(asset);
    },
  };
}
