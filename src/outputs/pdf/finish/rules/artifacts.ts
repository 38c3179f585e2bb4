import type { Finishing } from "../finishing.ts";
import type { Operation } from "../operations.ts";
import type { PageContent } from "../page-content.ts";

/** A transformation as PDF writes it: a b c d e f. */
type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

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
  const stack: Matrix[] = [];
  let matrix = identity;
  let depth = 0;
  let path: number | undefined;
  for (const operation of content.operations) {
    if (operation.kind === "text") {
      if (depth === 0) wrap(content, operation.start, operation.end, marginProperties(content, matrix, operation.y));
      continue;
    }
    switch (operation.name) {
      case "q":
        stack.push(matrix);
        break;
      case "Q":
        matrix = stack.pop() ?? identity;
        break;
      case "cm":
        matrix = multiplied(operation, matrix);
        break;
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
  content.splices.push({ start, end: start, text: `/Artifact ${properties} BDC\n` }, { start: end, end, text: "\nEMC" });
}

function marginProperties(content: PageContent, matrix: Matrix, y: number): string {
  const onPage = matrix[3] * y + matrix[5];
  const isAbove = onPage > content.page.getHeight() / 2;
  return `<</Type /Pagination /Subtype /${isAbove ? "Header" : "Footer"} /Attached [/${isAbove ? "Top" : "Bottom"}]>>`;
}

/** The matrix of a `cm`, applied before the one in force (ISO 32000-1, 8.3.4). */
function multiplied(operation: Operation & { kind: "operator" }, [a, b, c, d, e, f]: Matrix): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = operation.operands.map(Number);
  return [g * a + h * c, g * b + h * d, i * a + j * c, i * b + j * d, k * a + l * c + e, k * b + l * d + f];
}
