import type { Reports } from "../../src/model/model.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import { reportFactsOf } from "../../src/text/report-facts.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { FactRow } from "./fact-row.tsx";
import { Linked } from "./linked.tsx";

/** By way of which group the reports of a group go, when it reports directly, and who receives them. */
export function ReportFacts({ renderContext, reports }: { renderContext: RenderContext; reports: Reports }) {
  const { hrefs, model } = renderContext;
  return (
    <>
      {reportFactsOf(model.words, reports).map(({ field, title, bodies, others }) => {
        const said = [...bodies.map((body) => <Linked href={hrefOfBody(hrefs, body)} text={body.name} />), ...others];
        return (
          <FactRow title={title}>
            {field === "to" ? (
              <ul>
                {said.map((each) => (
                  <li>{each}</li>
                ))}
              </ul>
            ) : (
              said
            )}
          </FactRow>
        );
      })}
    </>
  );
}
