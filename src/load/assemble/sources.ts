import type { Blanks } from "../../model/clauses.ts";
import { calendarDate, dateOrMonth, partialDate } from "../../model/dates.ts";
import type { Meets } from "../../model/duty.ts";
import type { CalendarDate, DateOrMonth, PartialDate, Prose, Source } from "../../model/model.ts";
import { pointerTo, type Step } from "../../model/places/pointer.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import type { KindName, RecordOf } from "../file-kinds.ts";
import { bodyPointer } from "../prose.ts";
import type { RecordFile } from "../schema/validate.ts";
import { isInForce } from "./in-force.ts";

/** A valid record, or a part of one, and where it is. */
export interface ValidRecord<Shape> extends Source {
  readonly record: Shape;
  /** For a file whose name is an id: that id. */
  readonly id: string;
  /** The texts of the file that may contain references, parsed, by their pointers. */
  readonly prose: ReadonlyMap<string, ProseText>;
  /** The day of the model that is made from it. */
  readonly day: CalendarDate;
}

/** The valid records of all files of a kind, in the order of their paths. */
export function validRecords<Name extends KindName>(
  { files, day }: { readonly files: readonly RecordFile[]; readonly day: CalendarDate },
  kind: Name,
): ValidRecord<RecordOf<Name>>[] {
  return files.flatMap((file) => {
    if (file.kind !== kind || file.record === undefined) return [];
    const { id, prose } = file;
    return [{ record: file.record as RecordOf<Name>, id, file: file.file, pointer: "", prose, day }];
  });
}

/** A part of a record, with its own JSON Pointer. `steps` lead to it from the record. */
export function partOf<Shape>(
  { file, pointer, id, prose, day }: ValidRecord<unknown>,
  record: Shape,
  ...steps: readonly Step[]
): ValidRecord<Shape> {
  return { record, file, id, prose, day, pointer: pointerTo(pointer, ...steps) };
}

/**
 * The entries of a list that are in force on the day, with their own JSON Pointers. What is over or still to come is left
 * out; so is the undefined that an invalid entry has left.
 */
export function entriesIn<Entry>(
  holder: ValidRecord<unknown>,
  list: readonly Entry[] | undefined,
  ...steps: readonly Step[]
): ValidRecord<Entry>[] {
  return entriesOfAllTime(holder, list, ...steps).filter(({ record }) => isInForce(record, holder.day));
}

/** The entries of a list, whatever their time, with their own JSON Pointers, for what tells of more than one day. */
export function entriesOfAllTime<Entry>(
  holder: ValidRecord<unknown>,
  list: readonly Entry[] | undefined,
  ...steps: readonly Step[]
): ValidRecord<Entry>[] {
  return (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : [partOf(holder, entry, ...steps, index)]));
}

/** Whether a part of a record is stated, and not said to be unknown. */
export function isKnown<Part extends object>(part: Part | string | undefined): part is Part {
  return typeof part === "object";
}

/** A list without the undefined that invalid entries have left. */
export function withoutGaps<Entry>(list: readonly Entry[] | undefined): Entry[] {
  return (list ?? []).filter((entry) => entry !== undefined);
}

/** The file and JSON Pointer of a record, without the rest. */
export function sourceOf({ file, pointer }: Source): Source {
  return { file, pointer };
}

/**
 * The parsed text at a field of a record. Which fields may contain references is declared in file-kinds.ts; throws for
 * any other, because that is a fault of the program.
 */
export function proseOf(holder: ValidRecord<unknown>, ...steps: readonly Step[]): Prose {
  const pointer = pointerTo(holder.pointer, ...steps);
  const prose = holder.prose.get(pointer);
  if (prose === undefined) throw new Error(`No text is parsed at ${pointer} of ${holder.file}: list it in file-kinds.ts.`);
  return { text: prose.text, references: prose.references, file: holder.file, pointer };
}

/** The body of a Markdown file. */
export function bodyOf(file: ValidRecord<unknown>): Prose {
  const { text = "", references = [] } = file.prose.get(bodyPointer) ?? {};
  return { text, references, file: file.file, pointer: bodyPointer };
}

/** The marks of a text that it, or a section of it, meets duties. */
export function meetsOf(
  holder: ValidRecord<{ readonly meets?: readonly (string | Pick<Meets, "duty" | "section">)[] }>,
): Meets[] {
  return entriesIn(holder, holder.record.meets, "meets").map((entry) => ({
    ...sourceOf(entry),
    ...(typeof entry.record === "string" ? { duty: entry.record } : entry.record),
  }));
}

/** The words that a record gives for the blanks of clauses. */
export function blanksOf(holder: ValidRecord<{ readonly blanks?: Readonly<Record<string, string>> }>): Blanks {
  return Object.fromEntries(Object.keys(holder.record.blanks ?? {}).map((name) => [name, proseOf(holder, "blanks", name)]));
}

/** A day that the schema has validated. Throws for any other text. */
export function toDay(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === undefined) throw new Error(`The schema let "${text}" pass as a date.`);
  return date;
}

/** A day or month that the schema has validated. Throws for any other text. */
export function toDayOrMonth(text: string): DateOrMonth {
  const date = dateOrMonth(text);
  if (date === undefined) throw new Error(`The schema let "${text}" pass as a date.`);
  return date;
}

/** A day, month or year that the schema has validated. Throws for any other text. YAML reads a year alone as a number. */
export function toPartialDate(typed: string | number): PartialDate {
  const date = partialDate(String(typed));
  if (date === undefined) throw new Error(`The schema let "${typed}" pass as a date.`);
  return date;
}

/** Applies a function to a value; undefined where the value is. */
export function mapDefined<From, To>(value: From | undefined, to: (value: From) => To): To | undefined {
  return value === undefined ? undefined : to(value);
}

type Loose<Shape> = { [Key in keyof Shape]: Record<never, never> extends Pick<Shape, Key> ? Shape[Key] | undefined : Shape[Key] };

/** A record without its fields that are undefined (`exactOptionalPropertyTypes` forbids them). */
export function withoutUndefined<Shape extends object>(fields: Loose<Shape>): Shape {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value;
  return kept as Shape;
}
