import type { FolderChanges } from "../../../src/load/files/changes.ts";
import type { CalendarDate } from "../../../src/model/model.ts";
import type { SentError } from "../../printing/messages.ts";
import type { Judgement, Wanted } from "./judge.ts";

/** What the thread that judges begins with. */
export interface JudgePlan {
  /** The file of the compiled program that it runs. */
  readonly file: string;
  /** The data folder. */
  readonly folder: string;
  readonly asOf: CalendarDate | undefined;
}

/** What the thread that judges is asked. Each task has a number, by which it is answered. */
export interface Request {
  readonly task: number;
  readonly changes: FolderChanges;
  readonly wanted: Wanted;
}

/** What it answers. */
export type Report =
  | { readonly task: number; readonly judgement: Judgement }
  | { readonly task: number; readonly error: SentError };
