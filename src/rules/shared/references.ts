import { type Finding, withinBounds } from "../../model/finding.ts";
import type { Model, Source } from "../../model/model.ts";
import { lineColumnAt } from "../../model/places/lines.ts";
import type { PlacedReference } from "../../model/places/places.ts";
import { toFieldPath } from "../../model/places/pointer.ts";
import { sectionsOf } from "../../model/prose/page-sections.ts";
import type { RuleText } from "../rule.ts";
import type { Statement } from "./found.ts";

/** A reference in a text, and the file that it is in. */
export interface ReferenceInFile {
  readonly file: string;
  readonly reference: PlacedReference;
}

/** The references that readers of the day come to as something that is said of that day. */
export function readReferences(model: Model): ReferenceInFile[] {
  const isRead = readOn(model);
  return [...model.files].flatMap(([file, { references }]) =>
    references.filter((reference) => isRead(file, reference)).map((reference) => ({ file, reference })),
  );
}

/** A finding of a rule at a reference. */
export function findingAtReference(
  { id, severity }: RuleText,
  { files }: Model,
  { file, reference }: ReferenceInFile,
  statement: Statement,
): Finding {
  const place = lineColumnAt(files.get(file)?.lineStarts ?? [], reference.at);
  return withinBounds({ rule: id, severity, file, ...place, path: toFieldPath(reference.pointer), ...statement });
}

/**
 * Tells of a reference whether it is read so. The texts of what is over or ahead itself are not shown; news and what a page
 * keeps as history tell of their own time.
 */
function readOn(model: Model): (file: string, reference: PlacedReference) => boolean {
  const { index, tenures, website } = model;
  const bodies = [...index.group.values(), ...index.partner.values()].filter(({ time }) => time !== "now");
  const priorities = tenures.filter(({ held, time }) => held.kind === "priority" && time !== "now");
  const unread: readonly Source[] = [...bodies, ...priorities, ...(website?.news ?? [])];
  const pages = new Map(
    [website?.home, ...(website?.pages ?? [])].flatMap((page) => (page === undefined ? [] : [[page.file, page]])),
  );
  return (file, { pointer, offset }) => {
    if (unread.some((each) => each.file === file && `${pointer}/`.startsWith(`${each.pointer}/`))) return false;
    const page = pages.get(file);
    if (page === undefined) return true;
    const past = sectionsOf(page).filter(({ history }) => history !== undefined);
    return past.every(({ text }) => {
      const start = page.text.text.indexOf(text.text);
      return offset < start || offset >= start + text.text.length;
    });
  };
}
