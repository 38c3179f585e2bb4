import type { Reference } from "../../model/prose/reference.ts";
import { findReferenceKind, type ReferenceKind, referenceKinds, type Setting } from "../../model/prose/reference-kinds.ts";
import { didYouMean } from "../did-you-mean.ts";
import { type Fault, quote } from "../fault.ts";
import { findUnknownIdFault } from "./id-fields.ts";
import type { IdIndex } from "./ids.ts";
import { findMissingFact } from "./missing-facts.ts";

const rule = "reference";

/** The text that contains a reference, as far as the reference's faults depend on it. */
export interface ReferenceContext {
  readonly text: string;
  readonly setting: Setting;
  /** The whole record of the text's file. */
  readonly record: unknown;
}

/** The first fault of a reference: in how it is written, where it is, what it names, its form, or a fact missing there. */
export function findReferenceFault(reference: Reference, context: ReferenceContext, ids: IdIndex): Fault | undefined {
  const kind = findReferenceKind(reference.kind);
  if (kind === undefined) return unknownKindFault(reference, context);
  return (
    findShapeFault(reference) ??
    findPositionFault(reference, kind, context) ??
    findIdFault(reference, kind, ids) ??
    findFormFault(reference, kind) ??
    findMissingFact(reference, kind, context.record, context.setting, ids)
  );
}

function unknownKindFault({ kind, typed }: Reference, { setting }: ReferenceContext): Fault {
  const known = Object.keys(referenceKinds).filter((name) => findReferenceKind(name)?.settings.includes(setting));
  const help = `A reference begins with one of: ${known.join(", ")}.`;
  return { rule, message: `${quote(typed)} names nothing that can be referred to.`, help: didYouMean(kind, known, help) };
}

function findShapeFault({ typed }: Reference): Fault | undefined {
  return /:[^|\]]*:|\|.*\|/.test(typed)
    ? {
        rule,
        message: `${quote(typed)} has one part too many.`,
        help: "A reference is written [[kind:id]] or [[kind:id|form]].",
      }
    : undefined;
}

function findPositionFault(reference: Reference, kind: ReferenceKind, { text, setting }: ReferenceContext): Fault | undefined {
  const { typed } = reference;
  if (!kind.settings.includes(setting)) return settingFault(typed, setting);
  if (kind.block !== true || isAloneOnLine(reference, text)) return undefined;
  return {
    rule,
    message: `${quote(typed)} must stand alone on its line.`,
    help: "Put it on a line of its own, with an empty line before and after it.",
  };
}

function settingFault(typed: string, setting: Setting): Fault {
  if (setting === "plain") {
    return {
      rule,
      message: `${quote(typed)} speaks of a group, and this text belongs to none.`,
      help: "It can stand only in a group's terms of reference.",
    };
  }
  const help =
    setting === "title"
      ? "A title can name the partnership, a partner or a group. Write anything else in words."
      : "Write the words themselves, or refer to it from the section.";
  return { rule, message: `${quote(typed)} cannot be filled in here.`, help };
}

function isAloneOnLine({ typed, offset }: Reference, text: string): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset) + 1).split("\n", 1)[0] ?? "";
  return line.trim() === typed;
}

function findIdFault({ kind: name, id, typed }: Reference, kind: ReferenceKind, index: IdIndex): Fault | undefined {
  if (kind.names !== undefined) {
    return id === ""
      ? { rule, message: `${quote(typed)} does not say which ${kind.names}.`, help: `Write [[${name}:…]] with an id.` }
      : findUnknownIdFault(id, [kind.names], index);
  }
  if (kind.ids === undefined) {
    return id === "" ? undefined : { rule, message: `${quote(typed)} takes no id.`, help: `Write [[${name}]].` };
  }
  if (Object.hasOwn(kind.ids, id)) return undefined;
  const ids = Object.keys(kind.ids);
  const known = `It can be ${ids.map((each) => `[[${name}:${each}]]`).join(", ")}.`;
  if (id === "") return { rule, message: `${quote(typed)} does not say which ${name}.`, help: known };
  return { rule, message: `${quote(id)} is not a ${name} that can be shown.`, help: didYouMean(id, ids, known) };
}

/** The forms of a clause are its variants, which clauses.ts checks together with its blanks. */
function findFormFault({ kind: name, form, typed }: Reference, kind: ReferenceKind): Fault | undefined {
  if (kind.names === "clause" || form === "" || Object.hasOwn(kind.forms, form)) return undefined;
  const forms = Object.keys(kind.forms).filter((each) => each !== "");
  if (forms.length === 0) return { rule, message: `${quote(typed)} takes no form.`, help: `Leave "|${form}" out.` };
  const known = `The forms of ${name} are ${forms.join(", ")}.`;
  return { rule, message: `${quote(form)} is not a form of ${name}.`, help: didYouMean(form, forms, known) };
}
