import { type ClauseWording, clauseTextOf, findBlanks } from "../../model/clauses.ts";
import type { Finding } from "../../model/finding.ts";
import { pointerTo, stepsOf, valueAt } from "../../model/places/pointer.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";
import type { Reference } from "../../model/prose/reference.ts";
import { factBlanks } from "../../text/fact-blanks.ts";
import { didYouMean } from "../did-you-mean.ts";
import { type Fault, quote } from "../fault.ts";
import { fieldsAt, isRecord } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { factBlankNames, findFactFaults, howToFill } from "./fact-blanks.ts";
import type { IdentifiedRecord, IdIndex } from "./ids.ts";
import { findingInProse, type ProseInFile } from "./prose.ts";

interface KnownClause extends ClauseWording {
  readonly id: string;
}

/** A reference to a clause in a text, and the wording that it inserts there. */
interface Use {
  readonly field: ProseInFile;
  readonly reference: Reference;
  readonly clause: KnownClause;
  readonly wording: string;
}

const noText: ProseText = { text: "", references: [] };

/**
 * Finds the blanks of clauses without words, words without a blank, and references to unknown variants.
 * @param atFault the files whose records break their schemas: what seems unused there may be used by what could not be read
 */
export function findClauseFaults(fields: readonly ProseInFile[], ids: IdIndex, atFault: ReadonlySet<string>): Finding[] {
  if (ids.isIncomplete("clause")) return [];
  const clauses = [...ids.of("clause").values()];
  const wordings = new Map(clauses.map((record) => [record.id, readClause(record)]));
  const uses: Use[] = [];
  const findings: Finding[] = [];
  // A clause within a clause is not filled in, and is reported as such.
  for (const field of fields.filter(({ setting }) => setting !== "clause" && setting !== "blank")) {
    for (const reference of field.references) {
      const clause = reference.kind === "clause" ? wordings.get(reference.id) : undefined;
      if (clause === undefined) continue;
      const wording = clauseTextOf(clause, reference.form)?.text;
      if (wording === undefined) findings.push(unknownVariantFinding(field, reference, clause));
      else uses.push({ field, reference, clause, wording });
    }
  }
  // A fact that could not be read may be the one that fills in a blank.
  const isReadable = ({ file }: ProseInFile) => !atFault.has(file.file);
  findings.push(
    ...uses.flatMap((use) => findMissingWords(use, isReadable(use.field))),
    ...fields.filter(isReadable).flatMap(findFactFaults),
  );
  // Where a clause or a blank is misspelt, words that seem unused were probably intended for it.
  const unsettled = new Set([...atFault, ...findings.map(({ file }) => file), ...findFilesWithUnknownClause(fields, wordings)]);
  const isSettled = ({ file }: { readonly file: SourceFile }) => !unsettled.has(file.file);
  const wordingsKnown = clauses.every(({ file }) => !atFault.has(file.file));
  return [
    ...findings,
    ...(wordingsKnown ? findUnusedWords(uses, fields.filter(isSettled)) : []),
    ...clauses.flatMap((clause) => findDeclarationFaults(clause, wordingsKnown)),
  ];
}

function findFilesWithUnknownClause(fields: readonly ProseInFile[], wordings: ReadonlyMap<string, KnownClause>): string[] {
  return fields
    .filter(({ references }) => references.some(({ kind, id }) => kind === "clause" && !wordings.has(id)))
    .map(({ file }) => file.file);
}

/** The wording of a clause as it is in its file, whether or not its record is valid. */
function readClause({ id, file, pointer, record }: IdentifiedRecord): KnownClause {
  const textAt = (at: string) => file.prose.get(at) ?? noText;
  const variants = fieldsAt(record, "variants/*").flatMap((variant) => {
    const variantId = valueAt(variant.value, "/id");
    return typeof variantId === "string" ? [{ id: variantId, text: textAt(`${pointer}${variant.pointer}/text`) }] : [];
  });
  return { id, text: textAt(`${pointer}/text`), variants };
}

function unknownVariantFinding(field: ProseInFile, { form, offset }: Reference, clause: KnownClause): Finding {
  const variants = clause.variants.map(({ id }) => id);
  const known =
    variants.length === 0 ? `Leave "|${form}" out: the clause has no variants.` : `Its variants are ${variants.join(", ")}.`;
  return findingInProse(field, offset, {
    rule: "clause-variant",
    message: `${quote(form)} is not a variant of the clause ${quote(clause.id)}.`,
    help: didYouMean(form, variants, known),
  });
}

