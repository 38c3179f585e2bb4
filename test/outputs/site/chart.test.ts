import { test } from "uvu";
import * as assert from "uvu/assert";
import { drawChart } from "../../../src/outputs/site/chart.ts";

test("a chart has a size of its own, so that one of a single group does not grow to the width of the page", async () => {
  const widthOf = async (dot: string) => Number(/^<svg width="(\d+)pt" height="\d+pt"/.exec(await drawChart(dot, "Chart"))?.[1]);
  const alone = await widthOf('digraph { a [width=2, fixedsize=true, label="A"] }');
  // Two inches and the margin of the drawing, a quarter larger; 680 points are the width of a page.
  assert.is(alone, 190);
  const row = await widthOf("digraph { rankdir=LR; node [width=2, fixedsize=true]; a -> b -> c -> d }");
  assert.ok(row > 4 * 180, String(row));
});

test.run();
