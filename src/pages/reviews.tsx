import { Page } from "../../layouts/page.tsx";
import { Register } from "../../layouts/parts/register.tsx";
import { ReviewTimeline } from "../../layouts/parts/review-timeline.tsx";
import { StatusDay } from "../../layouts/parts/status-day.tsx";
import { addresses } from "../site/addresses.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { type ReviewRow, reviewsView } from "../views/reviews.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";

/** The register of reviews, the longest overdue first. */
export function reviewsPage({ site }: PageInputs, page: SitePage) {
  const { words } = site.model;
  const view = reviewsView(site.model);
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "reviewsPage.description")}
      scripts={["reviews"]}
      lede={<p>{say(words, "reviewsPage.everyPart")}</p>}
      wide
    >
      <p>{sayOnPage(words, "reviewsPage.statusesOf", { date: <StatusDay model={site.model} /> })}</p>
      <Register site={site} view={view} caption={say(words, "reviewsPage.caption")} isLinkable />
      {view.rows.some(hasDate) && (
        <>
          <h2 class="app-only-wide">{say(words, "reviewsPage.timeline")}</h2>
          <ReviewTimeline words={words} view={view} />
          <p>
            <a href={href(site, addresses.calendar)}>{say(words, "reviewsPage.subscribe")}</a>
          </p>
        </>
      )}
    </Page>
  );
}

/** Whether it is known when something was last reviewed, or told when it is due. */
function hasDate({ lastReviewed, due, isDueAssumed }: ReviewRow): boolean {
  return lastReviewed !== undefined || (due !== undefined && !isDueAssumed);
}
