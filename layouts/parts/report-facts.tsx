import type { Reports } from "../../src/model/model.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import { FactRow } from "./fact-row.tsx";
import { Linked } from "./linked.tsx";

/** By way of which group the reports of a group go, when it reports directly, and who receives them. */
export function ReportFacts({ renderContext, reports }: { renderContext: RenderContext; reports: Reports }) {
  const { hrefs, model } = renderContext;
  const { via, directly, to, others } = reports;
  return (
    <>
      {via !== undefined && (
        <FactRow title={say(model.words, "groupFacts.reportsVia")}>
          <Linked href={hrefs.group(via)} text={via.name} />
        </FactRow>
      )}
      {directly !== undefined && <FactRow title={say(model.words, "groupFacts.reportsDirectly")}>{directly}</FactRow>}
      {to.length + others.length > 0 && (
        <FactRow title={say(model.words, "groupFacts.reportsReceivedBy")}>
          <ul>
            {to.map((body) => (
              <li>
                <Linked href={hrefOfBody(hrefs, body)} text={body.name} />
              </li>
            ))}
            {others.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </FactRow>
      )}
    </>
  );
}
