import { Page } from "../../layouts/page.tsx";
import { PageLink } from "../../layouts/parts/page-link.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import type { PageInputs } from "./inputs.ts";

/** What this website knows about its readers. It follows from how the website is built, so it is the same for every partnership. */
export function privacyPage({ site }: PageInputs, page: SitePage) {
  const { name } = site.model.partnership;
  return (
    <Page
      site={site}
      page={page}
      description="What this website keeps about you: nothing."
      reviewed={{ note: "This page describes how the website is made, and changes with it." }}
    >
      <p>This is the website of the {name}. It does not ask who you are, and it keeps nothing about you.</p>
      <ul>
        <li>It sets no cookies and stores nothing on your device.</li>
        <li>It does not count or follow its readers.</li>
        <li>Its pages load nothing from anyone else.</li>
        <li>What you type into the search is looked up on your own device and is not sent anywhere. There are no other forms.</li>
      </ul>
      <p>
        Like every web server, the one that sends these pages may note the address of your device and the pages you asked for, so
        that it can run and be kept safe.
      </p>
      <h2>Links and email</h2>
      <p>Other websites that we link to have their own rules. What you send in an email is held by whoever you send it to.</p>
      <h2>If someone may see what you look at</h2>
      <p>
        Your browser keeps a history of the pages you visit. Pages that may put you at risk if they are seen have a button that
        leaves them at once; it does not clear that history.
      </p>
      <h2>People named on this website</h2>
      <p>
        Names are published only of people who hold an office in the arrangements. To ask about a name, see{" "}
        <PageLink site={site} to="contact" />.
      </p>
    </Page>
  );
}
