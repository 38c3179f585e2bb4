import type { Contact } from "../../src/model/model.ts";
import { mailto, telephone } from "../../src/text/contact-links.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/** The contact details of a service or office, as far as they are known; nothing where none are. */
export function ContactDetails({ words, contact }: { words: Words; contact: Contact }) {
  const { name, shortName, when, phone, email, link, address } = contact;
  if (phone === undefined && email === undefined && link === undefined && address === undefined) return null;
  return (
    <div class="app-contact">
      <h3 id={contact.id}>{shortName === undefined ? name : `${name} (${shortName})`}</h3>
      {when !== undefined && <p>{when}.</p>}
      <ul class="app-contact__ways">
        {phone !== undefined && (
          <li>{sayOnPage(words, "contactDetails.telephone", { number: <a href={telephone(phone)}>{phone}</a> })}</li>
        )}
        {email !== undefined && (
          <li>{sayOnPage(words, "contactDetails.email", { address: <a href={mailto(email)}>{email}</a> })}</li>
        )}
        {link !== undefined && (
          <li>
            <a href={link}>{name}</a>
          </li>
        )}
        {address !== undefined && <li>{say(words, "contactDetails.writeTo", { address })}</li>}
      </ul>
    </div>
  );
}
