import { Page } from "../../layouts/page.tsx";
import { HeldReviews } from "../../layouts/parts/held-reviews.tsx";
import { ReviewStatusMark } from "../../layouts/parts/review-status.tsx";
import { ReviewTimeline } from "../../layouts/parts/review-timeline.tsx";
import { inWords, toIsoDate } from "../model/dates.ts";
import { addresses } from "../site/addresses.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { notKnown, notStated } from "../text/names.ts";
import { evidenceInWords } from "../text/review-in-words.ts";
import { type HeldRow, type ReviewRow, type ReviewsView, reviewsView } from "../views/reviews.ts";
import type { Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** The register of reviews, the longest overdue first. */
export function reviewsPage({ site }: PageInputs, page: SitePage) {
  const view = reviewsView(site.model);
  return (
    <Page
      site={site}
      page={page}
      description="When each part of the arrangements was last reviewed, and when it is next due."
      scripts={["reviews"]}
      lede={
        <p>
          Every part of the arrangements that is promised a review: when it was last reviewed, when it is due, and who sees to it.
        </p>
      }
      wide
    >
      <p data-as-made>The statuses are those of {view.asOfInWords}, when this page was made. The dates stand whatever the day.</p>
      <Register site={site} view={view} />
      <h2 id="timeline" class="app-only-wide">
        The same as a timeline
      </h2>
      <ReviewTimeline words={site.model.words} view={view} />
      <p>
        <a href={href(site, addresses.calendar)}>Subscribe to the reviews in your calendar (iCalendar)</a>
      </p>
    </Page>
  );
}

function Register({ site, view }: { site: SiteContext; view: ReviewsView }) {
  return (
    <table class="app-register">
      <caption class="visually-hidden" data-pagefind-ignore>
        Reviews, the longest overdue first
      </caption>
      <thead>
        <tr>
          <th scope="col">What is reviewed</th>
          <th scope="col">Due</th>
          <th scope="col">Status</th>
          <th scope="col">Last reviewed</th>
          <th scope="col">Owner</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <Row site={site} view={view} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ site, view, row }: { site: SiteContext; view: ReviewsView; row: ReviewRow }) {
  return (
    <tr id={row.id}>
      <th scope="row">
        {row.group === undefined ? row.title : <a href={href(site, addresses.group(row.group))}>{row.title}</a>}
        {row.promise !== undefined && <span class="app-register__promise">{row.promise}</span>}
      </th>
      <td data-label="Due">
        {row.isDueAssumed ? (
          notStated
        ) : row.due === undefined ? (
          row.dueInWords
        ) : (
          <time dateTime={row.nextReview === undefined ? row.due : toIsoDate(row.nextReview)}>{row.dueInWords}</time>
        )}
      </td>
      <td data-label="Status">
        <ReviewStatusMark words={site.model.words} row={row} dueSoonDays={view.dueSoonDays} timeZone={view.timeZone} />
        {row.waiver?.holds && (
          <span class="app-register__promise">
            Held open until {inWords(row.waiver.until)} by {row.waiver.owner}: {row.waiver.reason}
          </span>
        )}
      </td>
      <td data-label="Last reviewed">
        {row.lastReviewed === undefined ? (
          row.unknown.includes("lastReviewed") ? (
            notKnown
          ) : (
            "Not recorded"
          )
        ) : (
          <time dateTime={toIsoDate(row.lastReviewed)}>{row.lastReviewedInWords}</time>
        )}
        <HeldBefore words={site.model.words} held={row.held} />
      </td>
      <td data-label="Owner">
        {row.owner === undefined || row.assumed.includes("owner") ? (
          (row.ownerInWords ?? "No owner recorded")
        ) : (
          <a href={href(site, row.owner.isGroup ? addresses.group(row.owner.id) : addresses.partner(row.owner.id))}>
            {row.ownerInWords}
          </a>
        )}
      </td>
    </tr>
  );
}

/** What is recorded of the newest review beside its date, and each review before it. */
function HeldBefore({ words, held }: { words: Words; held: readonly HeldRow[] }) {
  const [newest, ...earlier] = held;
  const evidence = newest === undefined ? "" : evidenceInWords(newest);
  return (
    <>
      {evidence !== "" && <span class="app-register__promise">{evidence}</span>}
      {earlier.length > 0 && (
        <div class="app-register__promise">
          Earlier reviews:
          <HeldReviews words={words} held={earlier} />
        </div>
      )}
    </>
  );
}
