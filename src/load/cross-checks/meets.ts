import type { Finding } from "../../model/finding.ts";
import { valueAt } from "../../model/places/pointer.ts";
import { headedSectionsOf } from "../../model/prose/headings.ts";
import { knownDutyIds } from "../../profiles/profiles.ts";
import { didYouMean } from "../did-you-mean.ts";
import { type Fault, quote } from "../fault.ts";
import { type Field, fieldsAt } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { bodyPointer } from "../prose.ts";

/** Finds marks of duties that there are none of, and of sections that the text has not. */
export function findMeetsFaults(files: readonly SourceFile[]): Finding[] {
  const marked = files.flatMap((file) => {
    const marks = (fileKinds[file.kind].meets ?? []).flatMap((path) => fieldsAt(file.raw, `${path}/*`));
    return marks.length === 0 ? [] : [{ file, marks }];
  });
  if (marked.length === 0) return [];
  const ids = knownDutyIds();
  return marked.flatMap(({ file, marks }) => [
    ...marks.flatMap((mark) => findUnknownDuty(file, mark, ids)),
    ...findUnknownSections(file, marks),
  ]);
}

function findUnknownDuty(file: SourceFile, { pointer, value }: Field, ids: readonly string[]): Finding[] {
  const [id, at] = typeof value === "string" ? [value, pointer] : [valueAt(value, "/duty"), `${pointer}/duty`];
  if (typeof id !== "string" || ids.includes(id)) return [];
  const fault: Fault = {
    rule: "unknown-duty",
    message: `${quote(id)} is not a duty.`,
    help: didYouMean(id, ids, "`npx governance check --duties` lists them with their ids."),
  };
  return [findingAt(file, fault, at)];
}

function findUnknownSections(file: SourceFile, marks: readonly Field[]): Finding[] {
  const sections = marks.flatMap(({ pointer, value }) => {
    const section = typeof value === "object" && value !== null ? valueAt(value, "/section") : undefined;
    return typeof section === "string" ? [{ section, pointer: `${pointer}/section` }] : [];
  });
  const text = file.prose.get(bodyPointer);
  if (sections.length === 0 || text === undefined) return [];
  const headings = headedSectionsOf(text).map(({ heading }) => heading);
  return sections
    .filter(({ section }) => !headings.includes(section))
    .map(({ section, pointer }) => {
      const fault: Fault = {
        rule: "unknown-section",
        message: `No section of this text has the heading ${quote(section)}.`,
        help: didYouMean(section, headings, "Write the heading exactly as it stands after the signs #."),
      };
      return findingAt(file, fault, pointer);
    });
}
