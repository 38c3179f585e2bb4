import { Page } from "../../layouts/page.tsx";
import { Changes } from "../../layouts/parts/changes.tsx";
import { ChangesByBody } from "../../layouts/parts/changes-by-body.tsx";
import { ChangesContents } from "../../layouts/parts/changes-contents.tsx";
import { PageLink } from "../../layouts/parts/page-link.tsx";
import { changesByBody } from "../compare/changes-by-body.ts";
import { inWords } from "../model/dates.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** What changed since the edition was published, as it stands today. */
export function changesPage(inputs: PageInputs, page: SitePage) {
  const { site, comparison } = inputs;
  const { title, edition } = site.model.arrangements;
  const changes = comparison?.changes ?? [];
  return (
    <Page
      site={site}
      page={page}
      description={`What changed in the ${title} since the edition of ${inWords(edition.date)}.`}
      lede={
        <>
          <p>
            The {title} as they stand today, beside the edition of {inWords(edition.date)}: what is new, what is gone, and which
            words were changed.
          </p>
          <FindYours byBody={changesByBody(site.model, changes)} />
        </>
      }
      aside={changes.length === 0 ? undefined : <ChangesContents model={site.model} changes={changes} />}
      reviewed={{ note: `Made anew with each change, by comparing with the edition of ${inWords(edition.date)}.` }}
    >
      {comparison === undefined && (
        <p>The edition of {inWords(edition.date)} is not among those kept here, so nothing is compared.</p>
      )}
      {comparison !== undefined && changes.length === 0 && <p>Nothing has changed since.</p>}
      <Changes words={site.model.words} changes={changes} titleLevel={1} />
      <ChangesByBody renderContext={siteRenderContext(inputs)} changes={changes} />
      <p>
        <PageLink site={site} to="editions" />
      </p>
    </Page>
  );
}

/** Leads readers of one group or organisation past the rest, also where the contents do not stand beside the text. */
function FindYours({ byBody: { groups, organisations } }: { byBody: ReturnType<typeof changesByBody> }) {
  if (groups.length + organisations.length === 0) return null;
  return (
    <p class="app-find-yours">
      The same again for each {groups.length > 0 && <a href="#by-group">group</a>}
      {groups.length > 0 && organisations.length > 0 && " and each "}
      {organisations.length > 0 && <a href="#by-organisation">organisation</a>}.
    </p>
  );
}
