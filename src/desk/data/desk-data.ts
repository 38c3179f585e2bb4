import type { Facts } from "../../load/facts.ts";
import type { KindName } from "../../load/file-kinds.ts";
import type { SourceFile } from "../../load/files/read.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { CalendarDate } from "../../model/model.ts";

/** A data folder as the desk reads it on a day: every file as it was typed and, where a partnership is left, its model. */
export interface DeskData {
  /** The folder as findings name it. */
  readonly folder: string;
  readonly day: CalendarDate;
  /** Absent, with the facts that it is made of, where no valid partnership is left. */
  readonly model?: ModelOnDay;
  readonly facts?: Facts;
  readonly findings: readonly Finding[];
  /** Every file that was read, valid or not, by its path below the folder. */
  readonly files: ReadonlyMap<string, DeskFile>;
  /** The paths of all other files that are published as they are, in `assets/` and `static/`, named by a record or not. */
  readonly storedFiles: readonly string[];
}

/** A file of the data folder. */
export interface DeskFile extends SourceFile {
  /** Its path below the folder, with forward slashes. */
  readonly path: string;
  /** Its whole text as it stands on the disk, with its byte order mark and line ends. */
  readonly onDisk: string;
}

/** A place in the data: a file by its kind and id, and a JSON Pointer into its record; `bodyPointer` for a Markdown body. */
export interface RecordPlace {
  readonly kind: KindName;
  /** What `*` stands for in the pattern of the kind; empty for a kind with one file. */
  readonly id: string;
  readonly pointer: string;
}

/** The path below the data folder of a file as findings name it. */
export function pathBelow({ folder }: Pick<DeskData, "folder">, file: string): string {
  return file.slice(folder.length + 1);
}

/** How findings name the file at a path below the folder. */
export function fileOf({ folder }: Pick<DeskData, "folder">, path: string): string {
  return `${folder}/${path}`;
}
