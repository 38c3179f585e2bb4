import { type ProseText, parseProse } from "../model/prose/prose-text.ts";
import type { Setting } from "../model/prose/reference-kinds.ts";
import { fieldsAt } from "./fields.ts";
import { fileKinds, type KindName } from "./file-kinds.ts";

/** The pointer given to the body of a Markdown file, beside those of its front matter's fields. */
export const bodyPointer = "/text";

/** A text of a file that may contain references, parsed. */
export interface ProseField extends ProseText {
  readonly pointer: string;
  readonly setting: Setting;
}

/** Every text of a file that may contain references, parsed, by its pointer and in order. No other code parses them. */
export function proseFieldsOf(kind: KindName, record: unknown, body: string | undefined): Map<string, ProseField> {
  const fields = Object.entries(fileKinds[kind].prose ?? {}).flatMap(([path, setting]) =>
    fieldsAt(record, path).flatMap(({ pointer, value }) =>
      typeof value === "string" ? [{ pointer, setting, ...parseProse(value) }] : [],
    ),
  );
  const ofBody = body === undefined ? [] : [{ pointer: bodyPointer, setting: "plain" as const, ...parseProse(body) }];
  return new Map([...fields, ...ofBody].map((field) => [field.pointer, field]));
}
