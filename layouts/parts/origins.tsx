import type { ComponentChildren } from "preact";
import type { Body } from "../../src/model/model.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { sayOnPage } from "../../src/words/say.ts";
import { Linked } from "./linked.tsx";
import { listOnPage } from "./list-on-page.ts";

/** What took on the work of a group or an organisation, and whose work it took on; nothing where neither is known. */
export function Origins({ renderContext, body }: { readonly renderContext: RenderContext; readonly body: Body }) {
  const { succeededBy, cameFrom, time } = body;
  const { words } = renderContext.model;
  return (
    <>
      {succeededBy.length > 0 && (
        <p>
          {sayOnPage(words, time === "over" ? "origins.takenOn" : "origins.toBeTakenOn", {
            bodies: linksTo(renderContext, succeededBy),
          })}
        </p>
      )}
      {cameFrom.length > 0 && <p>{sayOnPage(words, "origins.tookOn", { bodies: linksTo(renderContext, cameFrom) })}</p>}
    </>
  );
}

/** Names with their links: "A, B and C". */
function linksTo({ hrefs, model }: RenderContext, bodies: readonly Body[]): ComponentChildren {
  return listOnPage(
    model.words,
    bodies.map((body) => <Linked href={hrefOfBody(hrefs, body)} text={body.name} />),
  );
}
