import { isGroup, isJoint } from "../model/group.ts";
import type { Group, Model, Partner } from "../model/model.ts";
import { isLooseKind } from "../text/group-kinds.ts";
import { type Hrefs, hrefOfBody } from "../text/hrefs.ts";
import { typeset } from "../text/typeset.ts";

/** A body in the organisational chart, with those that report to it. */
export interface ChartNode {
  readonly body: Group | Partner;
  /** Whether a document states what it stands below, or it stands below nothing. */
  readonly isPlaceStated: boolean;
  readonly below: readonly ChartNode[];
}

/**
 * The chart as trees: each group is below its parent in the chart, and the largest tree comes first.
 * The loader has rejected cycles.
 */
export function chartTree(model: Model): ChartNode[] {
  const nodeFor = (body: Group | Partner): ChartNode => ({
    body,
    isPlaceStated: !isGroup(body) || body.chartParent === undefined || body.reportsTo.includes(body.chartParent),
    below: model.groups.filter((group) => group.chartParent === body).map(nodeFor),
  });
  const roots = new Set<Group | Partner>();
  for (const group of model.groups) {
    const parent = group.chartParent;
    if (parent === undefined) roots.add(group);
    else if (!isGroup(parent)) roots.add(parent);
  }
  return [...roots].map(nodeFor).sort((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf(node: ChartNode): number {
  return 1 + node.below.reduce((sum, below) => sum + sizeOf(below), 0);
}

/** The widest box, in inches, and how many of a line's letters have room in an inch of it. */
const widestBox = 2;
const lettersPerInch = 12;

/** How wide a chart may be, in inches, so that its text of 11 points has 7 on a page that is 156 mm wide. */
const widestChart = 9.5;

/** The width of the boxes, and the space between them, of a chart with so many levels. */
function sizesOf(levels: number): { readonly width: number; readonly space: number } {
  const space = levels * widestBox + (levels - 1) * 0.45 <= widestChart ? 0.45 : 0.25;
  const width = Math.min(widestBox, (widestChart - (levels - 1) * space) / Math.max(1, levels));
  return { width: Math.round(width * 100) / 100, space };
}

/** Graphviz routes right-angled lines by recursion, and can run out of memory from about a hundred boxes on. */
const maxRightAngledBoxes = 60;

/**
 * The chart in Graphviz's DOT language, from left to right, so that it fits a page in portrait.
 * A line is accountability, a broken one a place that no document states, and a dotted one that an organisation owns the group together with others; whatever else a group reports to or works with is on its page, where it can be explained.
 * Without `hrefs` the boxes have no links, for a chart that is one image.
 */
export function chartDot(model: Model, hrefs?: Hrefs): string {
  const trees = chartTree(model);
  const joint = jointEdges(model);
  const bodies = [...new Set([...trees.flatMap(bodiesOf), ...joint.map(({ owner }) => owner)])];
  const { width, space } = sizesOf(Math.max(0, ...trees.map(levelsOf)));
  const splines = bodies.length > maxRightAngledBoxes ? "polyline" : "ortho";
  return [
    "digraph chart {",
    `  graph [rankdir=LR, splines=${splines}, nodesep=0.18, ranksep=${space}, margin=0, pad=0.04, bgcolor="transparent"]`,
    `  node [shape=box, style=filled, fontname="Helvetica", fontsize=11, width=${width}, height=0.56, margin="0.1,0.06", penwidth=1]`,
    "  edge [arrowhead=none, penwidth=1]",
    ...bodies.map((body) => `  ${quoteForDot(body.id)} [${attributesOf(body, Math.floor(width * lettersPerInch), hrefs)}]`),
    ...trees.flatMap(edgesOf),
    ...joint.map(
      ({ owner, group }) => `  ${quoteForDot(owner.id)} -> ${quoteForDot(group.id)} [style=dotted, class="chart-joint"]`,
    ),
    "}",
  ].join("\n");
}

/** The organisations that own a group together with others, but for the one that it stands below already. */
function jointEdges({ groups }: Model): { readonly owner: Partner; readonly group: Group }[] {
  return groups
    .filter(isJoint)
    .flatMap((group) => group.ownedBy.filter((owner) => owner !== group.chartParent).map((owner) => ({ owner, group })));
}

function bodiesOf({ body, below }: ChartNode): (Group | Partner)[] {
  return [body, ...below.flatMap(bodiesOf)];
}

function levelsOf({ below }: ChartNode): number {
  return 1 + Math.max(0, ...below.map(levelsOf));
}

function edgesOf({ body, below }: ChartNode): string[] {
  return below.flatMap((node) => [
    `  ${quoteForDot(body.id)} -> ${quoteForDot(node.body.id)}${node.isPlaceStated ? "" : " [style=dashed]"}`,
    ...edgesOf(node),
  ]);
}

function attributesOf(body: Group | Partner, letters: number, hrefs: Hrefs | undefined): string {
  const href = hrefs && hrefOfBody(hrefs, body);
  const kind = isGroup(body) ? body.kind : "outside";
  // An outline of dashes is part of the picture, in whatever colours.
  const style = isGroup(body) && isLooseKind(body.kind) ? ['style="filled,dashed"'] : [];
  return [
    `label=${quoteForDot(wrapLines(typeset(body.name), letters))}`,
    `class="chart-box chart-${kind}"`,
    ...style,
    ...(href === undefined ? [] : [`URL=${quoteForDot(href)}`]),
  ].join(", ");
}

/** Breaks a name between words into lines of at most so many characters; a longer word has a line of its own. */
function wrapLines(name: string, letters: number): string {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

function quoteForDot(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
