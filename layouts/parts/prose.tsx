import type { Group, Prose as ProseText } from "../../src/model/model.ts";
import type { Reference } from "../../src/model/references.ts";
import { type ProseContext, prose } from "../../src/text/prose.ts";
import { proseContext, type RenderContext } from "../../src/views/render-context.ts";
import { Chairs } from "./chairs.tsx";
import { CoChairRotation, CoChairs } from "./co-chairs.tsx";
import { FactList } from "./fact-list.tsx";
import { Memberships } from "./memberships.tsx";
import { OrganisationChart } from "./organisation-chart.tsx";
import { ReviewDates } from "./review-dates.tsx";
import { Signatures } from "./signatures.tsx";

/** A text with its references filled in: HTML as it comes, and each reference that stands alone drawn by its part. */
export function Prose(props: { renderContext: RenderContext; text: ProseText; context: ProseContext }) {
  return (
    <>
      {prose(props.text, props.context).map((part) =>
        part.kind === "html" ? (
          <div class="prose" dangerouslySetInnerHTML={{ __html: part.html }} />
        ) : (
          <Block renderContext={props.renderContext} reference={part.reference} context={props.context} />
        ),
      )}
    </>
  );
}

function Block(props: { renderContext: RenderContext; reference: Reference; context: ProseContext }) {
  const { renderContext, reference, context } = props;
  switch (reference.kind) {
    case "list":
      return <FactList renderContext={renderContext} name={reference.id} context={context} />;
    case "table":
      return <CoChairRotation renderContext={renderContext} />;
    case "figure":
      return reference.id === "co-chairs" ? (
        <CoChairs renderContext={renderContext} />
      ) : (
        <OrganisationChart renderContext={renderContext} />
      );
    case "signatures":
      return <Signatures renderContext={renderContext} />;
    case "summary":
      return (
        <Summary
          renderContext={renderContext}
          group={renderContext.model.groups.find(({ id }) => id === reference.id)}
          context={context}
        />
      );
    default:
      return <GroupBlock renderContext={renderContext} kind={reference.kind} group={context.group} typed={reference.typed} />;
  }
}

function Summary(props: { renderContext: RenderContext; group: Group | undefined; context: ProseContext }) {
  const { group, renderContext, context } = props;
  if (group?.summary === undefined) return null;
  const own = proseContext(renderContext, `${context.idPrefix}-${group.id}`, context.titleLevel, group);
  return <Prose renderContext={renderContext} text={group.summary} context={own} />;
}

/** The table of members, or the way to it where the page has shown it already. */
function MembershipsOnce(props: { renderContext: RenderContext; group: Group }) {
  const { membersAt } = props.renderContext;
  if (membersAt === undefined) return <Memberships {...props} />;
  return (
    <p>
      <a href={membersAt}>The members are listed above.</a>
    </p>
  );
}

/** The parts that speak of the group whose terms of reference they stand in. */
function GroupBlock(props: { renderContext: RenderContext; kind: string; group: Group | undefined; typed: string }) {
  const { renderContext, group, kind } = props;
  if (group === undefined) return <p>{props.typed}</p>;
  if (kind === "memberships") return <MembershipsOnce renderContext={renderContext} group={group} />;
  if (kind === "chairs") return <Chairs group={group} />;
  if (kind === "review") return <ReviewDates renderContext={renderContext} group={group} />;
  return <p>{props.typed}</p>;
}
