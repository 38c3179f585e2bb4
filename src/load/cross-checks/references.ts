import { blockKinds, inlineKinds, type Reference } from "../../model/references.ts";
import { didYouMean } from "../did-you-mean.ts";
import { type Fault, quoted } from "../fault.ts";
import type { RecordKind } from "../file-kinds.ts";
import { unknownId } from "./id-fields.ts";
import type { IdIndex } from "./ids.ts";
import { lack } from "./missing-facts.ts";
import type { ProseField } from "./prose.ts";

const rule = "reference";

/** The kinds of reference in a line of text that name a record, and what they name. */
const targets: Readonly<Record<string, RecordKind>> = {
  partner: "partner",
  group: "group",
  person: "person",
  document: "document",
  contact: "contact",
  principle: "principle",
  appendix: "appendix",
  clause: "clause",
};

/** Kinds that speak of the group in whose terms of reference they stand. */
const ofTheGroup: ReadonlySet<string> = new Set(["meetings", "quorum", "memberships", "chairs", "review"]);

/** Kinds that are filled in before all others, and so cannot be filled in from one another. */
const wordings: ReadonlySet<string> = new Set(["meetings", "quorum", "clause"]);

/** Kinds that a title can hold, because they are names. */
const inTitles: ReadonlySet<string> = new Set(["partnership", "partner", "group"]);

/** What is wrong with a reference, if anything: its form, its place, what it names, or what that lacks. */
export function referenceFault(reference: Reference, field: ProseField, names: IdIndex): Fault | undefined {
  return (
    shapeFault(reference) ??
    placeFault(reference, field) ??
    nameFault(reference, names) ??
    formFault(reference) ??
    lack(reference, field, names)
  );
}

function shapeFault({ kind, typed }: Reference): Fault | undefined {
  const known = [...Object.keys(inlineKinds), ...Object.keys(blockKinds)];
  if (!known.includes(kind)) {
    const help = `A reference begins with one of: ${known.join(", ")}.`;
    return { rule, message: `${quoted(typed)} names nothing that can be referred to.`, help: didYouMean(kind, known, help) };
  }
  if (/:[^|\]]*:|\|.*\|/.test(typed)) {
    return {
      rule,
      message: `${quoted(typed)} has one part too many.`,
      help: "A reference is written [[kind:id]] or [[kind:id|form]].",
    };
  }
  return undefined;
}

function placeFault({ kind, typed, offset }: Reference, { text, setting }: ProseField): Fault | undefined {
  if (setting === "title" && !inTitles.has(kind)) {
    const help = "A title can name the partnership, a partner or a group. Write anything else in words.";
    return { rule, message: `${quoted(typed)} cannot be filled in here.`, help };
  }
  if (ofTheGroup.has(kind) && setting === "plain") {
    return {
      rule,
      message: `${quoted(typed)} speaks of a group, and this text belongs to none.`,
      help: "It can stand only in a group's terms of reference.",
    };
  }
  const isNested =
    wordings.has(kind) && (setting === "blank" || setting === "clause" || (setting === "words" && kind !== "clause"));
  const isBlock = kind in blockKinds;
  if (isNested || (isBlock && setting === "blank")) {
    return {
      rule,
      message: `${quoted(typed)} cannot be filled in here.`,
      help: "Write the words themselves, or refer to it from the section.",
    };
  }
  if (!isBlock) return undefined;
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
  return line.trim() === typed
    ? undefined
    : {
        rule,
        message: `${quoted(typed)} must stand alone on its line.`,
        help: "Put it on a line of its own, with an empty line before and after it.",
      };
}

function nameFault({ kind, id, typed }: Reference, names: IdIndex): Fault | undefined {
  const target = Object.hasOwn(targets, kind) ? targets[kind] : undefined;
  const ids = Object.hasOwn(blockKinds, kind) ? (blockKinds[kind] ?? []) : [""];
  const isGroup = ids.includes("*");
  const wanted = isGroup ? "group" : target;
  if (wanted !== undefined) {
    return id === ""
      ? { rule, message: `${quoted(typed)} does not say which ${wanted}.`, help: `Write [[${kind}:…]] with an id.` }
      : unknownId(id, [wanted], names);
  }
  if (ids.includes(id)) return undefined;
  if (ids.includes("")) return { rule, message: `${quoted(typed)} takes no id.`, help: `Write [[${kind}]].` };
  const known = `It can be ${ids.map((each) => `[[${kind}:${each}]]`).join(", ")}.`;
  if (id === "") return { rule, message: `${quoted(typed)} does not say which ${kind}.`, help: known };
  return { rule, message: `${quoted(id)} is not a ${kind} that can be shown.`, help: didYouMean(id, ids, known) };
}

/** The forms of a clause are its variants, which are looked up with its blanks. */
function formFault({ kind, form, typed }: Reference): Fault | undefined {
  if (kind === "clause" || form === "") return undefined;
  const forms = (Object.hasOwn(inlineKinds, kind) ? (inlineKinds[kind] ?? []) : []).filter((each) => each !== "");
  if (forms.includes(form)) return undefined;
  if (forms.length === 0) return { rule, message: `${quoted(typed)} takes no form.`, help: `Leave "|${form}" out.` };
  const known = `The forms of ${kind} are ${forms.join(", ")}.`;
  return { rule, message: `${quoted(form)} is not a form of ${kind}.`, help: didYouMean(form, forms, known) };
}
