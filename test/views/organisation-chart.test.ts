import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Group } from "../../src/model/model.ts";
import { drawChart } from "../../src/outputs/site/chart.ts";
import { siteHrefs } from "../../src/site/hrefs.ts";
import { type ChartNode, chartDot, chartTree } from "../../src/views/organisation-chart.ts";
import { fenmarsh } from "./fenmarsh.ts";

const test = suite("organisation chart");

function idsOf(nodes: readonly ChartNode[]): string[] {
  return nodes.flatMap(({ body, below }) => [body.id, ...idsOf(below)]);
}

test("every group stands in the chart once", () => {
  const ids = idsOf(chartTree(fenmarsh));
  for (const { id } of fenmarsh.groups) assert.is(ids.filter((other) => other === id).length, 1, id);
});

test("a group stands below the body it first reports to", () => {
  const node = (nodes: readonly ChartNode[], id: string): ChartNode | undefined =>
    nodes.find(({ body }) => body.id === id) ?? nodes.map(({ below }) => node(below, id)).find((found) => found !== undefined);
  assert.equal(
    node(chartTree(fenmarsh), "learning-group")?.below.map(({ body }) => body.id),
    ["case-panel"],
  );
});

test("each box of the website's chart leads to its page", async () => {
  const svg = await drawChart(chartDot(fenmarsh, siteHrefs("/place/")), "The chart");
  for (const { id } of fenmarsh.groups) assert.match(svg, `href="/place/groups/${id}/"`);
  assert.match(svg, 'role="group" aria-label="The chart"');
});

test("a chart without links is one picture with a text alternative", async () => {
  assert.match(await drawChart(chartDot(fenmarsh), 'A & "B"'), 'role="img" aria-label="A &amp; &quot;B&quot;"');
});

test("a chart has no colours, fonts or ids of its own, and is the same each time", async () => {
  const dot = chartDot(fenmarsh, siteHrefs("/"));
  const svg = await drawChart(dot, "The chart");
  assert.not.match(svg, /(fill|stroke|font-family|id|style)="/);
  assert.is(await drawChart(dot, "The chart"), svg);
});

test("a chart of six levels still has text of 7 points on a page", async () => {
  const [first] = fenmarsh.groups;
  assert.ok(first);
  const { chartParent: _, ...top } = { ...first, id: "level-0", reportsTo: [] };
  const groups: Group[] = [top];
  for (let level = 1; level < 6; level += 1) {
    const above = groups[level - 1] as Group;
    groups.push({ ...first, id: `level-${level}`, name: "Multi-Agency Safeguarding", reportsTo: [above], chartParent: above });
  }
  const svg = await drawChart(chartDot({ ...fenmarsh, groups }), "The chart");
  const [, width = ""] = /viewBox="\S+ \S+ (\S+)/.exec(svg) ?? [];
  const millimetresOfPage = 156;
  assert.ok((11 * millimetresOfPage * 72) / 25.4 / Number(width) >= 7, `it is ${width} wide`);
});

test("a name cannot break out of its box", async () => {
  const [group, ...others] = fenmarsh.groups;
  assert.ok(group);
  const model = { ...fenmarsh, groups: [{ ...group, name: 'A "quoted" \\ <b>name</b> ]; evil' }, ...others] };
  assert.match(await drawChart(chartDot(model, siteHrefs("/")), "The chart"), "&lt;b&gt;name&lt;/b&gt;");
});

test("a chart of hundreds of groups can be drawn", async () => {
  const [first] = fenmarsh.groups;
  assert.ok(first);
  const { chartParent: _, ...root } = first;
  const top = { ...root, reportsTo: [] };
  const below = Array.from({ length: 300 }, (_, index) => ({
    ...first,
    id: `group-${index}`,
    reportsTo: [top],
    chartParent: top,
  }));
  const svg = await drawChart(chartDot({ ...fenmarsh, groups: [top, ...below] }), "The chart");
  assert.is(svg.match(/<polygon/g)?.length, 301);
});

test.run();
