import { isJoint } from "../../src/model/group.ts";
import type { Body, Group, Review } from "../../src/model/model.ts";
import type { ProseText } from "../../src/model/prose/prose-text.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import { ownedTogetherInWords } from "../../src/text/names.ts";
import { renderProseLine } from "../../src/text/prose.ts";
import { evidenceInWords } from "../../src/text/review-in-words.ts";
import { chairsOf, chairsTitle, groupsBelow, groupsOfChair, ownersTold } from "../../src/views/group.ts";
import { proseContext, type RenderContext } from "../../src/views/render-context.ts";
import { type ReviewRow, reviewRow } from "../../src/views/reviews.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { FactRow } from "./fact-row.tsx";
import { HeldReviews } from "./held-reviews.tsx";
import { Linked } from "./linked.tsx";
import { QuorumFacts } from "./quorum-facts.tsx";
import { ReportFacts } from "./report-facts.tsx";
import { ReviewDates } from "./review-dates.tsx";
import { ReviewStatusMark } from "./review-status.tsx";
import { StatusDay } from "./status-day.tsx";

/** The main facts of a group: chairs, reporting lines, meetings, quorum, the owner of its review and its dates. */
export function GroupFacts(props: { renderContext: RenderContext; group: Group }) {
  const { renderContext, group } = props;
  const { words } = renderContext.model;
  const chairs = chairsOf(words, group);
  const chairsAlsoOn = groupsOfChair(group, renderContext.model);
  const below = groupsBelow(group, renderContext.model);
  const owners = ownersTold(group);
  return (
    <dl class="govuk-summary-list">
      {chairs.length > 0 && (
        <FactRow title={chairsTitle(words, chairs)}>
          <ul>
            {chairs.map((chair) => (
              <li>{[chair.name, chair.post].filter(Boolean).join(", ")}</li>
            ))}
          </ul>
        </FactRow>
      )}
      {chairsAlsoOn.length > 0 && (
        <FactRow title={say(words, "groupFacts.chairsAlsoOn", { count: Math.max(1, chairs.length) })}>
          <Bodies renderContext={renderContext} bodies={chairsAlsoOn} />
        </FactRow>
      )}
      {owners.length > 0 && (
        <FactRow title={say(words, "groupFacts.owners", { count: owners.length })}>
          <Bodies renderContext={renderContext} bodies={owners} />
        </FactRow>
      )}
      {group.reportsTo.length > 0 ? (
        <FactRow title={say(words, "groupFacts.reportsTo")}>
          <Bodies renderContext={renderContext} bodies={group.reportsTo} />
        </FactRow>
      ) : (
        group.chartParent !== undefined && (
          <FactRow title={say(words, "groupFacts.reportsTo")}>{say(words, "facts.notStated")}</FactRow>
        )
      )}
      {group.reports !== undefined && <ReportFacts renderContext={renderContext} reports={group.reports} />}
      {group.linksTo.length > 0 && (
        <FactRow title={say(words, "groupFacts.worksWith")}>
          <Bodies renderContext={renderContext} bodies={group.linksTo} />
        </FactRow>
      )}
      {below.length > 0 && (
        <FactRow title={say(words, "groupFacts.below")}>
          <GroupsBelow renderContext={renderContext} groups={below} />
        </FactRow>
      )}
      {group.meetings !== undefined && (
        <FactRow title={say(words, "groupFacts.meetings")}>
          <Text renderContext={renderContext} group={group} text={group.meetings.words} />
        </FactRow>
      )}
      {group.unknown.includes("meetings") && (
        <FactRow title={say(words, "groupFacts.meetings")}>{say(words, "facts.notKnown")}</FactRow>
      )}
      {group.quorum !== undefined && (
        <FactRow title={say(words, "groupFacts.quorum")}>
          <Text renderContext={renderContext} group={group} text={group.quorum.words} />
          <QuorumFacts renderContext={renderContext} quorum={group.quorum} />
        </FactRow>
      )}
      {group.unknown.includes("quorum") && (
        <FactRow title={say(words, "groupFacts.quorum")}>{say(words, "facts.notKnown")}</FactRow>
      )}
      {group.review?.owner !== undefined && (
        <FactRow title={say(words, "groupFacts.reviewOwner")}>
          <ReviewOwner renderContext={renderContext} review={group.review} owner={group.review.owner} />
        </FactRow>
      )}
      {group.review?.unknown.includes("owner") && (
        <FactRow title={say(words, "groupFacts.reviewOwner")}>{say(words, "facts.notKnown")}</FactRow>
      )}
      {group.review !== undefined && (
        <FactRow title={say(words, "groupFacts.review")}>
          <ReviewToday renderContext={renderContext} review={group.review} />
          <ReviewDates renderContext={renderContext} group={group} />
        </FactRow>
      )}
      {group.review !== undefined && isToldMore(words, reviewRow(renderContext.model, group.review)) && (
        <FactRow title={say(words, "groupFacts.reviewsHeld")}>
          <HeldReviews words={words} held={reviewRow(renderContext.model, group.review).held} />
        </FactRow>
      )}
      {group.review?.refresh !== undefined && (
        <FactRow title={say(words, "groupFacts.refresh")}>
          <ReviewToday renderContext={renderContext} review={group.review.refresh} />
        </FactRow>
      )}
      {group.review?.refresh?.held.some(({ isRefresh }) => isRefresh) && (
        <FactRow title={say(words, "groupFacts.refreshesHeld")}>
          <HeldReviews words={words} held={reviewRow(renderContext.model, group.review.refresh).held} />
        </FactRow>
      )}
    </dl>
  );
}

