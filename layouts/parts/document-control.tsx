import type { Change } from "../../src/compare/change.ts";
import { inWords } from "../../src/model/dates.ts";
import type { Edition } from "../../src/model/model.ts";
import { addresses } from "../../src/site/addresses.ts";
import { stateInWords } from "../../src/site/document-state.ts";
import { correctionsInWords } from "../../src/text/correction-kinds.ts";
import { type EditionView, editionsView, obstaclesByReason, signOffsInWords } from "../../src/views/editions.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { Amendments } from "./changes.tsx";
import { DateInWords } from "./date-in-words.tsx";

/** The page after the contents that says which edition this is, who approved it, and where the present one is. */
export function DocumentControl({ renderContext, changes }: { renderContext: RenderContext; changes: readonly Change[] }) {
  const { state } = renderContext;
  const { arrangements, partnership, corrections } = renderContext.model;
  const { edition, title, website } = arrangements;
  const ofDocument = corrections.filter(({ page }) => page === undefined);
  const [latest, ...earlier] = editionsView(renderContext.model);
  const present = latest?.edition.date === edition.date ? latest : undefined;
  const before = present === undefined && latest !== undefined ? [latest, ...earlier] : earlier;
  return (
    <section class="document-control">
      <h2 id="document-control">Document control</h2>
      <dl>
        <Fact name="Document">{title}</Fact>
        <Fact name="Published by">{partnership.name}</Fact>
        {state === "draft" ? (
          <DraftFacts renderContext={renderContext} />
        ) : (
          <EditionFacts renderContext={renderContext} present={present} />
        )}
        <Fact name="The current edition">
          <a href={website}>{website.replace(/^https?:\/\//, "")}</a>
        </Fact>
        {ofDocument.length > 0 && (
          <Fact name="Corrected since it was first published">
            {correctionsInWords(renderContext.model.words, ofDocument)}, each listed with its reason under{" "}
            <a href={website + addresses.corrections}>{(website + addresses.corrections).replace(/^https?:\/\//, "")}</a>
          </Fact>
        )}
      </dl>
      {state === "amended" && (
        <section class="amendments">
          <h3 id="amendments">Amended since the edition</h3>
          <Amendments changes={changes} />
        </section>
      )}
      {before.length > 0 && <EarlierEditions editions={before.map((each) => each.edition)} />}
    </section>
  );
}

/** Of an edition that is not kept here, nothing is known of who approved it, and nothing is said. */
function EditionFacts({ renderContext, present }: { renderContext: RenderContext; present: EditionView | undefined }) {
  const { model, state } = renderContext;
  const { date, name } = model.arrangements.edition;
  return (
    <>
      <Fact name="Edition">
        <DateInWords when={date} />
        {name === undefined ? "" : ` (${name})`}
      </Fact>
      {state === "amended" && <Fact name="This copy">{stateInWords(model, state)}</Fact>}
      {present?.edition.version !== undefined && <Fact name="Version">{present.edition.version}</Fact>}
      {present !== undefined && (
        <Fact name="Approved by">
          {present.approvals.length === 0 ? "No approval is recorded." : <List items={present.approvals} />}
        </Fact>
      )}
      {present !== undefined && present.edition.despite.length > 0 && (
        <Fact name="Published although">
          {obstaclesByReason(present.edition).map(({ why, what }) => (
            <>
              <List items={what} />
              <p class="document-control-reason">
                <strong>Why all the same:</strong> {why}
              </p>
            </>
          ))}
        </Fact>
      )}
    </>
  );
}

/** A draft is of no edition yet, and nobody has approved it but those who signed it off since the last. */
function DraftFacts({ renderContext: { model, state } }: { renderContext: RenderContext }) {
  return (
    <>
      <Fact name="This copy">{stateInWords(model, state)}</Fact>
      <Fact name="Signed off by">
        {model.signOffs.length === 0 ? "No sign-off is recorded." : <List items={signOffsInWords(model)} />}
      </Fact>
    </>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul class="document-control-list">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
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
