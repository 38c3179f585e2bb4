import type { Signatory } from "../../src/model/model.ts";
import { personName } from "../../src/text/names.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";

/** The signatories of the foreword, side by side. */
export function Signatures(props: { renderContext: RenderContext }) {
  const signatories = props.renderContext.model.arrangements.foreword?.signatories ?? [];
  return (
    <ul class="signatures">
      {signatories.map((signatory) => (
        <li class="signatory">
          <Signature renderContext={props.renderContext} signatory={signatory} />
          <p>
            <span class="person-name">{personName(props.renderContext.model.words, signatory.person)}</span>{" "}
            {signatory.person.post !== undefined && <span class="person-post">{signatory.person.post}</span>}{" "}
            {signatory.person.partner !== undefined && <span class="person-partner">{signatory.person.partner.name}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Signature(props: { renderContext: RenderContext; signatory: Signatory }) {
  const { signature, description, person } = props.signatory;
  if (signature !== undefined) {
    return (
      <img
        class="signature"
        src={props.renderContext.hrefs.asset(signature)}
        alt={
          description ??
          say(props.renderContext.model.words, "signatures.of", { name: personName(props.renderContext.model.words, person) })
        }
      />
    );
  }
  return description === undefined ? null : <p class="signature-description">{description}</p>;
}
