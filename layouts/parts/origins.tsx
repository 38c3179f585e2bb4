import type { Body } from "../../src/model/model.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { Linked } from "./linked.tsx";

/** What took on the work of a group or an organisation, and whose work it took on; nothing where neither is known. */
export function Origins({ renderContext, body }: { readonly renderContext: RenderContext; readonly body: Body }) {
  const { succeededBy, cameFrom, time } = body;
  return (
    <>
      {succeededBy.length > 0 && (
        <p>
          Its work {time === "over" ? "was" : "will be"} taken on by{" "}
          <BodyNames renderContext={renderContext} bodies={succeededBy} />.
        </p>
      )}
      {cameFrom.length > 0 && (
        <p>
          It took on the work of <BodyNames renderContext={renderContext} bodies={cameFrom} />.
        </p>
      )}
    </>
  );
}

/** Names with their links: "A, B and C". */
function BodyNames({ renderContext, bodies }: { readonly renderContext: RenderContext; readonly bodies: readonly Body[] }) {
  const { hrefs } = renderContext;
  return (
    <>
      {bodies.map((body, index) => (
        <>
          {index === 0 ? "" : index === bodies.length - 1 ? " and " : ", "}
          <Linked href={hrefOfBody(hrefs, body)} text={body.name} />
        </>
      ))}
    </>
  );
}
