import type { Group, Prose as ProseText } from "../../src/model/model.ts";
import type { Reference } from "../../src/model/references.ts";
import { type ProseContext, prose } from "../../src/text/prose.ts";
import { contextOf, type Reading } from "../../src/views/render-context.ts";
import { Chairs } from "./chairs.tsx";
import { CoChairRotation, CoChairs } from "./co-chairs.tsx";
import { FactList } from "./fact-list.tsx";
import { Memberships } from "./memberships.tsx";
import { OrganisationChart } from "./organisation-chart.tsx";
import { ReviewDates } from "./review-dates.tsx";
import { Signatures } from "./signatures.tsx";

/** A text with its references filled in: HTML as it comes, and each reference that stands alone drawn by its part. */
export function Prose(props: { reading: Reading; text: ProseText; context: ProseContext }) {
  return (
    <>
      {prose(props.text, props.context).map((part) =>
        part.kind === "html" ? (
          <div class="prose" dangerouslySetInnerHTML={{ __html: part.html }} />
        ) : (
          <Block reading={props.reading} reference={part.reference} context={props.context} />
        ),
      )}
    </>
  );
}

function Block(props: { reading: Reading; reference: Reference; context: ProseContext }) {
  const { reading, reference, context } = props;
  switch (reference.kind) {
    case "list":
      return <FactList reading={reading} name={reference.id} context={context} />;
    case "table":
      return <CoChairRotation reading={reading} />;
    case "figure":
      return reference.id === "co-chairs" ? <CoChairs reading={reading} /> : <OrganisationChart reading={reading} />;
    case "signatures":
      return <Signatures reading={reading} />;
    case "summary":
      return <Summary reading={reading} group={reading.model.groups.find(({ id }) => id === reference.id)} context={context} />;
    default:
      return <GroupBlock reading={reading} kind={reference.kind} group={context.group} typed={reference.typed} />;
  }
}

function Summary(props: { reading: Reading; group: Group | undefined; context: ProseContext }) {
  const { group, reading, context } = props;
  if (group?.summary === undefined) return null;
  const own = contextOf(reading, `${context.idPrefix}-${group.id}`, context.titleLevel, group);
  return <Prose reading={reading} text={group.summary} context={own} />;
}

/** The table of members, or the way to it where the page has shown it already. */
function MembershipsOnce(props: { reading: Reading; group: Group }) {
  const { membersAt } = props.reading;
  if (membersAt === undefined) return <Memberships {...props} />;
  return (
    <p>
      <a href={membersAt}>The members are listed above.</a>
    </p>
  );
}

/** The parts that speak of the group whose terms of reference they stand in. */
function GroupBlock(props: { reading: Reading; kind: string; group: Group | undefined; typed: string }) {
  const { reading, group, kind } = props;
  if (group === undefined) return <p>{props.typed}</p>;
  if (kind === "memberships") return <MembershipsOnce reading={reading} group={group} />;
  if (kind === "chairs") return <Chairs group={group} />;
  if (kind === "review") return <ReviewDates reading={reading} group={group} />;
  return <p>{props.typed}</p>;
}