/** Who sees to the review, as far as a document states it. */
function ReviewOwner(props: { renderContext: RenderContext; review: Review; owner: Body }) {
  const { renderContext, review, owner } = props;
  if (review.assumed.includes("owner")) return <>{say(renderContext.model.words, "facts.notStated")}</>;
  if (review.ownerPart === undefined) return <Bodies renderContext={renderContext} bodies={[owner]} />;
  return <Linked href={hrefOfBody(renderContext.hrefs, owner)} text={review.ownerPart} />;
}

/** Whether more is known of the reviews held than the date of the last, which stands beside the status. */
function isToldMore(words: Words, { held }: ReviewRow): boolean {
  return held.length > 1 || held.some((each) => evidenceInWords(words, each) !== "");
}

/** The status on the day the page was built, and that day; a script updates it to the reader's day. */
function ReviewToday({ renderContext, review }: { renderContext: RenderContext; review: Review }) {
  const { model } = renderContext;
  const { words } = model;
  const { dueSoonDays, timeZone } = model.arrangements;
  return (
    <p>
      <ReviewStatusMark words={words} row={reviewRow(model, review)} dueSoonDays={dueSoonDays} timeZone={timeZone} />{" "}
      {sayOnPage(words, "groupFacts.statusOf", { date: <StatusDay model={model} /> })}
    </p>
  );
}

function Bodies(props: { renderContext: RenderContext; bodies: readonly Body[] }) {
  const { hrefs } = props.renderContext;
  return (
    <ul>
      {props.bodies.map((body) => (
        <li>
          <Linked href={hrefOfBody(hrefs, body)} text={body.name} />
        </li>
      ))}
    </ul>
  );
}

/** Groups, each with those who own it together where several do. */
function GroupsBelow(props: { renderContext: RenderContext; groups: readonly Group[] }) {
  const { hrefs, model } = props.renderContext;
  return (
    <ul>
      {props.groups.map((group) => (
        <li>
          <Linked href={hrefs.group(group)} text={group.name} />
          {isJoint(group) && ` ${ownedTogetherInWords(model.words, group)}`}
        </li>
      ))}
    </ul>
  );
}

function Text(props: { renderContext: RenderContext; group: Group; text: ProseText }) {
  const html = renderProseLine(props.text, proseContext(props.renderContext, "facts", 1, props.group));
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
