import { instance, type Viz } from "@viz-js/viz";
import { escapeXml } from "../../text/xml-text.ts";

/** Graphviz as WebAssembly. It is compiled in the background from the start on, since a document cannot be without it. */
const viz: Promise<Viz> = instance();

/**
 * Draws a chart in Graphviz's DOT language as SVG to be placed inside a page: without an XML declaration, without colours
 * (the style sheet sets them by class), with links that HTML understands, and without ids, which could occur twice on a page.
 * `title` is its text alternative (WCAG 1.1.1).
 */
export async function drawChart(dot: string, title: string): Promise<string> {
  const drawn = (await viz).renderString(dot, { format: "svg" });
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
      const size = attributes.replace(/ ?(?:xmlns(?::\w+)?)="[^"]*"/g, "").trim();
      return `<svg ${size} class="chart" role="${interactive ? "group" : "img"}" aria-label="${escapeXml(title)}">`;
    })
    .trim();
}
