import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
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
import { bookmarkName } from "./bookmark.ts";
import { type Block, type Cell, type ListMark, type Row, type Run, readMarkup } from "./markup.ts";
import { makeReproducible } from "./without-chance.ts";

/** The properties of the file, and its colour. */
export interface DocxOptions {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** Written into the file as the day on which it was made. */
  readonly date: CalendarDate;
  /** The colour of headings and rules, as `#rrggbb`; black where there is none. */
  readonly accent: string | undefined;
  /** Further properties, which say to whoever reads the file again what it was made from. */
  readonly properties?: Readonly<Record<string, string>>;
}

/**
 * Converts HTML to a Word document (ECMA-376) with real headings, lists and tables, so that reviewers can comment on it
 * and navigate it with a screen reader. The same text and options give the same bytes.
 */
export async function docxOf(html: string, options: DocxOptions): Promise<Uint8Array> {
  const lists: ListMark[] = [];
  const { blocks, notes } = readMarkup(html);
  const context: BlockContext = { lists, notes: [...notes.keys()], bookmarks: [], level: -1 };
  const children = blocks.flatMap((block) => toDocx(block, context));
  const footnotes = [...notes.values()].map((note) => ({
    children: note.flatMap((block) =>
      block.kind === "paragraph" ? [new Paragraph({ children: toTextRuns(block.runs, context) })] : [],
    ),
  }));
  const { title, author, language, date, accent = "#000000", properties = {} } = options;
  const colour = accent.slice(1);
  const file = await Packer.toBuffer(
    new Document({
      title,
      creator: author,
      lastModifiedBy: author,
      description: title,
      customProperties: Object.entries(properties).map(([name, value]) => ({ name, value })),
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
      footnotes: Object.fromEntries(footnotes.map((note, at) => [at + 1, note])),
      numbering: { config: lists.map((mark, at) => ({ reference: numberingReference(at), levels: numberingLevelsOf(mark) })) },
      sections: [
        { properties: { page: { size: { width: 11906, height: 16838 } } }, footers: { default: footerOf(title) }, children },
      ],
    }),
  );
  return makeReproducible(file, date);
}

/** The lists found so far, each with numbering of its own, and how deeply a block is nested in lists (-1 outside any). */
interface BlockContext {
  readonly lists: ListMark[];
  /** The ids of the notes, in the order of their numbers. */
  readonly notes: readonly string[];
  /** The bookmarks set so far. */
  readonly bookmarks: string[];
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

function toDocx(block: Block, context: BlockContext): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_6,
          children: bookmarked(block.id, toTextRuns(block.runs, context), context),
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          children: toTextRuns(block.runs, context),
          ...(block.fromRight && { bidirectional: true }),
          ...(context.level >= 0 && { indent: { left: indentOf(context.level) } }),
        }),
      ];
    case "list":
      return toListItems(block.mark, block.items, context);
    case "table":
      return [toTable(block.rows, context), new Paragraph({ spacing: { after: 120 } })];
  }
}

/** A heading with a bookmark; the numbers that the library gives bookmarks go on from file to file. */
function bookmarked(id: string | undefined, runs: ParagraphChild[], { bookmarks }: BlockContext): ParagraphChild[] {
  const name = id === undefined ? undefined : bookmarkName(id);
  if (name === undefined || bookmarks.includes(name)) return runs;
  const number = bookmarks.push(name);
  const [start, end] = [new BookmarkStart(name, number), new BookmarkEnd(number)];
  // A paragraph writes both as they are, though the library's types do not list them among what it may hold.
  return [start as unknown as ParagraphChild, ...runs, end as unknown as ParagraphChild];
}

/** The first paragraph of each item has the bullet or number; the item's other blocks follow, indented. */
function toListItems(mark: ListMark, items: readonly (readonly Block[])[], context: BlockContext): (Paragraph | Table)[] {
  const { lists, level } = context;
  const reference = numberingReference(lists.push(mark) - 1);
  const itemLevel = level + 1;
  return items.flatMap(([first, ...rest]) => [
    new Paragraph({
      numbering: { reference, level: itemLevel },
      spacing: { after: 60 },
      children: first?.kind === "paragraph" ? toTextRuns(first.runs, context) : [],
    }),
    ...(first === undefined || first.kind === "paragraph" ? rest : [first, ...rest]).flatMap((block) =>
      toDocx(block, { ...context, level: itemLevel }),
    ),
  ]);
}

function toTable(rows: readonly Row[], context: BlockContext): Table {
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
          children: row.cells.map((cell) => toCell(cell, context)),
        }),
    ),
  });
}

function toCell(cell: Cell, context: BlockContext): TableCell {
  const blocks = cell.isHead ? cell.blocks.map(toBold) : cell.blocks;
  const children = blocks.flatMap((block) => toDocx(block, { ...context, level: -1 }));
  return new TableCell({
    columnSpan: cell.columns,
    margins: { top: 60, bottom: 0, left: 80, right: 80 },
    // A cell must hold a paragraph (ECMA-376, part 1, section 17.4.65).
    children: children.length === 0 ? [new Paragraph({})] : children,
  });
}

function toBold(block: Block): Block {
  return block.kind === "paragraph" ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) } : block;
}

function toTextRuns(runs: readonly Run[], { notes }: BlockContext): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italics, superscript, link, note, fromRight }): ParagraphChild[] => {
    if (note !== undefined) return notes.includes(note) ? [new FootnoteReferenceRun(notes.indexOf(note) + 1)] : [];
    const direction = fromRight && { rightToLeft: true };
    const style = { bold, italics, superScript: superscript, ...direction, ...(link !== undefined && { style: "Hyperlink" }) };
    const lines = text.split("\n").map((line, at) => new TextRun({ ...style, text: line, ...(at > 0 && { break: 1 }) }));
    return link === undefined ? lines : [new ExternalHyperlink({ link, children: lines })];
  });
}

function numberingReference(list: number): string {
  return `list-${list + 1}`;
}

const bullets = ["•", "◦", "▪"];

/** The nine levels that Word has; a list nested in another uses the next level. */
function numberingLevelsOf(mark: ListMark): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indentOf(level), hanging: 560 } } },
    ...(mark.kind === "bullet"
      ? { format: LevelFormat.BULLET, text: bullets[level % bullets.length] as string }
      : { format: LevelFormat.DECIMAL, text: `${mark.before}%${level + 1}${mark.before === "" ? "." : ""}`, start: mark.start }),
  }));
}

/** In twentieths of a point, Word's unit for indents. */
function indentOf(level: number): number {
  return 560 * (level + 1);
}

function footerOf(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 18, children: [`${title} – page `, PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
