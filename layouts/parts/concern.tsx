import type { Contact } from "../../src/model/model.ts";
import { linksTo } from "../../src/site/navigation.ts";
import type { PageId } from "../../src/site/pages/registry.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { mailto, telephone } from "../../src/text/contact-links.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { EmergencyCall } from "./emergency.tsx";

/** The pages on which a phone shows all of the contacts; on the others it shows the first, since it has little room. */
const fullOn: readonly PageId[] = ["home", "contact"];

/**
 * Whom to call in an emergency, and "Worried about somebody?": the most prominent part of every page. Its links work without
 * JavaScript.
 */
export function Concern({ site, page }: { site: SiteContext; page: PageId }) {
  const { arrangements, emergency, words } = site.model;
  const contacts = arrangements.contacts.filter(({ purpose }) => purpose === "concern" || purpose === "outOfHours");
  if (contacts.length === 0 && emergency === undefined) return null;
  const named = contacts.length > 0 ? { "aria-labelledby": "concern-title" } : { "aria-label": say(words, "emergency.title") };
  return (
    <section class={fullOn.includes(page) ? "app-concern" : "app-concern app-concern--slim"} {...named} data-pagefind-ignore>
      {emergency !== undefined && (
        <div class="app-concern__emergency">
          <p class="govuk-width-container">
            <EmergencyCall words={words} emergency={emergency} />
          </p>
        </div>
      )}
      {contacts.length > 0 && <ConcernContacts site={site} contacts={contacts} />}
    </section>
  );
}

function ConcernContacts({ site, contacts }: { site: SiteContext; contacts: readonly Contact[] }) {
  const { words } = site.model;
  const first = contacts.filter(({ purpose }) => purpose === "concern");
  return (
    <div class="govuk-width-container app-concern__inner">
      <p class="app-concern__title" id="concern-title">
        {say(words, "concern.title")}
      </p>
      <ul class={first.length > 1 ? "app-concern__ways app-concern__ways--several" : "app-concern__ways"}>
        {contacts.map((contact) => (
          <ContactWay key={contact.id} contact={contact} words={words} />
        ))}
      </ul>
      {linksTo(site.model, "contact").map(({ path }) => (
        <p class="app-concern__more">
          <a href={href(site, path)}>{say(words, "concern.allWays")}</a>
        </p>
      ))}
    </div>
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
        {contact.when && <span class="app-concern__when">{contact.when}: </span>}
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
