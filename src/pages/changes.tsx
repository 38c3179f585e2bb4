import { Page } from "../../layouts/page.tsx";
import { Changes } from "../../layouts/parts/changes.tsx";
import { PageLink } from "../../layouts/parts/page-link.tsx";
import { inWords } from "../model/dates.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import type { PageInputs } from "./inputs.ts";

/** What changed since the edition was published, as it stands today. */
export function changesPage({ site, comparison }: PageInputs, page: SitePage) {
  const { title, edition } = site.model.arrangements;
  const changes = comparison?.changes ?? [];
  return (
    <Page
      site={site}
      page={page}
      description={`What changed in the ${title} since the edition of ${inWords(edition.date)}.`}
      lede={
        <p>
          The {title} as they stand today, beside the edition of {inWords(edition.date)}: what is new, what is gone, and which
          words were changed.
        </p>
      }
    >
      {comparison === undefined && (
        <p>The edition of {inWords(edition.date)} is not among those kept here, so nothing is compared.</p>
      )}
      {comparison !== undefined && changes.length === 0 && <p>Nothing has changed since.</p>}
      <Changes changes={changes} titleLevel={1} />
      <p>
        <PageLink site={site} to="editions" />
      </p>
    </Page>
  );
}
