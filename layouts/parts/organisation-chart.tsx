import type { Group, Partner } from "../../src/model/model.ts";
import { type ChartNode, chartTree, isGroup } from "../../src/views/organisation-chart.ts";
import type { Reading } from "../../src/views/render-context.ts";
import { Linked } from "./linked.tsx";

/** The organisational chart as a picture, and the same as a list for whoever cannot see it. */
export function OrganisationChart(props: { reading: Reading }) {
  const { reading } = props;
  return (
    <div class="organisation-chart">
      <div class="chart-picture" dangerouslySetInnerHTML={{ __html: reading.chart }} />
      <div class="chart-text">
        <p class="chart-text-title">
          The chart in words: each group stands below the body it first reports to. Its terms of reference tell whom else.
        </p>
        <Nodes reading={reading} nodes={chartTree(reading.model)} />
      </div>
    </div>
  );
}

function Nodes(props: { reading: Reading; nodes: readonly ChartNode[] }) {
  return (
    <ul>
      {props.nodes.map((node) => (
        <li>
          <Body reading={props.reading} body={node.body} />
          {node.below.length > 0 && <Nodes reading={props.reading} nodes={node.below} />}
        </li>
      ))}
    </ul>
  );
}

function Body(props: { reading: Reading; body: Group | Partner }) {
  const { body, reading } = props;
  const href = isGroup(body) ? reading.hrefs.group(body) : reading.hrefs.partner(body);
  return <Linked href={href} text={body.name} />;
}
