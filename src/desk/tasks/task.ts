import type { EditionTold } from "../../editions/plan-edition.ts";
import type { DeskData } from "../data/desk-data.ts";
import type { Drafts } from "../data/drafts.ts";
import type { Answers, Field, FieldMessage } from "../forms/field.ts";

/** One page of a task: what it asks, given what was answered on the pages before. */
export interface Step {
  readonly title: string;
  /** A paragraph under the title, as plain text. */
  readonly lede?: string | undefined;
  readonly fields: readonly Field[];
  /** What the fields hold before anybody has typed. */
  readonly given?: Answers | undefined;
}

/** A file that was uploaded and accepted. */
export interface Upload {
  /** The name that it was uploaded under, without a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that were uploaded, by the pointers of their fields. */
export type Uploads = ReadonlyMap<string, Upload>;

/** What a task comes to. */
export interface Outcome {
  /** What is saved, as a sentence without a full stop: "Serious Cases: reviewed on 19 November 2026". */
  readonly sentence: string;
}

/** Something that a business manager does every year, asked in as few questions as it needs. */
export interface Task {
  /** In kebab-case; its address is /tasks/ID. */
  readonly id: string;
  /** What she does, as a command: "Record a review". */
  readonly title: string;
  /** A sentence that says when she needs it. */
  readonly about: string;
  /** Under which heading of the desk it is offered. */
  readonly section: "reviews" | "groups" | "people" | "organisations" | "texts" | "news" | "editions";
  /**
   * The pages that it asks on. Those after the first may depend on the answers so far; a page that does not apply is left
   * out. Answers to earlier pages come along with every later one.
   */
  steps(data: DeskData, answers: Answers): readonly Step[];
  /**
   * What is wrong with the answers of a step, beyond what its fields say of themselves: a required field that is empty, a date
   * that is none. Pointers are those of the fields.
   */
  check(data: DeskData, answers: Answers, step: number): readonly FieldMessage[];
  /** The edition that is published by it, whose files are printed before they are shown and saved. */
  edition?(answers: Answers): EditionTold;
  /** Drafts the changes to the files. Called once no step has an error. */
  draft(data: DeskData, answers: Answers, drafts: Drafts, uploads: Uploads): Outcome;
}
