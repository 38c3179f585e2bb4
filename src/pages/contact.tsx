import { Page } from "../../layouts/page.tsx";
import { ContactDetails } from "../../layouts/parts/contact-details.tsx";
import type { Contact } from "../model/model.ts";
import { addresses } from "../site/addresses.ts";
import { html } from "./html.ts";
import type { PageInputs } from "./inputs.ts";
import { onePage, type Page as Template } from "./page.ts";

const purposes: readonly { title: string; of: readonly Contact["purpose"][] }[] = [
  { title: "Worried about a child?", of: ["concern", "outOfHours"] },
  { title: "Ask for support", of: ["referral"] },
  { title: "The partnership’s office", of: ["office"] },
];

/** Every way to reach someone. */
export function contactPage({ site }: PageInputs): Template {
  return onePage(addresses.contact, () =>
    html(
      <Page
        site={site}
        title="Contact"
        path={addresses.contact}
        description="Whom to tell if you are worried about a child, and how to reach the partnership."
        exitThisPage
        reviewed={{ note: "No review of these details is recorded." }}
      >
        {purposes.map((purpose) => (
          <Contacts purpose={purpose} contacts={site.model.arrangements.contacts} />
        ))}
      </Page>,
    ),
  );
}

function Contacts({ purpose, contacts }: { purpose: (typeof purposes)[number]; contacts: readonly Contact[] }) {
  const reachable = contacts.filter(
    ({ purpose: is, phone, email, link, address }) => purpose.of.includes(is) && [phone, email, link, address].some(Boolean),
  );
  if (reachable.length === 0) return null;
  return (
    <section>
      <h2>{purpose.title}</h2>
      {reachable.map((contact) => (
        <ContactDetails contact={contact} />
      ))}
    </section>
  );
}
