import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { CalendarDate } from "../../model/model.ts";
import { type Block, blocksOf, type Cell, type ListMark, type Row, type Run } from "./markup.ts";
import { withoutChance } from "./without-chance.ts";

/** What the file says of itself, and how it looks. */
export interface DocxOptions {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The day it is made on, as the file says it. */
  readonly date: CalendarDate;
  /** The colour of headings and rules, as `#rrggbb`. */
  readonly accent: string;
}

/**
 * A Word document of a text in HTML, with real headings, lists and tables, so that whoever reviews it can comment on it
 * and a screen reader can find a way through it. The same text and options give the same bytes.
 */
export async function docxOf(html: string, options: DocxOptions): Promise<Uint8Array> {
  const lists: ListMark[] = [];
  const children = blocksOf(html).flatMap((block) => drawn(block, { lists, level: -1 }));
  const { title, author, language, date, accent } = options;
  const colour = accent.slice(1);
  const made = await Packer.toBuffer(
    new Document({
      title,
      creator: author,
      lastModifiedBy: author,
      description: title,
      styles: {
        default: {
          document: {
            run: { font: "Calibri", size: 22, language: { value: language } },
            paragraph: { spacing: { after: 120, line: 276 } },
          },
          title: { run: { size: 44, bold: true, color: colour } },
          heading1: { run: { size: 36, bold: true, color: colour }, paragraph: { spacing: { before: 0, after: 200 } } },
          heading2: {
            run: { size: 28, bold: true, color: colour },
            paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
          },
          heading3: {
            run: { size: 24, bold: true, color: colour },
            paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
          },
        },
      },
      numbering: { config: lists.map((mark, at) => ({ reference: referenceTo(at), levels: levelsOf(mark) })) },
      sections: [
        { properties: { page: { size: { width: 11906, height: 16838 } } }, footers: { default: pageFoot(title) }, children },
      ],
    }),
  );
  return withoutChance(made, date);
}

/** The lists met so far, each of which is numbered by itself, and how deep in lists a block stands. */
interface Place {
  readonly lists: ListMark[];
  readonly level: number;
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

function drawn(block: Block, place: Place): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({ heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_6, children: textRuns(block.runs) }),
      ];
    case "paragraph":
      return [
        new Paragraph({ children: textRuns(block.runs), ...(place.level >= 0 && { indent: { left: indentAt(place.level) } }) }),
      ];
    case "list":
      return listItems(block.mark, block.items, place);
    case "table":
      return [tableOf(block.rows, place), new Paragraph({ spacing: { after: 120 } })];
  }
}

/** Each item's first paragraph carries its mark; whatever else stands in the item follows below it. */
function listItems(mark: ListMark, items: readonly (readonly Block[])[], { lists, level }: Place): (Paragraph | Table)[] {
  const reference = referenceTo(lists.push(mark) - 1);
  const own = level + 1;
  return items.flatMap(([first, ...rest]) => [
    new Paragraph({
      numbering: { reference, level: own },
      spacing: { after: 60 },
      children: first?.kind === "paragraph" ? textRuns(first.runs) : [],
    }),
    ...(first === undefined || first.kind === "paragraph" ? rest : [first, ...rest]).flatMap((block) =>
      drawn(block, { lists, level: own }),
    ),
  ]);
}

function tableOf(rows: readonly Row[], place: Place): Table {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: "999999" };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: rows.map(
      (row) =>
        new TableRow({
          ...(row.isHead && { tableHeader: true }),
          cantSplit: true,
          children: row.cells.map((cell) => cellOf(cell, place)),
        }),
    ),
  });
}

function cellOf(cell: Cell, { lists }: Place): TableCell {
  const blocks = cell.isHead ? cell.blocks.map(emphasised) : cell.blocks;
  const children = blocks.flatMap((block) => drawn(block, { lists, level: -1 }));
  return new TableCell({
    columnSpan: cell.columns,
    margins: { top: 60, bottom: 0, left: 80, right: 80 },
    // A cell must hold a paragraph (ECMA-376, part 1, section 17.4.65).
    children: children.length === 0 ? [new Paragraph({})] : children,
  });
}

function emphasised(block: Block): Block {
  return block.kind === "paragraph" ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) } : block;
}

function textRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italics, superscript, link }): ParagraphChild[] => {
    const style = { bold, italics, superScript: superscript, ...(link !== undefined && { style: "Hyperlink" }) };
    const lines = text.split("\n").map((line, at) => new TextRun({ ...style, text: line, ...(at > 0 && { break: 1 }) }));
    return link === undefined ? lines : [new ExternalHyperlink({ link, children: lines })];
  });
}

function referenceTo(list: number): string {
  return `list-${list + 1}`;
}

const bullets = ["•", "◦", "▪"];

/** Nine levels, as Word has them: a list within a list stands at the level after. */
function levelsOf(mark: ListMark): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indentAt(level), hanging: 560 } } },
    ...(mark.kind === "bullet"
      ? { format: LevelFormat.BULLET, text: bullets[level % bullets.length] as string }
      : { format: LevelFormat.DECIMAL, text: `${mark.before}%${level + 1}${mark.before === "" ? "." : ""}`, start: mark.start }),
  }));
}

/** In twentieths of a point, as Word measures. */
function indentAt(level: number): number {
  return 560 * (level + 1);
}

function pageFoot(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 18, children: [`${title} – page `, PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
