import type { ComponentType } from "preact";
import type { Group } from "../../src/model/model.ts";
import type { ProseText } from "../../src/model/prose/prose-text.ts";
import type { Reference } from "../../src/model/prose/reference.ts";
import { type BlockName, blockNameOf } from "../../src/model/prose/reference-kinds.ts";
import { type ProseContext, renderProse } from "../../src/text/prose.ts";
import { proseContext, type RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import { BudgetTable } from "./budget.tsx";
import { Chairs } from "./chairs.tsx";
import { CoChairRotation, CoChairs } from "./co-chairs.tsx";
import { DutiesTable } from "./duties-table.tsx";
import * as lists from "./fact-lists.tsx";
import { Memberships } from "./memberships.tsx";
import { OrganisationChart } from "./organisation-chart.tsx";
import { ReviewDates } from "./review-dates.tsx";
import { RotationTimeline } from "./rotation-timeline.tsx";
import { Signatures } from "./signatures.tsx";

/** The props of a component that renders a reference standing alone. */
export interface BlockProps {
  readonly renderContext: RenderContext;
  readonly reference: Reference;
  readonly context: ProseContext;
}

/** Every reference that can stand alone, with the component that renders it. */
const blocks: Readonly<Record<BlockName, ComponentType<BlockProps>>> = {
  "list:statutory-partners": lists.StatutoryPartners,
  "list:lead-safeguarding-partners": lists.LeadPartners,
  "list:delegated-safeguarding-partners": lists.DelegatedPartners,
  "list:relevant-agencies": lists.RelevantAgencies,
  "list:strategic-partnerships": lists.StrategicPartnerships,
  "list:independent-chair": lists.IndependentChair,
  "list:independent-scrutineer": lists.IndependentScrutineer,
  "list:partnership-bodies": lists.PartnershipBodies,
  "list:purpose": lists.Purpose,
  "list:principles": lists.Principles,
  "list:values": lists.Values,
  "list:priorities": lists.Priorities,
  "list:terms-of-reference": lists.GroupsWithTerms,
  "table:budget": BudgetTable,
  "table:co-chair-rotation": Rotation,
  "table:duties": DutiesTable,
  "figure:organisation-chart": OrganisationChart,
  "figure:co-chairs": CoChairs,
  summary: Summary,
  signatures: Signatures,
  memberships: withOwnGroup(MembershipsOnce),
  chairs: withOwnGroup(Chairs),
  review: withOwnGroup(ReviewDates),
};

/** A text with its references filled in; a reference that stands alone is rendered by its component. */
export function Prose(props: { renderContext: RenderContext; text: ProseText; context: ProseContext }) {
  const { renderContext, text, context } = props;
  return (
    <>
      {renderProse(text, context).map((part) =>
        part.kind === "html" ? (
          <div class="prose" dangerouslySetInnerHTML={{ __html: part.html }} />
        ) : (
          <Block renderContext={renderContext} reference={part.reference} context={context} />
        ),
      )}
    </>
  );
}

/** A reference that the check has reported as faulty is shown as typed. */
function Block(props: BlockProps) {
  const name = blockNameOf(props.reference);
  if (name === undefined) return <p>{props.reference.typed}</p>;
  const Part = blocks[name];
  return <Part {...props} />;
}

/** The periods of the co-chairs as a table and as a drawing. */
function Rotation({ renderContext }: BlockProps) {
  const { coChairs, words } = renderContext.model;
  return (
    <>
      <CoChairRotation renderContext={renderContext} />
      {coChairs !== undefined && <RotationTimeline words={words} coChairs={coChairs} />}
    </>
  );
}

function Summary({ renderContext, reference, context }: BlockProps) {
  const group = renderContext.model.index.group.get(reference.id);
  if (group?.summary === undefined) return null;
  const own = proseContext(renderContext, `${context.idPrefix}-${group.id}`, context.titleLevel, group);
  return <Prose renderContext={renderContext} text={group.summary} context={own} />;
}

interface GroupPartProps {
  readonly renderContext: RenderContext;
  readonly group: Group;
}

/** Gives a component the group whose text the reference is in; elsewhere the reference is shown as typed. */
function withOwnGroup(Part: ComponentType<GroupPartProps>): ComponentType<BlockProps> {
  return ({ renderContext, reference, context }) =>
    context.group === undefined ? <p>{reference.typed}</p> : <Part renderContext={renderContext} group={context.group} />;
}

/** The table of members, or a link to it where the page already shows it. */
function MembershipsOnce(props: GroupPartProps) {
  const { membersHref } = props.renderContext;
  if (membersHref === undefined) return <Memberships {...props} />;
  return (
    <p>
      <a href={membersHref}>{say(props.renderContext.model.words, "memberships.listedAbove")}</a>
    </p>
  );
}
