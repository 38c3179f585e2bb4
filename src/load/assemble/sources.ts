import type { Blanks } from "../../model/clauses.ts";
import { calendarDate, dateOrMonth } from "../../model/dates.ts";
import type { CalendarDate, DateOrMonth, Prose, Source } from "../../model/model.ts";
import { pointerTo, type Step } from "../../model/pointer.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import type { KindName, RecordOf } from "../file-kinds.ts";
import { bodyPointer } from "../prose.ts";
import type { RecordFile } from "../schema/validate.ts";

/** A record that was found sound, and where it stands. */
export interface ValidRecord<Shape> extends Source {
  readonly record: Shape;
  /** For a file whose name is an id: that id. */
  readonly id: string;
  /** The texts of the file in which references may stand, parsed, by their pointers. */
  readonly prose: ReadonlyMap<string, ProseText>;
}

/** The sound records of all files of a kind, in the order of their paths. */
export function validRecords<Name extends KindName>(files: readonly RecordFile[], kind: Name): ValidRecord<RecordOf<Name>>[] {
  return files.flatMap((file) => {
    if (file.kind !== kind || file.record === undefined) return [];
    const { id, prose } = file;
    return [{ record: file.record as RecordOf<Name>, id, file: file.file, pointer: "", prose }];
  });
}

/** A part of a record, with its own place. */
export function partOf<Shape>(
  { file, pointer, id, prose }: ValidRecord<unknown>,
  record: Shape,
  ...steps: readonly Step[]
): ValidRecord<Shape> {
  return { record, file, id, prose, pointer: pointerTo(pointer, ...steps) };
}

/** The entries of a list with their own places. An entry that was not sound has left a gap, which is passed over. */
export function entriesIn<Entry>(
  holder: ValidRecord<unknown>,
  list: readonly Entry[] | undefined,
  ...steps: readonly Step[]
): ValidRecord<Entry>[] {
  return (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : [partOf(holder, entry, ...steps, index)]));
}

/** A list without the gaps that unsound entries have left. */
export function withoutGaps<Entry>(list: readonly Entry[] | undefined): Entry[] {
  return (list ?? []).filter((entry) => entry !== undefined);
}

/** Only the place of a record. */
export function sourceOf({ file, pointer }: Source): Source {
  return { file, pointer };
}

/** The text with references at a place below a record. Which fields hold such texts is said in file-kinds.ts. */
export function proseOf(holder: ValidRecord<unknown>, ...steps: readonly Step[]): Prose {
  const pointer = pointerTo(holder.pointer, ...steps);
  const prose = holder.prose.get(pointer);
  if (prose === undefined) throw new Error(`No text is parsed at ${pointer} of ${holder.file}: list it in file-kinds.ts.`);
  return { text: prose.text, references: prose.references, file: holder.file, pointer };
}

/** The prose of a Markdown file. */
export function bodyOf(file: ValidRecord<unknown>): Prose {
  const { text = "", references = [] } = file.prose.get(bodyPointer) ?? {};
  return { text, references, file: file.file, pointer: bodyPointer };
}

/** Words for the blanks of clauses, as a record gives them. */
export function blanksOf(holder: ValidRecord<{ readonly blanks?: Readonly<Record<string, string>> }>): Blanks {
  return Object.fromEntries(Object.keys(holder.record.blanks ?? {}).map((name) => [name, proseOf(holder, "blanks", name)]));
}

/** A day that the schema has found to be one. */
export function toDay(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === undefined) throw new Error(`The schema let "${text}" pass as a date.`);
  return date;
}

/** A day or month that the schema has found to be one. */
export function toDayOrMonth(text: string): DateOrMonth {
  const date = dateOrMonth(text);
  if (date === undefined) throw new Error(`The schema let "${text}" pass as a date.`);
  return date;
}

/** Applies a function to a value that may be absent. */
export function mapDefined<From, To>(value: From | undefined, to: (value: From) => To): To | undefined {
  return value === undefined ? undefined : to(value);
}

type Loose<Shape> = { [Key in keyof Shape]: Record<never, never> extends Pick<Shape, Key> ? Shape[Key] | undefined : Shape[Key] };

/** A record without the optional fields that are undefined. */
export function withoutUndefined<Shape extends object>(fields: Loose<Shape>): Shape {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Shape;
}
