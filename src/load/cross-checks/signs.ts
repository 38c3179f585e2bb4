import type { Finding } from "../../model/finding.ts";
import { pointerTo, valueAt } from "../../model/places/pointer.ts";
import { scriptsInWords } from "../../rules/loading/values.ts";
import { findSignsWithoutFont } from "../../text/font-coverage.ts";
import { type Fault, unseenSignFault } from "../fault.ts";
import { type Field, fieldsAt } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import { findingAt } from "../finding.ts";
import { bodyPointer } from "../prose.ts";
import type { RecordFile } from "../schema/validate.ts";

/** What XML 1.0 (section 2.2) and so no feed may hold, and the control characters that it may; a lone surrogate too. */
const unseen = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u;

/** Finds the texts with characters that can be neither seen nor printed and that their schemas let pass, each at the first. */
export function findUnseenSigns(files: readonly RecordFile[]): Finding[] {
  return files.flatMap((file) =>
    textsOf(file).flatMap(({ pointer, value: text }) => {
      const match = unseen.exec(text);
      if (match === null) return [];
      return [findingAt(file, unseenSignFault(match[0], unseenHelp), pointer, { text, offset: match.index })];
    }),
  );
}

const unseenHelp = "Delete it and type the text again; it often comes along when text is copied.";

/** How many signs of one text a message names. */
const mostNamed = 5;

/** Finds the texts of the printed document with letters or signs that none of its fonts has, each at the first of them. */
export function findUnprintableSigns(files: readonly RecordFile[]): Finding[] {
  return files
    .filter(({ kind }) => fileKinds[kind].outsideDocument !== true && fileKinds[kind].counted !== true)
    .flatMap((file) =>
      printedTexts(file).flatMap(({ pointer, value: text }) => {
        const [first, ...others] = findSignsWithoutFont(text);
        if (first === undefined) return [];
        const signs = [...new Set([first, ...others].map(({ sign }) => sign))];
        return [findingAt(file, faultOf(signs), pointer, { text, offset: first.offset })];
      }),
    );
}

interface TextField extends Field {
  readonly value: string;
}

function printedTexts(file: RecordFile): TextField[] {
  const withheld = file.kind === "people" ? withheldOf(file) : [];
  return textsOf(file).filter(({ pointer }) => !withheld.includes(pointer));
}

/** Every text of a file. */
function textsOf({ record, body }: RecordFile): TextField[] {
  return [...textsIn({ pointer: "", value: record }), ...(body === undefined ? [] : [{ pointer: bodyPointer, value: body }])];
}

/** The texts of people that are not printed: details for the office, and the names of those who are not to be published. */
function withheldOf({ record }: RecordFile): string[] {
  return fieldsAt(record, "people/*").flatMap(({ pointer, value }) => {
    const names = valueAt(value, "/publish") === true ? [] : ["name"];
    return ["email", "phone", "note", ...names].map((name) => `${pointer}/${name}`);
  });
}

function textsIn({ pointer, value }: Field): TextField[] {
  if (typeof value === "string") return [{ pointer, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn({ pointer: pointerTo(pointer, key), value: each }));
}

/** A sign in quotes, or by its number where nothing could be seen between them. */
function nameOf(sign: string): string {
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /^[\s\p{C}]/u.test(sign) ? `U+${number}` : `"${sign}"`;
}

function faultOf(signs: readonly string[]): Fault {
  const named = signs.slice(0, mostNamed).map(nameOf);
  const more = signs.length > mostNamed ? ` and ${signs.length - mostNamed} more` : "";
  return {
    rule: "sign-without-font",
    message: `The document's fonts do not have ${named.join(", ")}${more}, so the PDF could not show ${signs.length === 1 ? "it" : "them"}.`,
    help: `Write it in another way, for example in Latin letters. The fonts have the letters of ${scriptsInWords}.`,
  };
}
