import type { Finishing } from "../finishing.ts";
import { type Matrix, placed, withMatrix } from "../matrix.ts";
import type { PageContent } from "../page-content.ts";

const begins = new Set(["m", "re"]);
const paints = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n"]);

/**
 * Marks as Artifact what Chromium paints outside the tags (PDF/UA-1, 7.1): running heads and feet, rules, backgrounds. A
 * text in the margin is a page's header or footer, by the half of the page that it stands in; anything else is layout.
 */
export function artifacts({ contents }: Finishing): void {
  for (const content of contents) markArtifacts(content);
}

function markArtifacts(content: PageContent): void {
  let depth = 0;
  let path: number | undefined;
  for (const [operation, matrix] of withMatrix(content.operations)) {
    if (operation.kind === "text") {
      if (depth === 0) wrap(content, operation.start, operation.end, marginProperties(content, matrix, operation.y));
      continue;
    }
    switch (operation.name) {
      case "BDC":
      case "BMC":
        depth += 1;
        break;
      case "EMC":
        depth -= 1;
        break;
      case "Do":
      case "sh":
        if (depth === 0) wrap(content, operation.start, operation.end, layout);
        break;
      default:
        if (begins.has(operation.name)) path ??= operation.start;
        if (paints.has(operation.name)) {
          if (depth === 0 && operation.name !== "n" && path !== undefined) wrap(content, path, operation.end, layout);
          path = undefined;
        }
    }
  }
}

const layout = "<</Type /Layout>>";

function wrap(content: PageContent, start: number, end: number, properties: string): void {
  // A rule before has taken it out.
  if (content.splices.some((splice) => splice.start === start && splice.end === end && splice.text === "")) return;
  content.splices.push({ start, end: start, text: `/Artifact ${properties} BDC\n` }, { start: end, end, text: "\nEMC" });
}

function marginProperties(content: PageContent, matrix: Matrix, y: number): string {
  const [, onPage] = placed(matrix, 0, y);
  const isAbove = onPage > content.page.getHeight() / 2;
  return `<</Type /Pagination /Subtype /${isAbove ? "Header" : "Footer"} /Attached [/${isAbove ? "Top" : "Bottom"}]>>`;
}
