import type { Finishing } from "../finishing.ts";
import { placed, withMatrix } from "../matrix.ts";
import type { Operation } from "../operations.ts";
import { markOf, type PageContent } from "../page-content.ts";
import { contentOf, elementsOf } from "../structure.ts";

/** Left, bottom, right and top on the page, in points. */
type Box = [number, number, number, number];

/** Says where on its page each figure is (ISO 32000-1, 14.8.5.4.3: BBox is required of a figure on one page). */
export function figureBoxes({ document, contents, pdf }: Finishing): void {
  const known = new Map<PageContent, Map<number, Box>>();
  for (const figure of elementsOf(document, "Figure")) {
    const pieces = contentOf(figure);
    const [first] = pieces;
    const content = first === undefined ? undefined : contents[first.page];
    if (content === undefined || pieces.some(({ page }) => page !== first?.page)) continue;
    const boxes = known.get(content) ?? boxesOn(content);
    known.set(content, boxes);
    const box = pieces.map(({ mark }) => boxes.get(mark)).reduce(around, undefined);
    if (box === undefined) continue;
    const rounded = box.map((value) => Math.round(value * 100) / 100);
    figure.other = [...(figure.other ?? []), pdf.context.obj({ O: "Layout", BBox: rounded })];
  }
}

/** The box around what each mark of a page paints. */
function boxesOn({ operations, page }: PageContent): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const paper = page.getSize();
  let mark: number | undefined;
  let path: Box | undefined;
  for (const [operation, matrix] of withMatrix(operations)) {
    if (operation.kind === "operator" && operation.name === "BDC") mark = markOf(operation.operands[1]);
    for (const point of pointsOf(operation)) path = around(path, onPaper(placed(matrix, ...point), paper));
    if (!ends(operation)) continue;
    const box = isPainted(operation) && mark !== undefined ? around(boxes.get(mark), path) : undefined;
    if (mark !== undefined && box !== undefined) boxes.set(mark, box);
    path = undefined;
    if (operation.kind === "operator" && operation.name === "EMC") mark = undefined;
  }
  return boxes;
}

const paints = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"]);

/** Whether what was drawn so far is drawn to its end: painted, or used to clip what follows. */
function ends(operation: Operation): boolean {
  return isPainted(operation) || (operation.kind === "operator" && (operation.name === "n" || operation.name === "EMC"));
}

function isPainted(operation: Operation): boolean {
  return operation.kind === "text" || paints.has(operation.name);
}

function onPaper([x, y]: readonly [number, number], { width, height }: { width: number; height: number }): Box {
  const [left, bottom] = [Math.min(Math.max(x, 0), width), Math.min(Math.max(y, 0), height)];
  return [left, bottom, left, bottom];
}

/** The points that an operation draws by: corners, ends and handles of lines, and the corners of a picture. */
function pointsOf(operation: Operation): [number, number][] {
  if (operation.kind === "text") return [[operation.x, operation.y]];
  const numbers = operation.operands.map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  switch (operation.name) {
    case "m":
    case "l":
      return [[x, y]];
    case "c":
      return [
        [x, y],
        [width, height],
        [numbers[4] ?? 0, numbers[5] ?? 0],
      ];
    case "re":
      return [
        [x, y],
        [x + width, y + height],
      ];
    case "Do":
      return [
        [0, 0],
        [1, 1],
      ];
    default:
      return [];
  }
}

function around(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
