import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { instance, type Viz } from "@viz-js/viz";
import { escapeXml } from "../../text/xml-text.ts";
import { type KeptFiles, keyOf } from "../shared/kept-files.ts";

/** Graphviz as WebAssembly. It is compiled in the background from the start on, since a document cannot be without it. */
const viz: Promise<Viz> = instance();

// If it cannot be compiled, whoever draws a chart gets the error. Before one is drawn nobody waits for it, and Node would end
// the process for a rejection that nobody handles.
viz.catch(() => undefined);

/**
 * Draws a chart in Graphviz's DOT language as SVG to be placed inside a page: without an XML declaration, without colours
 * (the style sheet sets them by class), with links that HTML understands, and without ids, which could occur twice on a page.
 * `title` is its text alternative (WCAG 1.1.1).
 * @param kept the drawings of earlier builds, where there are any
 */
export async function drawChart(dot: string, title: string, kept?: KeptFiles): Promise<string> {
  const drawn = await drawOnce(dot, kept);
  const svg = drawn.slice(drawn.indexOf("<svg"));
  const interactive = svg.includes("<a ");
  return svg
    .replace(/<!--[\s\S]*?-->\s*/g, "")
    .replace(/<title>[\s\S]*?<\/title>\s*/g, "")
    .replace(/ xlink:title="[^"]*"/g, "")
    .replaceAll("xlink:href=", "href=")
    .replace(/ id="[^"]*"/g, "")
    .replace(/ (?:fill|stroke|font-family|font-size)="[^"]*"/g, "")
    .replace(/<svg ([^>]*)>/, (_, attributes: string) => {
      const size = enlarge(attributes.replace(/ ?(?:xmlns(?::\w+)?)="[^"]*"/g, "").trim());
      return `<svg ${size} class="chart" role="${interactive ? "group" : "img"}" aria-label="${escapeXml(title)}">`;
    })
    .trim();
}

/** What Graphviz makes of a chart, which this version of it has perhaps drawn before. */
async function drawOnce(dot: string, kept?: KeptFiles): Promise<string> {
  const draw = async () => (await viz).renderString(dot, { format: "svg" });
  if (kept === undefined) return draw();
  const key = keyOf("chart", await graphvizVersion(), dot);
  const known = await kept.read(key);
  if (known !== undefined) return known.toString();
  const drawn = await draw();
  await kept.write(key, Buffer.from(drawn));
  return drawn;
}

/** The version of the package that holds Graphviz; it does not export its package.json, which is above its entry file. */
async function graphvizVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@viz-js/viz");
  return JSON.parse(await readFile(join(dirname(entry), "..", "package.json"), "utf8")).version;
}

/** How much larger than Graphviz sizes it a chart is shown where there is room: so that its text is as large as other text. */
const enlargement = 1.25;

/** The width and the height of a drawing, enlarged; a chart of one group does not grow to the width of the page. */
function enlarge(size: string): string {
  return size.replace(/\b(width|height)="(\d+)pt"/g, (_, side: string, points: string) => {
    return `${side}="${Math.round(Number(points) * enlargement)}pt"`;
  });
}
