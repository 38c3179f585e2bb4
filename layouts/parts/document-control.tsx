import type { Change } from "../../src/compare/change.ts";
import type { CitedDocument, Edition, Revision } from "../../src/model/model.ts";
import { addresses } from "../../src/site/addresses.ts";
import { stateInWords } from "../../src/site/document-state.ts";
import { correctionsInWords } from "../../src/text/correction-kinds.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import { type EditionView, editionsView, obstaclesByReason, signOffsInWords } from "../../src/views/editions.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Amendments } from "./changes.tsx";
import { DateInWords } from "./date-in-words.tsx";

/** The page after the contents that says which edition this is, who approved it, and where the present one is. */
export function DocumentControl({ renderContext, changes }: { renderContext: RenderContext; changes: readonly Change[] }) {
  const { state } = renderContext;
  const { arrangements, partnership, corrections, words } = renderContext.model;
  const { edition, title, website } = arrangements;
  const ofDocument = corrections.filter(({ page }) => page === undefined);
  const [latest, ...earlier] = editionsView(renderContext.model);
  const present = latest?.edition.date === edition.date ? latest : undefined;
  const before = present === undefined && latest !== undefined ? [latest, ...earlier] : earlier;
  return (
    <section class="document-control">
      <h2 id="document-control">{say(words, "documentControl.title")}</h2>
      <dl>
        <Fact name={say(words, "documentControl.document")}>{title}</Fact>
        <Fact name={say(words, "documentControl.publishedBy")}>{partnership.name}</Fact>
        {state === "draft" ? (
          <DraftFacts renderContext={renderContext} />
        ) : (
          <EditionFacts renderContext={renderContext} present={present} />
        )}
        {arrangements.legalBasis.length > 0 && (
          <Fact name={say(words, "documentControl.madeUnder")}>
            <CitedDocuments documents={arrangements.legalBasis} />
          </Fact>
        )}
        <Fact name={say(words, "documentControl.currentEdition")}>
          <a href={website}>{website.replace(/^https?:\/\//, "")}</a>
        </Fact>
        {ofDocument.length > 0 && (
          <Fact name={say(words, "documentControl.corrected")}>
            {sayOnPage(words, "documentControl.corrections", {
              corrections: correctionsInWords(words, ofDocument),
              address: (
                <a href={website + addresses.corrections}>{(website + addresses.corrections).replace(/^https?:\/\//, "")}</a>
              ),
            })}
          </Fact>
        )}
      </dl>
      {state === "amended" && (
        <section class="amendments">
          <h3 id="amendments">{say(words, "documentControl.amended")}</h3>
          <Amendments changes={changes} />
        </section>
      )}
      {arrangements.revisions.length > 0 && <Revisions words={words} revisions={arrangements.revisions} />}
      {before.length > 0 && <EarlierEditions words={words} editions={before.map((each) => each.edition)} />}
    </section>
  );
}

/** Of an edition that is not kept here, nothing is known of who approved it, and nothing is said. */
function EditionFacts({ renderContext, present }: { renderContext: RenderContext; present: EditionView | undefined }) {
  const { model, state } = renderContext;
  const { words } = model;
  const { date, name } = model.arrangements.edition;
  return (
    <>
      <Fact name={say(words, "documentControl.edition")}>
        <DateInWords words={words} when={date} />
        {name === undefined ? "" : ` (${name})`}
      </Fact>
      {state === "amended" && <Fact name={say(words, "documentControl.thisCopy")}>{stateInWords(model, state)}</Fact>}
      {present?.edition.version !== undefined && (
        <Fact name={say(words, "documentControl.version")}>{present.edition.version}</Fact>
      )}
      {present !== undefined && (
        <Fact name={say(words, "documentControl.approvedBy")}>
          {present.approvals.length === 0 ? say(words, "documentControl.noApproval") : <List items={present.approvals} />}
        </Fact>
      )}
      {present !== undefined && present.edition.despite.length > 0 && (
        <Fact name={say(words, "documentControl.publishedAlthough")}>
          {obstaclesByReason(present.edition).map(({ why, what }) => (
            <>
              <List items={what} />
              <p class="document-control-reason">
                {sayOnPage(words, "documentControl.why", { why, strong: (text) => <strong>{text}</strong> })}
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
  const { words } = model;
  return (
    <>
      <Fact name={say(words, "documentControl.thisCopy")}>{stateInWords(model, state)}</Fact>
      <Fact name={say(words, "documentControl.signedOffBy")}>
        {model.signOffs.length === 0 ? say(words, "documentControl.noSignOff") : <List items={signOffsInWords(model)} />}
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

/** The documents under which the arrangements are made, each linked where its address is known. */
export function CitedDocuments({ documents }: { documents: readonly CitedDocument[] }) {
  return (
    <ul class="document-control-list">
      {documents.map(({ title, link }) => (
        <li>{link === undefined ? <cite>{title}</cite> : <a href={link}>{title}</a>}</li>
      ))}
    </ul>
  );
}

function Revisions({ words, revisions }: { words: Words; revisions: readonly Revision[] }) {
  const hasBy = revisions.some(({ by }) => by !== undefined);
  return (
    <table class="revisions">
      <caption>{say(words, "documentControl.revisions")}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words, "documentControl.version")}</th>
          <th scope="col">{say(words, "documentControl.date")}</th>
          <th scope="col">{say(words, "documentControl.changed")}</th>
          {hasBy && <th scope="col">{say(words, "documentControl.changedBy")}</th>}
        </tr>
      </thead>
      <tbody>
        {revisions.map(({ version, date, changed, by }) => (
          <tr>
            <th scope="row">{version}</th>
            <td>{dateInWords(words, date)}</td>
            <td>{changed}</td>
            {hasBy && <td>{by ?? "–"}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EarlierEditions({ words, editions }: { words: Words; editions: readonly Edition[] }) {
  return (
    <table class="earlier-editions">
      <caption>{say(words, "documentControl.earlierEditions")}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words, "documentControl.edition")}</th>
          <th scope="col">{say(words, "documentControl.version")}</th>
          <th scope="col">{say(words, "documentControl.pages")}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map(({ date, name, version, pages }) => (
          <tr>
            <th scope="row">{name === undefined ? dateInWords(words, date) : `${dateInWords(words, date)} (${name})`}</th>
            <td>{version ?? "–"}</td>
            <td>{pages ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
