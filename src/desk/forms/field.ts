import type { Setting } from "../../model/prose/reference-kinds.ts";
import type { RecordKind } from "../../model/record-kind.ts";

/** What every field of a form has. */
interface BaseField {
  /**
   * The JSON Pointer of its value, from the value that the form is of: `/quorum/members`. It is the name of the input; a
   * field of several inputs adds an ending that begins with a full stop, such as `/from.day`.
   */
  readonly pointer: string;
  /** What it is, as a label: "Short name". */
  readonly label: string;
  /** The description of its schema. */
  readonly hint?: string | undefined;
  /** Whether its schema asks for it. */
  readonly isRequired: boolean;
  /** Whether it may be said that nobody knows: the value is then `unknown`. */
  readonly mayBeUnknown: boolean;
  /** Whether its record may say that no document states it: an entry of `assumed` beside it, with the reason. */
  readonly mayBeAssumed: boolean;
}

/** One line of plain text. */
export interface LineField extends BaseField {
  readonly type: "line";
  /** What is typed: it decides the keyboard of a phone, and what a browser can fill in. */
  readonly purpose: "text" | "email" | "telephone" | "address" | "colour" | "file";
  readonly examples: readonly string[];
}

/** Text in Markdown that may hold references. */
export interface ProseField extends BaseField {
  readonly type: "prose";
  /** What the references can name here. */
  readonly setting: Setting;
}

/** A whole number. */
export interface NumberField extends BaseField {
  readonly type: "number";
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/** Yes or no; where it is not required, or neither is said. */
export interface YesNoField extends BaseField {
  readonly type: "yesNo";
}

/** One of a few values. */
export interface ChoiceField extends BaseField {
  readonly type: "choice";
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string | undefined }[];
}

/** Some of a few values, in the order of the schema. */
export interface ChoicesField extends BaseField {
  readonly type: "choices";
  readonly options: ChoiceField["options"];
}

/** A date: day, month and year, of which the day, or the month too, may be left out where `least` allows it. */
export interface DateField extends BaseField {
  readonly type: "date";
  readonly least: "day" | "month" | "year";
}

/** A record by its id, which is searched for by its name. */
export interface RecordField extends BaseField {
  readonly type: "record";
  readonly kinds: readonly RecordKind[];
}

/** A list of lines, numbers or records, in order; `item` has the pointer of the list and no name of its own. */
export interface ListField extends BaseField {
  readonly type: "list";
  /** Whether a single entry is written without a list. */
  readonly mayStandAlone?: boolean | undefined;
  readonly item: LineField | NumberField | RecordField | ProseField | DateField | ChoiceField;
}

/** Reasons or words by the names of the fields that they are about, such as `assumed`. */
export interface TableField extends BaseField {
  readonly type: "table";
  /** Whether a name with full stops stands for tables within tables. */
  readonly isNested?: boolean | undefined;
  /** The fields that can be named, where they are known. */
  readonly keys?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** A file that is uploaded, and stored under a name of its own. */
export interface UploadField extends BaseField {
  readonly type: "upload";
  readonly accepts: "picture" | "document";
}

/** A field that is filled in where it stands. */
export type Field =
  | LineField
  | ProseField
  | NumberField
  | YesNoField
  | ChoiceField
  | ChoicesField
  | DateField
  | RecordField
  | ListField
  | TableField
  | UploadField;

/** A part with fields of its own, on a page of its own: a set of fields, or a list of such sets. */
export interface Part extends BaseField {
  readonly type: "set" | "sets";
}

/** Whether something of a form is filled in on a page of its own. */
export function isPart(field: Field | Part): field is Part {
  return field.type === "set" || field.type === "sets";
}

/**
 * The fields of one value of the data, in the order of its schema. The form of a value without fields, such as a text or a list,
 * is that of the record that holds it with this field alone; what the record says otherwise stays.
 */
export interface Form {
  /** The JSON Pointer of the value that the form is of, from the record of the file. */
  readonly pointer: string;
  /** What it is of: "Seat", "Group". */
  readonly title: string;
  readonly hint?: string | undefined;
  readonly fields: readonly (Field | Part)[];
  /** The keys of the value in the order of its schema, those without a field among them. */
  readonly keys: readonly string[];
  /** Whether it may be said of all of it that nobody knows, by an answer with the name `.unknown`. */
  readonly mayBeUnknown: boolean;
  /** The key whose value stands alone in the place of all, where nothing else is filled in. */
  readonly aloneKey?: string | undefined;
}

/**
 * What was typed into a form: the values of each input by its name, as a form is sent. Absent is what nobody filled in. The
 * names are the pointers of the fields; behind them stands `.day`, `.month` and `.year` of a date, `/0`, `/1` … of the entries
 * of a list, `/0.key` and `/0.value` … of those of a table, `.unknown` for what nobody knows, and `.assumed` for the reason of
 * what no document states.
 */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** What is wrong with an answer, or worth knowing, in the check's own words. */
export interface FieldMessage {
  /** The pointer of the field, from the value that the form is of; empty for all of it. */
  readonly pointer: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly help: string;
}
