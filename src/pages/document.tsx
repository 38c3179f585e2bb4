import { Base } from "../../layouts/base.tsx";
import { Document } from "../../layouts/document.tsx";
import { addresses } from "../site/addresses.ts";
import { html } from "./html.ts";
import { documentRenderContext, type PageInputs } from "./inputs.ts";
import { onePage, type Page } from "./page.ts";

/** The whole document on one page: what the PDF is printed from. */
export function documentPage(inputs: PageInputs): Page {
  const { site } = inputs;
  const { title } = site.model.arrangements;
  return onePage(addresses.document, () =>
    html(
      <Base
        site={site}
        title={`${title}: the whole document`}
        path={addresses.document}
        printStylesheet={site.assets.printStylesheet}
        unlisted
      >
        <main class="document app-document" id="main-content">
          <Document renderContext={documentRenderContext(inputs)} />
        </main>
      </Base>,
    ),
  );
}
