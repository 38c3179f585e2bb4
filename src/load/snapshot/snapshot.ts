import { calendarDate } from "../../model/dates.ts";
import { isRecord } from "../fields.ts";

/**
 * Everything that a data folder publishes in its document on one day, in one file: its records as they were typed, without
 * what is not to be published, so that the same document can be made from it again. It is written by the program and can be
 * read by any later one that still reads a data folder of that time.
 */
export interface Snapshot {
  /** The version of this format. */
  readonly format: 1;
  /** The day whose facts it holds, as `2024-12-30`. */
  readonly day: string;
  /** The record files by their paths below the data folder. */
  readonly files: Readonly<Record<string, SnapshotFile>>;
  /** The words of each section of the document, in the order of print. */
  readonly sections: readonly SnapshotSection[];
  /** The pictures that the document shows, in base64, by their paths below the assets folder. */
  readonly assets: Readonly<Record<string, string>>;
}

/** The words of a section as they were printed, references and shared wording filled in. */
export interface SnapshotSection {
  /** A path that stays the same from edition to edition. */
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  /** The group whose terms of reference it belongs to, by its id, and their title where it is a part of them. */
  readonly group?: string;
  readonly within?: string;
  /** A line for each paragraph, list item and row of a table. */
  readonly text: string;
}

/** A record file of a snapshot. */
export interface SnapshotFile {
  readonly record: unknown;
  /** The body of a Markdown file. */
  readonly text?: string;
}

/** Whether a text is a snapshot in JSON, of a format that this program reads. */
export function isSnapshot(text: string): boolean {
  const value = parseJson(text);
  if (!isRecord(value) || value.format !== 1) return false;
  if (typeof value.day !== "string" || calendarDate(value.day) === undefined) return false;
  const { files, sections, assets } = value;
  return (
    isRecord(files) &&
    Object.values(files).every((file) => isRecord(file) && isRecord(file.record)) &&
    Array.isArray(sections) &&
    sections.every((section) => isRecord(section) && [section.id, section.title, section.text].every(isText)) &&
    isRecord(assets) &&
    Object.values(assets).every(isText)
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
