import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import type { Answers, FieldMessage, Form } from "../forms/field.ts";
import type { DeskFrame } from "../parts/shell.tsx";

/** What a page on which a value of the data is changed is made from. */
export interface EditView {
  readonly frame: DeskFrame;
  readonly data: DeskData;
  readonly place: RecordPlace;
  readonly form: Form;
  /** What stands there now. */
  readonly value: unknown;
  readonly answers: Answers;
  readonly messages: readonly FieldMessage[];
  /** A mark of the file as it was when the form was made of it. */
  readonly version: string;
  readonly wasSent?: boolean | undefined;
  /** What was just saved, and the id by which it is taken back. */
  readonly notice?: { readonly sentence: string; readonly id: string } | undefined;
  /** What stands there now, where somebody else has changed the file since the form was opened. */
  readonly theirs?: Answers | undefined;
}
