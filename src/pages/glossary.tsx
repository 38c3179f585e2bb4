import { Page } from "../../layouts/page.tsx";
import { Abbreviations } from "../../layouts/parts/abbreviations.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { say } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";

/** What abbreviations stand for. */
export function glossaryPage({ site }: PageInputs, page: SitePage) {
  const { words } = site.model;
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "glossaryPage.description")}
      lede={<p>{say(words, "glossaryPage.intro")}</p>}
    >
      <Abbreviations model={site.model} />
    </Page>
  );
}
