import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { drawChart } from "../../../src/outputs/site/chart.ts";
import { project } from "../../sources.ts";

test("a chart has a size of its own, so that one of a single group does not grow to the width of the page", async () => {
  const widthOf = async (dot: string) => Number(/^<svg width="(\d+)pt" height="\d+pt"/.exec(await drawChart(dot, "Chart"))?.[1]);
  const alone = await widthOf('digraph { a [width=2, fixedsize=true, label="A"] }');
  // Two inches and the margin of the drawing, a quarter larger; 680 points are the width of a page.
  assert.is(alone, 190);
  const row = await widthOf("digraph { rankdir=LR; node [width=2, fixedsize=true]; a -> b -> c -> d }");
  assert.ok(row > 4 * 180, String(row));
});

test("where Graphviz cannot be compiled, whoever draws a chart is told, and nothing ends before", () => {
  const module = pathToFileURL(`${project}/src/outputs/site/chart.ts`).href;
  const program = `
    const { instantiate } = WebAssembly;
    // What is given nothing to import is not Graphviz, but a part of what runs this program.
    WebAssembly.instantiate = (source, imports) =>
      imports === undefined ? instantiate(source) : Promise.reject(new Error("no WebAssembly here"));
    const { drawChart } = await import(${JSON.stringify(module)});
    await new Promise((resolve) => setTimeout(resolve, 100));
    await drawChart("digraph {}", "Chart").catch(({ message }) => console.log("told: " + message));
  `;
  const args = ["--import", "tsx", "--input-type=module", "--eval", program];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
  assert.match(stdout, /^told: .*no WebAssembly here/m);
  assert.is(status, 0);
});

test.run();
