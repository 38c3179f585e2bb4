import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReference,
  HeadingLevel,
  type ILevelsOptions,
  InsertedTextRun,
  type IRunOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { CalendarDate } from "../../model/model.ts";
import type { Words } from "../../words/words.ts";
import type { Block, Cell, Item, ListMark, Row, Run, TrackedChange } from "./blocks.ts";
import { bookmarkName } from "./bookmark.ts";
import { footerOf } from "./foot.ts";
import { readMarkup } from "./markup.ts";
import { countRevisions, joinAtEnd, type NextRevision, type ParagraphEnds, paragraphEnds, trackedAs } from "./tracked-changes.ts";
import { makeReproducible } from "./without-chance.ts";

/** The properties of the file, and its colour. */
export interface DocxOptions {
  readonly title: string;
  readonly author: string;
  /** The words of its foot, in its language. */
  readonly words: Words;
  /** Written into the file as the day on which it was made, and on which the changes of a redline were. */
  readonly date: CalendarDate;
  /** The colour of headings and rules, as `#rrggbb`; black where there is none. */
  readonly accent: string | undefined;
  /** Further properties, which say to whoever reads the file again what it was made from. */
  readonly properties?: Readonly<Record<string, string>>;
}

/**
 * Converts HTML to a Word document (ECMA-376) with real headings, lists and tables, so that reviewers can comment on it
 * and navigate it with a screen reader. What a redline marks as inserted or deleted becomes tracked changes, which Word
 * shows, accepts and rejects. The same text and options give the same bytes.
 */
export async function docxOf(html: string, options: DocxOptions): Promise<Uint8Array> {
  const { title, author, words, date, accent = "#000000", properties = {} } = options;
  const lists: ListMark[] = [];
  const { blocks, notes } = readMarkup(html);
  const shared = { lists, notes: [...notes.keys()], bookmarks: [], level: -1, nextRevision: countRevisions(author, date) };
  const children = toContent(blocks, shared);
  const footnotes = [...notes.values()].map((note) => ({
    children: toContent(note, shared).filter((each) => each instanceof Paragraph),
  }));
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
            run: { font: "Calibri", size: 22, language: { value: words.language } },
            paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
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
        {
          properties: { page: { size: { width: 11906, height: 16838 } } },
          footers: { default: footerOf(words, title) },
          children,
        },
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
  readonly nextRevision: NextRevision;
  readonly ends: ParagraphEnds;
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** The content of the document, a cell or a note. */
function toContent(found: readonly Block[], context: Omit<BlockContext, "ends">): (Paragraph | Table)[] {
  const blocks = joinAtEnd(found);
  const ends = paragraphEnds(blocks);
  return blocks.flatMap((block) => toDocx(block, { ...context, ends }));
}

function toDocx(block: Block, context: BlockContext): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_6,
          children: bookmarked(block.id, toTextRuns(block.runs, context), context),
          ...endOf(block, context),
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          children: toTextRuns(block.runs, context),
          ...(block.fromRight && { bidirectional: true }),
          ...(context.level >= 0 && { indent: { left: indentOf(context.level) } }),
          ...endOf(block, context),
        }),
      ];
    case "list":
      return toListItems(block.mark, block.items, context);
    case "table":
      return [toTable(block.rows, context), new Paragraph({ spacing: { after: 120 }, ...endOf(block, context) })];
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

/** That the end of a paragraph was inserted or deleted. */
function endOf(of: Block | Item, { ends, nextRevision }: BlockContext) {
  const changes = ends.get(of) ?? [];
  return changes.length > 0 && { run: trackedAs(changes, nextRevision) };
}

/** The first paragraph of each item has the bullet or number; the item's other blocks follow, indented. */
function toListItems(mark: ListMark, items: readonly Item[], context: BlockContext): (Paragraph | Table)[] {
  const { lists, level } = context;
  const reference = numberingReference(lists.push(mark) - 1);
  const itemLevel = level + 1;
  return items.flatMap((item) => {
    const [first, ...rest] = item.blocks;
    const own = first?.kind === "paragraph" ? first : undefined;
    return [
      new Paragraph({
        numbering: { reference, level: itemLevel },
        spacing: { after: 60 },
        children: toTextRuns(own?.runs ?? [], context),
        ...endOf(own ?? item, context),
      }),
      ...(own === undefined ? item.blocks : rest).flatMap((block) => toDocx(block, { ...context, level: itemLevel })),
    ];
  });
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
          ...trackedAs(row.change === undefined ? [] : [row.change], context.nextRevision),
          children: row.cells.map((cell) => toCell(cell, context)),
        }),
    ),
  });
}

function toCell(cell: Cell, context: BlockContext): TableCell {
  const blocks = cell.isHead ? cell.blocks.map(toBold) : cell.blocks;
  const children = toContent(blocks, { ...context, level: -1 });
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

function toTextRuns(runs: readonly Run[], { notes, nextRevision }: BlockContext): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italics, superscript, link, note, fromRight, change }): ParagraphChild[] => {
    const toRun = (options: IRunOptions) => toTextRun(options, change, nextRevision);
    if (note !== undefined)
      return notes.includes(note)
        ? [toRun({ style: "FootnoteReference", children: [new FootnoteReference(notes.indexOf(note) + 1)] })]
        : [];
    const direction = fromRight && { rightToLeft: true };
    // Only what is set: "not bold" said of a run would take the bold of a heading away.
    const style = {
      ...(bold && { bold }),
      ...(italics && { italics }),
      ...(superscript && { superScript: superscript }),
      ...direction,
      ...(link !== undefined && { style: "Hyperlink" }),
    };
    const lines = text.split("\n").map((line, at) => toRun({ ...style, text: line, ...(at > 0 && { break: 1 }) }));
    return link === undefined ? lines : [new ExternalHyperlink({ link, children: lines })];
  });
}

function toTextRun(options: IRunOptions, change: TrackedChange | undefined, nextRevision: NextRevision) {
  switch (change) {
    case undefined:
      return new TextRun(options);
    case "inserted":
      return new InsertedTextRun({ ...options, ...nextRevision() });
    case "deleted":
      return new DeletedTextRun({ ...options, ...nextRevision() });
  }
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
