import type { ComponentChildren } from "preact";
import { Page } from "../../layouts/page.tsx";
import { Changes } from "../../layouts/parts/changes.tsx";
import { ChangesByBody } from "../../layouts/parts/changes-by-body.tsx";
import { ChangesContents } from "../../layouts/parts/changes-contents.tsx";
import { PageLink } from "../../layouts/parts/page-link.tsx";
import { changesByBody } from "../compare/changes-by-body.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { titleInSentence } from "../text/names.ts";
import { capitalise } from "../text/phrases.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** What changed since the edition was published, as it stands today. */
export function changesPage(inputs: PageInputs, page: SitePage) {
  const { site, comparison } = inputs;
  const { words, arrangements } = site.model;
  const { title } = arrangements;
  const date = dateInWords(words, arrangements.edition.date);
  const changes = comparison?.changes ?? [];
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "changesPage.description", { title: titleInSentence(words, title), date })}
      lede={
        <>
          <p>{say(words, "changesPage.besideEdition", { title: capitalise(titleInSentence(words, title)), date })}</p>
          <FindYours words={words} byBody={changesByBody(site.model, changes)} />
        </>
      }
      aside={changes.length === 0 ? undefined : <ChangesContents model={site.model} changes={changes} />}
      reviewed={{ note: say(words, "changesPage.madeAnew", { date }) }}
    >
      {comparison === undefined && <p>{say(words, "changesPage.notKept", { date })}</p>}
      {comparison !== undefined && changes.length === 0 && <p>{say(words, "changesPage.nothingSince")}</p>}
      <Changes words={words} changes={changes} titleLevel={1} />
      <ChangesByBody renderContext={siteRenderContext(inputs)} changes={changes} />
      <p>
        <PageLink site={site} to="editions" />
      </p>
    </Page>
  );
}

/** Leads readers of one group or organisation past the rest, also where the contents do not stand beside the text. */
function FindYours(props: { words: Words; byBody: ReturnType<typeof changesByBody> }) {
  const { words, byBody } = props;
  const [hasGroups, hasOrganisations] = [byBody.groups.length > 0, byBody.organisations.length > 0];
  if (!hasGroups && !hasOrganisations) return null;
  const message = !hasOrganisations
    ? "changesPage.againByGroup"
    : !hasGroups
      ? "changesPage.againByOrganisation"
      : "changesPage.againByBoth";
  return (
    <p class="app-find-yours">
      {sayOnPage(words, message, {
        group: (text: ComponentChildren) => <a href="#by-group">{text}</a>,
        organisation: (text: ComponentChildren) => <a href="#by-organisation">{text}</a>,
      })}
    </p>
  );
}
