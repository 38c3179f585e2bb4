import { Page } from "../../layouts/page.tsx";
import { ContactDetails } from "../../layouts/parts/contact-details.tsx";
import { History } from "../../layouts/parts/history.tsx";
import type { Contact } from "../model/model.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { historyOfContacts } from "../views/history.ts";
import type { PageInputs } from "./inputs.ts";

/** The heading above each contact, by its purpose, in the order of print. */
const headings: Readonly<Record<Contact["purpose"], string>> = {
  concern: "Worried about a child?",
  outOfHours: "Worried about a child?",
  referral: "Ask for support",
  office: "The partnership’s office",
};

/** The contact details of the services for concerns and of the partnership's office. */
export function contactPage({ site }: PageInputs, page: SitePage) {
  return (
    <Page
      site={site}
      page={page}
      description="Whom to tell if you are worried about a child, and how to reach the partnership."
      exitThisPage
      reviewed={{ note: "No review of these details is recorded." }}
    >
      {[...new Set(Object.values(headings))].map((heading) => (
        <Contacts heading={heading} contacts={site.model.arrangements.contacts} />
      ))}
      <History {...historyOfContacts(site.model)} />
    </Page>
  );
}

function Contacts({ heading, contacts }: { heading: string; contacts: readonly Contact[] }) {
  const reachable = contacts.filter(
    ({ purpose, phone, email, link, address }) => headings[purpose] === heading && [phone, email, link, address].some(Boolean),
  );
  if (reachable.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {reachable.map((contact) => (
        <ContactDetails contact={contact} />
      ))}
    </section>
  );
}
