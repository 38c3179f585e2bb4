import type { Group, Model, Partner } from "../model/model.ts";
import type { Hrefs } from "./hrefs.ts";

/** A body in the organisational chart, with those that report to it. */
export interface ChartNode {
  readonly body: Group | Partner;
  readonly below: readonly ChartNode[];
}

/** The chart as a tree: each group stands under the first body it reports to. The loader has refused cycles. */
export function chartTree(model: Model): ChartNode[] {
  const nodeFor = (body: Group | Partner): ChartNode => ({
    body,
    below: model.groups.filter((group) => group.reportsTo[0] === body).map(nodeFor),
  });
  const roots = new Set<Group | Partner>();
  for (const group of model.groups) {
    const parent = group.reportsTo[0];
    if (parent === undefined) roots.add(group);
    else if (!isGroup(parent)) roots.add(parent);
  }
  return [...roots].map(nodeFor);
}

/** Whether a body of the chart is one of the groups. */
export function isGroup(body: Group | Partner): body is Group {
  return "reportsTo" in body;
}

/**
 * The chart in Graphviz's DOT language, from left to right, so that it fits a page in portrait.
 * Solid lines are accountability, dashed lines other reports and links.
 */
export function chartDot(model: Model, hrefs: Hrefs): string {
  const bodies = new Set<Group | Partner>();
  const visit = ({ body, below }: ChartNode) => {
    bodies.add(body);
    below.forEach(visit);
  };
  const tree = chartTree(model);
  tree.forEach(visit);
  const edges = [...bodies].filter(isGroup).flatMap((group) => edgesOf(group, bodies));
  return [
    "digraph chart {",
    '  graph [rankdir=LR, splines=ortho, nodesep=0.16, ranksep=0.42, margin=0, pad=0.04, bgcolor="transparent"]',
    '  node [shape=box, style=filled, fontname="Helvetica", fontsize=11, width=1.9, height=0.5, margin="0.1,0.06", penwidth=1]',
    "  edge [arrowhead=none, penwidth=1]",
    ...[...bodies].map((body) => `  ${quoted(body.id)} [${attributesOf(body, hrefs)}]`),
    ...edges,
    "}",
  ].join("\n");
}

function edgesOf(group: Group, bodies: ReadonlySet<Group | Partner>): string[] {
  const [parent, ...others] = group.reportsTo;
  const dashed = [...others, ...group.linksTo].filter((body) => bodies.has(body));
  return [
    ...(parent === undefined ? [] : [`  ${quoted(parent.id)} -> ${quoted(group.id)} [class="chart-line"]`]),
    ...dashed.map((body) => `  ${quoted(body.id)} -> ${quoted(group.id)} [class="chart-link", style=dashed, constraint=false]`),
  ];
}

function attributesOf(body: Group | Partner, hrefs: Hrefs): string {
  const href = isGroup(body) ? hrefs.group(body) : hrefs.partner(body);
  const kind = isGroup(body) ? body.kind : "outside";
  return [
    `label=${quoted(wrapped(body.name, 24))}`,
    `class="chart-box chart-${kind}"`,
    ...(href === undefined ? [] : [`URL=${quoted(href)}`]),
  ].join(", ");
}

/** Breaks a name into lines of about so many letters, as DOT writes line breaks. */
function wrapped(name: string, letters: number): string {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
