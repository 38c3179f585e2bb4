import { Base } from "../../layouts/base.tsx";
import { Document } from "../../layouts/document.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { titleInSentence } from "../text/names.ts";
import { say } from "../words/say.ts";
import { documentRenderContext, type PageInputs } from "./inputs.ts";

/** The whole document on one page: what the PDF is printed from. */
export function documentPage(inputs: PageInputs, page: SitePage) {
  const { site } = inputs;
  const { arrangements, partnership, words } = site.model;
  const description = say(words, "arrangementsPage.whole", {
    title: titleInSentence(words, arrangements.title),
    partnership: partnership.name,
    date: dateInWords(words, arrangements.edition.date),
  });
  return (
    <Base site={site} page={page} description={description} printStylesheet={site.assets.printStylesheet}>
      <main class="document app-document" id="main-content">
        <Document renderContext={documentRenderContext(inputs)} mark={site.mark} changes={inputs.comparison?.changes ?? []} />
      </main>
    </Base>
  );
}
