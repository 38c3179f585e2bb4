import type { Group, Partner } from "../../src/model/model.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import { type ChartNode, chartTree } from "../../src/views/organisation-chart.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { Linked } from "./linked.tsx";

/** The organisational chart as an image, and as a list for readers who cannot see it. */
export function OrganisationChart(props: { renderContext: RenderContext }) {
  const { renderContext } = props;
  const trees = chartTree(renderContext.model);
  return (
    <div class="organisation-chart">
      <div class="chart-picture" dangerouslySetInnerHTML={{ __html: renderContext.chart }} />
      <div class="chart-text">
        <p class="chart-text-title">
          The chart in words: each group stands below the body it first reports to. Its terms of reference tell whom else.
          {trees.some(hasUnstatedPlace) && " A broken line leads to a group whose place the document does not state."}
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
          {!node.isPlaceStated && " (its place here is not stated in the document)"}
          {node.below.length > 0 && <Nodes renderContext={props.renderContext} nodes={node.below} />}
        </li>
      ))}
    </ul>
  );
}

function hasUnstatedPlace({ isPlaceStated, below }: ChartNode): boolean {
  return !isPlaceStated || below.some(hasUnstatedPlace);
}

function Body(props: { renderContext: RenderContext; body: Group | Partner }) {
  const { body, renderContext } = props;
  const href = hrefOfBody(renderContext.hrefs, body);
  return <Linked href={href} text={body.name} />;
}
