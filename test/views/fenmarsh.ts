// The small fictional partnership, loaded once for the tests of views and layouts.

import type { ModelOnDay } from "../../src/model/day.ts";
import type { Group } from "../../src/model/model.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { documentHrefs } from "../../src/site/hrefs.ts";
import type { ProseContext } from "../../src/text/prose.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { loadOn } from "../load/load-on.ts";

const loaded = await loadOn("test/fixtures/fenmarsh", "2025-01-15");
if (loaded.model === undefined) throw new Error("The fixture has no model.");

export const fenmarsh: ModelOnDay = loaded.model;

const renderContext: RenderContext = {
  model: fenmarsh,
  state: "edition",
  hrefs: documentHrefs("/"),
  chart: "<svg></svg>",
};

/**
 * Finds one of its groups by its id.
 * @throws where there is none
 */
export function getGroup(id: string): Group {
  const group = fenmarsh.groups.find((candidate) => candidate.id === id);
  if (group === undefined) throw new Error(`There is no group ${id}.`);
  return group;
}

/** Makes a context for text below a heading of level 2, with the changes of a test. */
export function context(changes: Partial<ProseContext> = {}): ProseContext {
  return { model: fenmarsh, hrefs: renderContext.hrefs, idPrefix: "here", titleLevel: 2, ...changes };
}

/** Parses a text that is in no real file. */
export function text(words: string) {
  return { ...parseProse(words), file: "made.md", pointer: "" };
}
