import { inWords } from "../../src/model/dates.ts";
import type { Edition } from "../../src/model/model.ts";
import { stateInWords } from "../../src/site/document-state.ts";
import { editionsView } from "../../src/views/editions.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { DateInWords } from "./date-in-words.tsx";

/** The page after the contents that says which edition this is, who approved it, and where the present one is. */
export function DocumentControl({ renderContext }: { renderContext: RenderContext }) {
  const { state } = renderContext;
  const { arrangements, partnership } = renderContext.model;
  const { edition, title, website } = arrangements;
  const [latest, ...earlier] = editionsView(renderContext.model);
  const present = latest?.edition.date === edition.date ? latest : undefined;
  const before = present === undefined && latest !== undefined ? [latest, ...earlier] : earlier;
  return (
    <section class="document-control">
      <h2 id="document-control">Document control</h2>
      <dl>
        <Fact name="Document">{title}</Fact>
        <Fact name="Published by">{partnership.name}</Fact>
        <Fact name="Edition">
          <DateInWords when={edition.date} />
          {edition.name === undefined ? "" : ` (${edition.name})`}
        </Fact>
        {state !== "edition" && <Fact name="This copy">{stateInWords(renderContext.model, state)}</Fact>}
        {present?.edition.version !== undefined && <Fact name="Version">{present.edition.version}</Fact>}
        <Fact name="Approved by">
          {present === undefined || present.approvals.length === 0 ? (
            "No approval is recorded."
          ) : (
            <ul class="document-control-list">
              {present.approvals.map((approval) => (
                <li>{approval}</li>
              ))}
            </ul>
          )}
        </Fact>
        {present !== undefined && present.edition.despite.length > 0 && <Despite edition={present.edition} />}
        <Fact name="The current edition">
          <a href={website}>{website.replace(/^https?:\/\//, "")}</a>
        </Fact>
      </dl>
      {before.length > 0 && <EarlierEditions editions={before.map((each) => each.edition)} />}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Despite({ edition }: { edition: Edition }) {
  return (
    <Fact name="Published although">
      <ul class="document-control-list">
        {edition.despite.map(({ what, why }) => (
          <li>
            {what} {why}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function EarlierEditions({ editions }: { editions: readonly Edition[] }) {
  return (
    <table class="earlier-editions">
      <caption>Earlier editions</caption>
      <thead>
        <tr>
          <th scope="col">Edition</th>
          <th scope="col">Version</th>
          <th scope="col">Pages</th>
        </tr>
      </thead>
      <tbody>
        {editions.map(({ date, name, version, pages }) => (
          <tr>
            <th scope="row">{name === undefined ? inWords(date) : `${inWords(date)} (${name})`}</th>
            <td>{version ?? "–"}</td>
            <td>{pages ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
