import type { ComponentChildren } from "preact";
import { inWords } from "../../src/model/dates.ts";
import type { Group, Partner, Review } from "../../src/model/model.ts";
import { proseLine } from "../../src/text/prose.ts";
import { chairsOf, chairsTitle, groupsBelow } from "../../src/views/group.ts";
import { isGroup } from "../../src/views/organisation-chart.ts";
import { contextOf, type Reading } from "../../src/views/render-context.ts";
import { reviewRow } from "../../src/views/reviews.ts";
import { Linked } from "./linked.tsx";
import { ReviewDates } from "./review-dates.tsx";
import { ReviewStatusMark } from "./review-status.tsx";

/** A group at a glance: chairs, lines of report, meetings, quorum, the owner of its review and its dates. */
export function GroupFacts(props: { reading: Reading; group: Group }) {
  const { reading, group } = props;
  const chairs = chairsOf(group);
  const below = groupsBelow(group, reading.model);
  return (
    <dl class="govuk-summary-list">
      {chairs.length > 0 && (
        <Row title={chairsTitle(chairs)}>
          <ul>
            {chairs.map((chair) => (
              <li>{[chair.name, chair.post].filter(Boolean).join(", ")}</li>
            ))}
          </ul>
        </Row>
      )}
      {group.reportsTo.length > 0 && (
        <Row title="Reports to">
          <Bodies reading={reading} bodies={group.reportsTo} />
        </Row>
      )}
      {group.linksTo.length > 0 && (
        <Row title="Works with">
          <Bodies reading={reading} bodies={group.linksTo} />
        </Row>
      )}
      {below.length > 0 && (
        <Row title="Groups that report to it">
          <Bodies reading={reading} bodies={below} />
        </Row>
      )}
      {group.meetings !== undefined && (
        <Row title="Meetings">
          <Words reading={reading} group={group} text={group.meetings.words.text} />
        </Row>
      )}
      {group.quorum !== undefined && (
        <Row title="Quorum">
          <Words reading={reading} group={group} text={group.quorum.words.text} />
        </Row>
      )}
      {group.review?.owner !== undefined && (
        <Row title="Review owned by">
          <Bodies reading={reading} bodies={[group.review.owner]} />
        </Row>
      )}
      {group.review !== undefined && (
        <Row title="Review">
          <ReviewToday reading={reading} review={group.review} />
          <ReviewDates reading={reading} group={group} />
        </Row>
      )}
    </dl>
  );
}

/** The status on the day the page was made, and that day; a script brings it up to the reader's. */
function ReviewToday({ reading, review }: { reading: Reading; review: Review }) {
  const { model, today } = reading;
  const { dueSoonDays, timeZone } = model.arrangements;
  return (
    <p>
      <ReviewStatusMark row={reviewRow(model, review, today)} dueSoonDays={dueSoonDays} timeZone={timeZone} />{" "}
      <span data-as-made>on {inWords(today)}</span>
    </p>
  );
}

function Row(props: { title: string; children: ComponentChildren }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{props.title}</dt>
      <dd class="govuk-summary-list__value">{props.children}</dd>
    </div>
  );
}

function Bodies(props: { reading: Reading; bodies: readonly (Group | Partner)[] }) {
  const { hrefs } = props.reading;
  return (
    <ul>
      {props.bodies.map((body) => (
        <li>
          <Linked href={isGroup(body) ? hrefs.group(body) : hrefs.partner(body)} text={body.name} />
        </li>
      ))}
    </ul>
  );
}

function Words(props: { reading: Reading; group: Group; text: string }) {
  const html = proseLine(props.text.trim(), contextOf(props.reading, "facts", 1, props.group));
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
