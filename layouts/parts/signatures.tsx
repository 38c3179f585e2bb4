import type { Signatory } from "../../src/model/model.ts";
import { personName } from "../../src/text/names.ts";
import type { Reading } from "../../src/views/render-context.ts";

/** The signatories of the foreword, side by side. */
export function Signatures(props: { reading: Reading }) {
  const signatories = props.reading.model.arrangements.foreword?.signatories ?? [];
  return (
    <ul class="signatures">
      {signatories.map((signatory) => (
        <li class="signatory">
          <Signature reading={props.reading} signatory={signatory} />
          <p>
            <span class="person-name">{personName(signatory.person)}</span>{" "}
            {signatory.person.post !== undefined && <span class="person-post">{signatory.person.post}</span>}{" "}
            {signatory.person.partner !== undefined && <span class="person-partner">{signatory.person.partner.name}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Signature(props: { reading: Reading; signatory: Signatory }) {
  const { signature, description, person } = props.signatory;
  if (signature !== undefined) {
    return (
      <img
        class="signature"
        src={props.reading.hrefs.asset(signature)}
        alt={description ?? `Signature of ${personName(person)}`}
      />
    );
  }
  return description === undefined ? null : <p class="signature-description">{description}</p>;
}
