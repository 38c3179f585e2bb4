import { descriptionOf, schemaAt } from "../../load/schema/schemas.ts";
import type { RecordKind } from "../../model/record-kind.ts";
import type {
  ChoiceField,
  ChoicesField,
  DateField,
  LineField,
  ListField,
  RecordField,
  UploadField,
  YesNoField,
} from "../forms/field.ts";

/** What a task says of a field that it asks for. */
interface Asked {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Whether it may be left empty. */
  readonly isOptional?: boolean;
}

/** The description that a schema gives of a field, such as `review/held/0/on` of a group; 0 is any entry. */
export function described(schema: string, path: string): string {
  const steps = path.split("/");
  const parent = schemaAt(schema, steps.slice(0, -1));
  return descriptionOf(parent?.items ?? parent?.properties?.[steps.at(-1) ?? ""]);
}

/** Asks for one line of text. */
export function askLine(asked: Asked): LineField {
  return { type: "line", purpose: "text", examples: [], ...baseOf(asked) };
}

/** Asks for a date of which the day, or the month too, may be left out. */
export function askDate({ least, ...asked }: Asked & { readonly least: DateField["least"] }): DateField {
  return { type: "date", least, ...baseOf(asked) };
}

/** Asks for one of a few. */
export function askChoice({ options, ...asked }: Asked & Pick<ChoiceField, "options">): ChoiceField {
  return { type: "choice", options, ...baseOf(asked) };
}

/** Asks for some of a few. */
export function askChoices({ options, ...asked }: Asked & Pick<ChoicesField, "options">): ChoicesField {
  return { type: "choices", options, ...baseOf(asked) };
}

/** Asks for yes or no, answered by those words. */
export function askYesNo(asked: Asked): YesNoField {
  return { type: "yesNo", ...baseOf(asked) };
}

/** Asks for a record. */
export function askRecord({ kind, ...asked }: Asked & { readonly kind: RecordKind }): RecordField {
  return { type: "record", kinds: [kind], ...baseOf(asked) };
}

/** Asks for records, one a line. */
export function askRecords({ kind, ...asked }: Asked & { readonly kind: RecordKind }): ListField {
  return { type: "list", item: askRecord({ ...asked, kind }), ...baseOf(asked) };
}

/** Asks for a picture. */
export function askPicture(asked: Asked): UploadField {
  return { type: "upload", accepts: "picture", ...baseOf(asked) };
}

function baseOf({ pointer, label, hint, isOptional = false }: Asked) {
  return { pointer, label, hint, isRequired: !isOptional, mayBeUnknown: false, mayBeAssumed: false };
}
