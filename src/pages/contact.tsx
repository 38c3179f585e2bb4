import { Page } from "../../layouts/page.tsx";
import { ContactDetails } from "../../layouts/parts/contact-details.tsx";
import { CountryNumber, OtherWays } from "../../layouts/parts/emergency.tsx";
import { History } from "../../layouts/parts/history.tsx";
import type { Contact, Model } from "../model/model.ts";
import { reachableContacts } from "../site/pages/has-content.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { historyOfContacts } from "../views/history.ts";
import { say } from "../words/say.ts";
import type { TextKey } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** The message of the heading above each contact, by its purpose, in the order of print. */
const headings = {
  emergency: "emergency.title",
  concern: "concern.title",
  outOfHours: "concern.title",
  referral: "contact.referral",
  office: "contact.office",
} as const satisfies Readonly<Record<Contact["purpose"], TextKey>>;

/** Whom to call in an emergency, and the contact details of the services for concerns and of the partnership's office. */
export function contactPage({ site }: PageInputs, page: SitePage) {
  return (
    <Page
      site={site}
      page={page}
      description={say(site.model.words, "contact.description")}
      exitThisPage
      reviewed={{ note: say(site.model.words, "contact.notReviewed") }}
    >
      {[...new Set(Object.values(headings))].map((heading) => (
        <Contacts model={site.model} heading={heading} />
      ))}
      <History words={site.model.words} {...historyOfContacts(site.model)} />
    </Page>
  );
}

function Contacts({ model, heading }: { model: Model; heading: TextKey }) {
  const { words } = model;
  const reachable = reachableContacts(model).filter(({ purpose }) => headings[purpose] === heading);
  const emergency = heading === headings.emergency ? model.emergency : undefined;
  if (reachable.length === 0 && emergency === undefined) return null;
  return (
    <section>
      <h2>{say(words, heading)}</h2>
      {reachable.map((contact) => (
        <ContactDetails words={words} contact={contact} />
      ))}
      {emergency !== undefined && (
        <>
          <CountryNumber words={words} emergency={emergency} />
          <OtherWays words={words} emergency={emergency} />
        </>
      )}
    </section>
  );
}
