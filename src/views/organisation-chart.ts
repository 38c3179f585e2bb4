import { isGroup } from "../model/group.ts";
import type { Group, Model, Partner } from "../model/model.ts";
import type { Hrefs } from "../text/hrefs.ts";

/** A body in the organisational chart, with those that report to it. */
export interface ChartNode {
  readonly body: Group | Partner;
  readonly below: readonly ChartNode[];
}

/**
 * The chart as trees: each group stands under the first body it reports to, and the largest tree comes first.
 * The loader has refused cycles.
 */
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
  return [...roots].map(nodeFor).sort((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf(node: ChartNode): number {
  return 1 + node.below.reduce((sum, below) => sum + sizeOf(below), 0);
}

/** Graphviz finds lines with right angles by a recursion that more than a hundred boxes can lead out of its memory. */
const mostRightAngled = 60;

/**
 * The chart in Graphviz's DOT language, from left to right, so that it fits a page in portrait.
 * A line is accountability; what else a group reports to or works with stands on its page, where it can be explained.
 * Without `hrefs` the boxes lead nowhere, for a chart that is one picture.
 */
export function chartDot(model: Model, hrefs?: Hrefs): string {
  const trees = chartTree(model);
  const bodies = trees.flatMap(bodiesOf);
  const splines = bodies.length > mostRightAngled ? "polyline" : "ortho";
  return [
    "digraph chart {",
    `  graph [rankdir=LR, splines=${splines}, nodesep=0.18, ranksep=0.45, margin=0, pad=0.04, bgcolor="transparent"]`,
    '  node [shape=box, style=filled, fontname="Helvetica", fontsize=11, width=2, height=0.56, margin="0.1,0.06", penwidth=1]',
    "  edge [arrowhead=none, penwidth=1]",
    ...bodies.map((body) => `  ${quoted(body.id)} [${attributesOf(body, hrefs)}]`),
    ...trees.flatMap(linesOf),
    "}",
  ].join("\n");
}

function bodiesOf({ body, below }: ChartNode): (Group | Partner)[] {
  return [body, ...below.flatMap(bodiesOf)];
}

function linesOf({ body, below }: ChartNode): string[] {
  return below.flatMap((node) => [`  ${quoted(body.id)} -> ${quoted(node.body.id)}`, ...linesOf(node)]);
}

function attributesOf(body: Group | Partner, hrefs: Hrefs | undefined): string {
  const href = isGroup(body) ? hrefs?.group(body) : hrefs?.partner(body);
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
