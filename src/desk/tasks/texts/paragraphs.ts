import { createHash } from "node:crypto";
import { isRecord } from "../../../load/fields.ts";
import type { KindName } from "../../../load/file-kinds.ts";
import { bodyPointer, type ProseField } from "../../../load/prose.ts";
import { fillBlanks } from "../../../model/clauses.ts";
import { pointerTo, stepsOf, valueAt } from "../../../model/places/pointer.ts";
import { type ProseText, parseProse } from "../../../model/prose/prose-text.ts";
import type { Setting } from "../../../model/prose/reference-kinds.ts";
import { factBlanksAmong } from "../../../text/fact-blanks.ts";
import { noHrefs } from "../../../text/hrefs.ts";
import { inlineFactOf } from "../../../text/inline-facts.ts";
import { capitalise } from "../../../text/phrases.ts";
import type { DeskData, DeskFile } from "../../data/desk-data.ts";

/** A paragraph of a text of the data, with its lists and tables, as far as no blank line parts them. */
export interface Paragraph {
  /** Names it as long as it says the same and nothing above it in its text is parted otherwise; no path of a file. */
  readonly key: string;
  readonly path: string;
  readonly kind: KindName;
  /** The text that it is of: a field of a record, or the body of a Markdown file. */
  readonly pointer: string;
  readonly setting: Setting;
  /** Where it begins and ends in that text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** As it was typed. */
  readonly text: string;
  /** What it stands below: the titles and headings from the outermost on. */
  readonly headings: readonly string[];
  /** What it says, its references and the blanks of its group filled in. */
  readonly says: string;
}

/** The settings of texts that have paragraphs. */
const settings: ReadonlySet<Setting> = new Set<Setting>(["plain", "terms", "words", "clause"]);

/** Every paragraph of every text that can be edited, in the order of the files. References alone are none. */
function paragraphsOf(data: DeskData): Paragraph[] {
  return [...data.files.values()].flatMap((file) =>
    [...file.prose.values()]
      .filter(({ setting }) => settings.has(setting))
      .flatMap((field) => paragraphsOfText(data, file, field)),
  );
}

/** Those that have all the words, in their headings or in what they say; first those that say them. */
export function findParagraphs(data: DeskData, typed: string): Paragraph[] {
  const words = plain(typed).split(" ").filter(Boolean);
  const isIn = (...texts: readonly string[]) => {
    const all = plain(texts.join(" "));
    return words.every((word) => all.includes(word));
  };
  const found = paragraphsOf(data).filter(({ headings, says }) => isIn(...headings, says));
  const [saying, others] = [true, false].map((wanted) => found.filter(({ says }) => isIn(says) === wanted));
  return [...(saying ?? []), ...(others ?? [])];
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
}

function paragraphsOfText(data: DeskData, file: DeskFile, { pointer, text, setting }: ProseField): Paragraph[] {
  const { kind, id, path, raw } = file;
  const above = headingsAbove(data, raw, pointer);
  const within: string[] = [];
  const group = kind === "groups" ? data.model?.groups.find((each) => each.id === id) : undefined;
  const blanks = factBlanksAmong(group?.blanks ?? {});
  return blocksOf(text).flatMap(({ start, end }, at) => {
    const block = text.slice(start, end);
    const [heading, level = "", title = ""] = /^(#{1,6}) +(.*)/.exec(block) ?? [];
    if (heading !== undefined) within.splice(level.length - 1, within.length, saidBy(data, parseProse(title)));
    if (block === heading || /^(?:\[\[[^\]]*\]\]\s*)+$/.test(block)) return [];
    const headings = [...above, ...within.filter(Boolean)];
    const says = saidBy(data, fillBlanks(parseProse(block), blanks));
    // Where others have changed the text meanwhile, what was typed for one paragraph must not take the place of another.
    const key = [kind, id, pointer, at, createHash("sha256").update(block).digest("hex").slice(0, 16)].join(":");
    return [{ key, kind, path, pointer, setting, start, end, text: block, headings, says }];
  });
}

/** Where each run of lines without a blank one begins and ends. */
function blocksOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.trimEnd().length,
  }));
}

/** The titles of the records that hold a text, from the file's own on; their ids, or what list they are of, where they have none. */
function headingsAbove(data: DeskData, raw: unknown, pointer: string): string[] {
  const steps = pointer === bodyPointer && !(isRecord(raw) && "text" in raw) ? [] : stepsOf(pointer);
  const isOfFile = titleOf(raw) !== undefined;
  const titles = [raw, ...steps.map((_, at) => valueAt(raw, pointerTo("", ...steps.slice(0, at + 1))))].flatMap((value) => {
    const title = titleOf(value) ?? (isRecord(value) && typeof value.id === "string" ? value.id : undefined);
    return title === undefined ? [] : [saidBy(data, parseProse(title))];
  });
  const [first = ""] = steps;
  const last = steps.findLast((step) => !/^\d+$/.test(step)) ?? "";
  return [...(isOfFile ? [] : [inWords(first)]), ...titles, ...(["text", "words", ""].includes(last) ? [] : [inWords(last)])];
}

function titleOf(value: unknown): string | undefined {
  const title = isRecord(value) ? (value.heading ?? value.title ?? value.name) : undefined;
  return typeof title === "string" ? title : undefined;
}

/** The name of a field as a label: "Quorum", "Shared ambition". */
function inWords(key: string): string {
  return capitalise(key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** The words of a text, its references in lines filled in. */
function saidBy({ model }: DeskData, { text, references }: ProseText): string {
  return references.reduceRight((said, reference) => {
    const fact = model && inlineFactOf(reference, model, noHrefs)?.text;
    const { offset, typed } = reference;
    return fact === undefined ? said : said.slice(0, offset) + fact + said.slice(offset + typed.length);
  }, text);
}
