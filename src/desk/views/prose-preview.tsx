import { renderToString } from "preact-render-to-string";
import { fillBlanks } from "../../model/clauses.ts";
import type { ModelOnDay } from "../../model/day.ts";
import { parseProse } from "../../model/prose/prose-text.ts";
import { siteHrefs } from "../../site/hrefs.ts";
import { factBlanksAmong } from "../../text/fact-blanks.ts";
import { renderProse } from "../../text/prose.ts";

/**
 * A text as the website will say it, by the website's own renderer. What stands alone and is a part of the page, such as a
 * table of members, is named.
 * @param website where the website as it will be is seen, ending with a slash
 * @param group the id of the group whose text it is, if it is one's
 */
export function previewProse(model: ModelOnDay, text: string, website: string, group: string | undefined): string {
  const own = group === undefined ? undefined : model.groups.find(({ id }) => id === group);
  const context = {
    ...{ model, hrefs: siteHrefs(website), idPrefix: "preview-", titleLevel: 2 },
    ...(own && { group: own, blanks: own.blanks }),
  };
  return renderProse(fillBlanks(parseProse(text), factBlanksAmong(own?.blanks ?? {})), context)
    .map((part) =>
      part.kind === "html"
        ? part.html
        : renderToString(<p class="govuk-hint">Here stands what {part.reference.typed} fills in.</p>),
    )
    .join("\n");
}
