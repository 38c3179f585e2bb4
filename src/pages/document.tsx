import { Base } from "../../layouts/base.tsx";
import { Document } from "../../layouts/document.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { documentRenderContext, type PageInputs } from "./inputs.ts";

/** The whole document on one page: what the PDF is printed from. */
export function documentPage(inputs: PageInputs, page: SitePage) {
  const { site } = inputs;
  return (
    <Base site={site} page={page} printStylesheet={site.assets.printStylesheet}>
      <main class="document app-document" id="main-content">
        <Document renderContext={documentRenderContext(inputs)} mark={site.mark} changes={inputs.comparison?.changes ?? []} />
      </main>
    </Base>
  );
}