/** Finds the blanks of a clause that neither the section, nor one above it, nor the group gives words for. */
function findMissingWords({ field, reference, clause, wording }: Use, factsKnown: boolean): Finding[] {
  const blanks = [...findBlanks(wording).keys()];
  if (blanks.length === 0) return [];
  const given = [...scopesOf(field).flatMap(({ words }) => Object.keys(words)), ...factBlankNames(field)];
  return blanks
    .filter((blank) => !given.includes(blank) && (factsKnown || !Object.hasOwn(factBlanks, blank)))
    .map((blank) =>
      findingInProse(field, reference.offset, {
        rule: "clause-blank",
        message: `The clause ${quote(clause.id)} has a blank {${blank}}, and there are no words for it here.`,
        help:
          field.setting === "plain"
            ? "Only terms of reference can give words for a blank. Write out here what the clause says."
            : Object.hasOwn(factBlanks, blank)
              ? howToFill(blank)
              : didYouMean(blank, given, `Add "${blank}: …" under "blanks" in this section or of the whole group.`),
      }),
    );
}

/** Finds words for a blank that no clause in their scope has. */
function findUnusedWords(uses: readonly Use[], fields: readonly ProseInFile[]): Finding[] {
  return fields
    .filter(({ setting }) => setting === "blank")
    .flatMap(({ file, pointer }) => {
      const steps = stepsOf(pointer);
      const blank = steps.at(-1) ?? "";
      const scope = pointerTo("", ...steps.slice(0, -2));
      const within = uses.filter(({ field }) => field.file === file && field.pointer.startsWith(`${scope}/`));
      if (within.some(({ wording }) => findBlanks(wording).has(blank)) || Object.hasOwn(factBlanks, blank)) return [];
      const fault = {
        rule: "clause-blank-unused",
        message: `No clause here has a blank {${blank}}, so these words appear nowhere.`,
        help: didYouMean(
          blank,
          within.flatMap(({ wording }) => [...findBlanks(wording).keys()]),
          "Take the line away.",
        ),
      } as const;
      return [findingAt(file, fault, pointer, "key")];
    });
}

/** The words for blanks that apply to a text, from the group's down to those of its own section. */
function scopesOf({ file, pointer }: ProseInFile): { words: object }[] {
  const steps = stepsOf(pointer);
  return steps.flatMap((_, depth) => {
    const words = valueAt(file.raw, pointerTo("", ...steps.slice(0, depth), "blanks"));
    return typeof words === "object" && words !== null ? [{ words }] : [];
  });
}

/** Finds blanks that a clause uses and does not explain, or explains and does not use. */
function findDeclarationFaults({ id, file, pointer, record }: IdentifiedRecord, textsKnown: boolean): Finding[] {
  const blanks = valueAt(record, "/blanks") ?? {};
  if (!isRecord(blanks)) return [];
  const explained = Object.keys(blanks);
  const texts = ["text", "variants/*/text"]
    .flatMap((path) => fieldsAt(record, path))
    .filter(({ value }) => typeof value === "string");
  const used = new Set(texts.flatMap(({ value }) => [...findBlanks(value as string).keys()]));
  const unexplained = texts.flatMap((text) =>
    [...findBlanks(text.value as string)]
      .filter(([blank]) => !explained.includes(blank) && !Object.hasOwn(factBlanks, blank))
      .map(([blank, offset]) => {
        const part = { text: text.value as string, offset };
        return findingAt(file, unexplainedBlankFault(blank, explained), pointer + text.pointer, part);
      }),
  );
  const unused = explained
    .filter((blank) => textsKnown && !used.has(blank))
    .map((blank) => {
      const blankPointer = pointerTo(pointer, "blanks", blank);
      const fault = {
        rule: "clause-blank-unused",
        message: `The clause ${quote(id)} explains a blank {${blank}} that its text does not have.`,
        help: didYouMean(blank, used, "Take the line away, or put the blank into the text."),
      } as const;
      return findingAt(file, fault, blankPointer, "key");
    });
  return [...unexplained, ...unused];
}

function unexplainedBlankFault(blank: string, explained: readonly string[]): Fault {
  return {
    rule: "clause-blank",
    message: `The blank {${blank}} is not explained under "blanks".`,
    help: didYouMean(blank, explained, `Add "${blank}: …" under "blanks" of this clause and say what belongs in it.`),
  };
}
