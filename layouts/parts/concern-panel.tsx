import type { Contact } from "../../src/model/model.ts";
import { addresses } from "../../src/site/addresses.ts";
import { mailto, telephone } from "../../src/text/contact-links.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import { EmergencyCall } from "./emergency.tsx";

/**
 * "Worried about somebody?" inside the front cover of the document, with every number: whom to call in an emergency, first
 * and at night. A document without a contact for concerns has no such page.
 */
export function ConcernPanel({ renderContext }: { renderContext: RenderContext }) {
  const { arrangements, emergency, words } = renderContext.model;
  const by = (wanted: Contact["purpose"]) => arrangements.contacts.filter(({ purpose }) => purpose === wanted);
  const [first, others] = [by("concern"), by("outOfHours")];
  if (first.length + others.length === 0) return null;
  const address = arrangements.website + addresses.contact;
  return (
    <section class="concern-panel">
      {emergency !== undefined && (
        <p class="concern-panel-emergency">
          <EmergencyCall words={words} emergency={emergency} />
        </p>
      )}
      <div class="concern-panel-first">
        <h2 id="concern">{say(words, "concern.title")}</h2>
        {first.map((contact) => (
          <ContactInPrint contact={contact} />
        ))}
      </div>
      {others.map((contact) => (
        <ContactInPrint contact={contact} />
      ))}
      {emergency !== undefined && emergency.otherWays.length > 0 && (
        <>
          <h3>{say(words, "emergency.otherWays")}</h3>
          <ul>
            {emergency.otherWays.map((way) => (
              <li>{way}</li>
            ))}
          </ul>
        </>
      )}
      <p class="concern-panel-present">
        {sayOnPage(words, "concern.inPrint", { address: <a href={address}>{address.replace(/^https?:\/\//, "")}</a> })}
      </p>
    </section>
  );
}

function ContactInPrint({ contact: { name, shortName, phone, email, when } }: { contact: Contact }) {
  return (
    <div class="concern-panel-contact">
      {phone !== undefined && (
        <p class="concern-panel-phone">
          <a href={telephone(phone)}>{phone}</a>
        </p>
      )}
      <p>{shortName === undefined ? name : `${name} (${shortName})`}</p>
      {when !== undefined && <p>{when}</p>}
      {email !== undefined && (
        <p>
          <a href={mailto(email)}>{email}</a>
        </p>
      )}
    </div>
  );
}
