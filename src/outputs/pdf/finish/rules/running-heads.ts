import type { Finishing } from "../finishing.ts";
import { placed, withMatrix } from "../matrix.ts";
import type { TextObject } from "../operations.ts";
import type { PageContent, Splice } from "../page-content.ts";

/** How far apart two of them stand at most, in points: a pixel, the least distance of lines that Chromium prints. */
const apart = 0.8;

/**
 * Leaves one running head on each page of sections that share pages: that of the section at the top of the page. They are
 * printed one on top of another, in the order of the sections, since Chromium takes no running head from the text.
 */
export function runningHeads({ contents, heads }: Finishing): void {
  for (const [page, content] of contents.entries()) {
    const lines = linesAtTop(content);
    const sections = heads.findLast(([first]) => first !== undefined && first.page <= page);
    if (lines.length < 2 || sections === undefined) continue;
    const above = Math.max(
      0,
      sections.findLastIndex((section) => section.page < page),
    );
    for (const { start, end } of lines.filter((_, at) => at !== above).flat()) content.splices.push({ start, end, text: "" });
    // Whichever is left stands where the last of them was printed, so that no page has its head higher than another.
    const y = lines.at(-1)?.[0]?.y ?? 0;
    for (const text of lines[above] ?? []) content.splices.push(...movedTo(y, text, content));
  }
}

/** The changes by which a text stands at another height. */
function movedTo(y: number, { start, end }: TextObject, { stream }: PageContent): Splice[] {
  const [operator = "", before = ""] = /(1 0 0 -1 \S+ )\S+ Tm/.exec(stream.slice(start, end)) ?? [];
  const from = stream.indexOf(operator, start);
  return [{ start: from, end: from + operator.length, text: `${before}${y} Tm` }];
}

/** The lines of text in the margin above a page's text, each with what is painted of it. */
function linesAtTop({ operations, page }: PageContent): TextObject[][] {
  const lines: { y: number; texts: TextObject[] }[] = [];
  let depth = 0;
  for (const [operation, matrix] of withMatrix(operations)) {
    if (operation.kind === "operator") {
      if (operation.name === "BDC" || operation.name === "BMC") depth += 1;
      if (operation.name === "EMC") depth -= 1;
      continue;
    }
    const [, y] = placed(matrix, operation.x, operation.y);
    if (depth > 0 || y < page.getHeight() / 2) continue;
    const line = lines.find((each) => Math.abs(each.y - y) < 0.01);
    if (line === undefined) lines.push({ y, texts: [operation] });
    else line.texts.push(operation);
  }
  const top = Math.max(...lines.map(({ y }) => y));
  // The head of a table that the page repeats is outside the tags as well.
  return lines.filter(({ y }, at) => top - y < apart * (at + 1)).map(({ texts }) => texts);
}
