import type { Contact } from "../../src/model/model.ts";
import { linksTo } from "../../src/site/navigation.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { mailto, telephone } from "../../src/text/contact-links.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/** "Worried about somebody?": the most prominent part of every page. Its links work without JavaScript. */
export function Concern({ site }: { site: SiteContext }) {
  const contacts = site.model.arrangements.contacts.filter(({ purpose }) => purpose === "concern" || purpose === "outOfHours");
  if (contacts.length === 0) return null;
  return (
    <section class="app-concern" aria-labelledby="concern-title" data-pagefind-ignore>
      <div class="govuk-width-container app-concern__inner">
        <p class="app-concern__title" id="concern-title">
          {say(site.model.words, "concern.title")}
        </p>
        <ul class="app-concern__ways">
          {contacts.map((contact) => (
            <ContactWay key={contact.id} contact={contact} words={site.model.words} />
          ))}
        </ul>
        {linksTo(site.model, "contact").map(({ path }) => (
          <p class="app-concern__more">
            <a href={href(site, path)}>{say(site.model.words, "concern.allWays")}</a>
          </p>
        ))}
      </div>
    </section>
  );
}

function ContactWay({ contact, words }: { contact: Contact; words: Words }) {
  const name = contact.shortName === undefined ? contact.name : `${contact.name} (${contact.shortName})`;
  return (
    <li class={`app-concern__way app-concern__way--${contact.purpose === "concern" ? "first" : "other"}`}>
      {contact.phone && (
        <a class="app-concern__phone" href={telephone(contact.phone)}>
          <span class="govuk-visually-hidden">{say(words, "concern.telephone")}</span>
          {contact.phone}
        </a>
      )}
      <span class="app-concern__name">
        {contact.when && <>{contact.when}: </>}
        {name}
      </span>
      {contact.email && (
        <a class="app-concern__email" href={mailto(contact.email)}>
          {contact.email}
        </a>
      )}
    </li>
  );
}
