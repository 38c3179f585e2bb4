import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Finishing, FinishOptions, Rule } from "./finishing.ts";
import { packFiles } from "./packed-files.ts";
import { readContents, writeContents } from "./page-content.ts";
import { readStructure } from "./read-structure.ts";
import { artifacts } from "./rules/artifacts.ts";
import { attachedFiles } from "./rules/attached-files.ts";
import { contentsList } from "./rules/contents-list.ts";
import { decorations } from "./rules/decorations.ts";
import { elementIds } from "./rules/element-ids.ts";
import { figureBoxes } from "./rules/figure-boxes.ts";
import { figures } from "./rules/figures.ts";
import { glyphTexts } from "./rules/glyph-texts.ts";
import { headingLevels } from "./rules/heading-levels.ts";
import { linkDescriptions } from "./rules/link-descriptions.ts";
import { lists } from "./rules/lists.ts";
import { metadata } from "./rules/metadata.ts";
import { notes } from "./rules/notes.ts";
import { outlineTitles } from "./rules/outline-titles.ts";
import { outputIntent } from "./rules/output-intent.ts";
import { ownFonts } from "./rules/own-fonts.ts";
import { pageLabels } from "./rules/page-labels.ts";
import { repeatedHeads } from "./rules/repeated-heads.ts";
import { rightToLeft } from "./rules/right-to-left.ts";
import { roleMap } from "./rules/role-map.ts";
import { runningHeads } from "./rules/running-heads.ts";
import { sections } from "./rules/sections.ts";
import { tableSummaries } from "./rules/table-summaries.ts";
import { tables } from "./rules/tables.ts";
import { wordBreaks } from "./rules/word-breaks.ts";
import { wrappers } from "./rules/wrappers.ts";
import { save } from "./save.ts";
import { writeStructure } from "./write-structure.ts";

/** The rules in the order in which they must be applied: the text first, then the tree from the leaves up, then what names it. */
const rules: readonly Rule[] = [
  ownFonts,
  glyphTexts,
  rightToLeft,
  decorations,
  wordBreaks,
  repeatedHeads,
  sections,
  wrappers,
  figures,
  figureBoxes,
  contentsList,
  lists,
  notes,
  headingLevels,
  tables,
  tableSummaries,
  elementIds,
  roleMap,
  linkDescriptions,
  outlineTitles,
  runningHeads,
  artifacts,
  pageLabels,
  outputIntent,
  attachedFiles,
  metadata,
];

/**
 * Mends a PDF as Chromium printed it, in place, until it is PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). Nothing is
 * dropped or put in another order: what was in the tags stays there, but for the heads of tables that pages repeat.
 * @returns the PDF, and what could not be mended because the fault is in the page
 */
export async function finish(pdf: PDFDocument, options: FinishOptions): Promise<{ bytes: Uint8Array; faults: string[] }> {
  const reading = Promise.all([readContents(pdf), packFiles(options.attached)]);
  const structure = readStructure(pdf);
  const [contents, attached] = await reading;
  const finishing: Finishing = { ...options, attached, pdf, document: structure.document, contents, faults: [] };
  for (const rule of rules) rule(finishing);
  const writing = writeContents(contents);
  writeStructure(pdf, structure);
  await writing;
  return { bytes: await save(pdf), faults: finishing.faults };
}
