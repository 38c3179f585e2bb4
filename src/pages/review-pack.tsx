import { ReviewPack } from "../../layouts/review-pack.tsx";
import type { ModelOnDay } from "../model/day.ts";
import type { Group } from "../model/model.ts";
import { noHrefs } from "../text/hrefs.ts";
import { html } from "./html.ts";

/**
 * One group's terms of reference as a page by itself, from which both files of its review pack are made.
 * @param stylesheet the style sheet that it is printed with, as an address beside the page
 */
export function reviewPackPage(model: ModelOnDay, group: Group, stylesheet: string): string {
  return html(
    <html lang={model.arrangements.language}>
      <head>
        <meta charSet="utf-8" />
        <title>{group.termsOfReference?.title}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main class="document">
          <section class="terms-of-reference" id="terms-of-reference">
            <ReviewPack renderContext={{ model, state: "edition", hrefs: noHrefs, chart: "" }} group={group} />
          </section>
        </main>
      </body>
    </html>,
  );
}
