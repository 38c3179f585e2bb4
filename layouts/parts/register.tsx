import { toIsoDate } from "../../src/model/dates.ts";
import { addresses } from "../../src/site/addresses.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import { evidenceInWords } from "../../src/text/review-in-words.ts";
import type { HeldRow, ReviewRow, ReviewsView } from "../../src/views/reviews.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { HeldReviews } from "./held-reviews.tsx";
import { ReviewStatusMark } from "./review-status.tsx";

/**
 * The reviews of a view in a table, as they stand in it.
 * @param caption what the table is, for those who do not see it
 * @param isLinkable whether a link can lead to each row. The rows have their ids only then: elsewhere the id of a group could
 *   be that of a heading.
 */
export function Register(props: { site: SiteContext; view: ReviewsView; caption: string; isLinkable?: boolean }) {
  const { site, view, caption, isLinkable = false } = props;
  const { words } = site.model;
  return (
    <table class="app-register">
      <caption class="visually-hidden" data-pagefind-ignore>
        {caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(words, "reviewsPage.reviewed")}</th>
          <th scope="col">{say(words, "reviewsPage.due")}</th>
          <th scope="col">{say(words, "reviewsPage.status")}</th>
          <th scope="col">{say(words, "reviewsPage.lastReviewed")}</th>
          <th scope="col">{say(words, "reviewsPage.owner")}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <Row site={site} view={view} row={row} isLinkable={isLinkable} />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: { site: SiteContext; view: ReviewsView; row: ReviewRow; isLinkable: boolean }) {
  const { site, view, row } = props;
  const { words } = site.model;
  return (
    <tr {...(props.isLinkable && { id: row.id })}>
      <th scope="row">
        {row.group === undefined ? row.title : <a href={href(site, addresses.group(row.group))}>{row.title}</a>}
        {row.promise !== undefined && <span class="app-register__promise">{row.promise}</span>}
      </th>
      <td data-label={say(words, "reviewsPage.due")}>
        {row.isDueAssumed ? (
          say(words, "facts.notStated")
        ) : row.due === undefined ? (
          row.dueInWords
        ) : (
          <time dateTime={row.nextReview === undefined ? row.due : toIsoDate(row.nextReview)}>{row.dueInWords}</time>
        )}
      </td>
      <td data-label={say(words, "reviewsPage.status")}>
        <ReviewStatusMark words={words} row={row} dueSoonDays={view.dueSoonDays} timeZone={view.timeZone} />
        {row.waiver?.holds && (
          <span class="app-register__promise">
            {say(words, "reviewsPage.heldOpen", {
              date: dateInWords(words, row.waiver.until),
              owner: row.waiver.owner,
              reason: row.waiver.reason,
            })}
          </span>
        )}
      </td>
      <td data-label={say(words, "reviewsPage.lastReviewed")}>
        {row.lastReviewed === undefined ? (
          row.unknown.includes("lastReviewed") ? (
            say(words, "facts.notKnown")
          ) : (
            say(words, "reviewsPage.notRecorded")
          )
        ) : (
          <time dateTime={toIsoDate(row.lastReviewed)}>{row.lastReviewedInWords}</time>
        )}
        <HeldBefore words={words} held={row.held} />
      </td>
      <td data-label={say(words, "reviewsPage.owner")}>
        {row.owner === undefined || row.assumed.includes("owner") ? (
          (row.ownerInWords ?? say(words, "reviewsPage.noOwner"))
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
  const evidence = newest === undefined ? "" : evidenceInWords(words, newest);
  return (
    <>
      {evidence !== "" && <span class="app-register__promise">{evidence}</span>}
      {earlier.length > 0 && (
        <div class="app-register__promise">
          {say(words, "reviewsPage.earlier")}
          <HeldReviews words={words} held={earlier} />
        </div>
      )}
    </>
  );
}
