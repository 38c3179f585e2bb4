import { isGroup, isJoint } from "../../src/model/group.ts";
import type { Group, Partner } from "../../src/model/model.ts";
import { groupKindName, isLooseKind } from "../../src/text/group-kinds.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import { ownedTogetherInWords } from "../../src/text/names.ts";
import { type ChartNode, chartTree } from "../../src/views/organisation-chart.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import { Linked } from "./linked.tsx";

/** The organisational chart as an image, and as a list for readers who cannot see it. */
export function OrganisationChart(props: { renderContext: RenderContext }) {
  const { renderContext } = props;
  const { groups, words } = renderContext.model;
  if (groups.length === 0) return null;
  const trees = chartTree(renderContext.model);
  return (
    <div class="organisation-chart">
      <div class="chart-picture" dangerouslySetInnerHTML={{ __html: renderContext.chart }} />
      <div class="chart-text">
        <p class="chart-text-title">
          {say(words, "organisationChart.title")}
          {groups.some(reportsElsewhere) && ` ${say(words, "organisationChart.elsewhere")}`}
          {groups.some(isJoint) && ` ${say(words, "organisationChart.dottedLine")}`}
          {trees.some(hasUnstatedPlace) && ` ${say(words, "organisationChart.brokenLine")}`}
        </p>
        <Nodes renderContext={renderContext} nodes={trees} />
      </div>
    </div>
  );
}

function Nodes(props: { renderContext: RenderContext; nodes: readonly ChartNode[] }) {
  return (
    <ul>
      {props.nodes.map((node) => (
        <li>
          <Body renderContext={props.renderContext} body={node.body} />
          {isGroup(node.body) && isLooseKind(node.body.kind) && ` ${kindInWords(props.renderContext, node.body)}`}
          {isGroup(node.body) &&
            node.body.reports?.via !== undefined &&
            ` ${viaInWords(props.renderContext, node.body.reports.via)}`}
          {isGroup(node.body) && isJoint(node.body) && ` ${ownedTogetherInWords(props.renderContext.model.words, node.body)}`}
          {!node.isPlaceStated && ` ${say(props.renderContext.model.words, "organisationChart.placeNotStated")}`}
          {node.below.length > 0 && <Nodes renderContext={props.renderContext} nodes={node.below} />}
        </li>
      ))}
    </ul>
  );
}

/** Whether the terms of reference of a group tell of a body that it reports to as well. */
function reportsElsewhere({ reportsTo, termsOfReference }: Group): boolean {
  return termsOfReference !== undefined && reportsTo.length > 1;
}

function kindInWords({ model: { words } }: RenderContext, { kind }: Group): string {
  return say(words, "organisationChart.kind", { kind: groupKindName(words, kind) });
}

function viaInWords({ model: { words } }: RenderContext, { name }: Group): string {
  return say(words, "organisationChart.via", { group: name });
}

function hasUnstatedPlace({ isPlaceStated, below }: ChartNode): boolean {
  return !isPlaceStated || below.some(hasUnstatedPlace);
}

function Body(props: { renderContext: RenderContext; body: Group | Partner }) {
  const { body, renderContext } = props;
  const href = hrefOfBody(renderContext.hrefs, body);
  return <Linked href={href} text={body.name} />;
}
