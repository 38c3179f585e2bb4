import { Page } from "../../layouts/page.tsx";
import { PageLink } from "../../layouts/parts/page-link.tsx";
import { hasContacts, hasPeople } from "../site/pages/has-content.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";

/** What this website knows about its readers. It follows from how the website is built, so it is the same for every partnership. */
export function privacyPage({ site }: PageInputs, page: SitePage) {
  const { words, partnership, website } = site.model;
  const hasWayOut = website?.exitTo !== undefined;
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "privacyPage.description")}
      reviewed={{ note: say(words, "privacyPage.changesWithTheWebsite") }}
    >
      <p>{say(words, "privacyPage.keepsNothing", { partnership: partnership.name })}</p>
      <ul>
        <li>{say(words, "privacyPage.noCookies")}</li>
        <li>{say(words, "privacyPage.noCounting")}</li>
        <li>{say(words, "privacyPage.nothingFromOthers")}</li>
        <li>{say(words, "privacyPage.noForms")}</li>
      </ul>
      <p>{say(words, "privacyPage.server")}</p>
      <h2>{say(words, "privacyPage.links")}</h2>
      <p>{say(words, "privacyPage.othersRules")}</p>
      <h2>{say(words, "privacyPage.beingSeen")}</h2>
      <p>{[say(words, "privacyPage.browserHistory"), hasWayOut && say(words, "privacyPage.wayOut")].filter(Boolean).join(" ")}</p>
      {hasPeople(site.model) && (
        <>
          <h2>{say(words, "privacyPage.people")}</h2>
          <p>
            {say(words, "privacyPage.names")}
            {hasContacts(site.model) && [
              " ",
              sayOnPage(words, "privacyPage.askAboutName", { contact: <PageLink site={site} to="contact" /> }),
            ]}
          </p>
        </>
      )}
    </Page>
  );
}
