import type { Emergency } from "../../src/model/model.ts";
import { telephone } from "../../src/text/contact-links.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

interface EmergencyProps {
  readonly words: Words;
  readonly emergency: Emergency;
}

/** "In immediate danger? Call …", the call as a link that dials. */
export function EmergencyCall({ words, emergency: { phone } }: EmergencyProps) {
  return sayOnPage(words, "emergency.inDanger", {
    number: phone,
    call: (text) => (
      <a class="app-emergency-call" href={telephone(phone)}>
        {text}
      </a>
    ),
  });
}

/** The emergency number of the country, as one of the ways to reach somebody. */
export function CountryNumber({ words, emergency: { name, phone, of: country } }: EmergencyProps) {
  if (country === undefined) return null;
  return (
    <div class="app-contact">
      <h3>{name}</h3>
      <p>{say(words, "emergency.numberOf", { country })}</p>
      <ul class="app-contact__ways">
        <li>{sayOnPage(words, "contactDetails.telephone", { number: <a href={telephone(phone)}>{phone}</a> })}</li>
      </ul>
    </div>
  );
}

/** How to reach the emergency number without speaking or hearing. */
export function OtherWays({ words, emergency: { otherWays } }: EmergencyProps) {
  if (otherWays.length === 0) return null;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{say(words, "emergency.otherWays")}</span>
      </summary>
      <ul class="govuk-details__text">
        {otherWays.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </details>
  );
}
