import { findBlanks } from "../../model/clauses.ts";
import type { Finding } from "../../model/finding.ts";
import { stepsOf, valueAt } from "../../model/places/pointer.ts";
import { type CountedFacts, factBlanks, factBlanksOf, hasNumberBlank } from "../../text/fact-blanks.ts";
import { numbersIn } from "../../text/numbers.ts";
import { joinNames } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import { didYouMean } from "../did-you-mean.ts";
import { quote } from "../fault.ts";
import { isRecord } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { findingInProse, type ProseInFile } from "./prose.ts";

/** The blanks that the facts of the group in whose file a text stands fill in. */
export function factBlankNames({ file, setting }: ProseInFile): string[] {
  return setting === "plain" ? [] : Object.keys(factBlanksOf(english, countedFactsOf(file)));
}

/** How often the group of a file meets and who makes its quorum, as far as the file states it in a way that can be read. */
function countedFactsOf({ raw }: SourceFile): CountedFacts {
  const read = (pointer: string, isRight: (value: unknown) => boolean) => {
    const value = valueAt(raw, pointer);
    const isAssumed = valueAt(raw, pointer.replace(/\/(\w+)$/, "/assumed/$1")) !== undefined;
    return isRight(value) && !isAssumed ? value : undefined;
  };
  const isNumber = (value: unknown) => typeof value === "number";
  const isListOfRecords = (value: unknown) => Array.isArray(value) && value.every(isRecord);
  const isListOfSets = (value: unknown) =>
    isListOfRecords(value) && (value as { among: unknown }[]).every(({ among }) => Array.isArray(among));
  const isText = (value: unknown) => typeof value === "string";
  const isListOfTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
  const part = (name: string, fields: Readonly<Record<string, (value: unknown) => boolean>>) =>
    isRecord(valueAt(raw, `/${name}`))
      ? {
          [name]: Object.fromEntries(
            Object.entries(fields).map(([field, isRight]) => [field, read(`/${name}/${field}`, isRight)]),
          ),
        }
      : {};
  return {
    ...part("meetings", { timesAYear: isNumber, timesATerm: isNumber, months: isListOfTexts, notIn: isListOfTexts }),
    ...part("quorum", {
      members: isNumber,
      of: isText,
      different: isText,
      include: isListOfRecords,
      organisations: isListOfSets,
      substitutes: isText,
    }),
  };
}

/** What to do about a blank that a fact would fill in, if the group had it. */
export function howToFill(blank: string): string {
  return `It is filled in from ${quote(factBlanks[blank]?.field ?? "")} of the group: add it, or write the text without the blank.`;
}

/** Finds words for what a fact fills in, blanks of words that no fact fills in, and words that tell another number. */
export function findFactFaults(field: ProseInFile): Finding[] {
  if (field.setting === "blank") return findRepeatedFact(field);
  const isSummary = field.file.kind === "groups" && field.pointer === "/summary";
  if (field.setting !== "words" && !isSummary) return [];
  const known = factBlankNames(field);
  // A summary may speak of something in braces that is no blank.
  const unfilled = [...findBlanks(field.text)].filter(
    ([blank]) => !known.includes(blank) && (!isSummary || Object.hasOwn(factBlanks, blank)),
  );
  return [
    ...unfilled.map(([blank, offset]) =>
      findingInProse(field, offset, {
        rule: "clause-blank",
        message: `These words have a blank {${blank}}, and no fact of the group fills it in.`,
        help: Object.hasOwn(factBlanks, blank) ? howToFill(blank) : didYouMean(blank, known, "Write the words themselves."),
      }),
    ),
    ...(isSummary ? [] : findOtherNumber(field)),
  ];
}

function findRepeatedFact({ file, pointer }: ProseInFile): Finding[] {
  const blank = stepsOf(pointer).at(-1) ?? "";
  const fact = Object.hasOwn(factBlanks, blank) ? factBlanks[blank] : undefined;
  if (fact === undefined) return [];
  return [
    findingAt(
      file,
      {
        rule: "fact-repeated",
        message: `{${blank}} is filled in from ${quote(fact.field)}, so that these words would be a second place for it.`,
        help: `Take the line away, and see that ${quote(fact.field)} is right.`,
      },
      pointer,
      "key",
    ),
  ];
}

/** Finds words that tell numbers and not the one of the fact beside them. */
function findOtherNumber(field: ProseInFile): Finding[] {
  const { meetings, quorum } = countedFactsOf(field.file);
  const [facts, what, blank] = field.pointer.startsWith("/quorum/")
    ? [[quorum?.members], "members", "quorumNumber"]
    : [[meetings?.timesAYear, meetings?.timesATerm, meetings?.months?.length], "timesAYear", "meetingsTimes"];
  const stated = facts.filter((fact) => fact !== undefined);
  const told = numbersIn(field.text.replace(/\[\[[^\]\n]*\]\]/g, " "));
  if (
    hasNumberBlank(findBlanks(field.text), blank) ||
    stated.length === 0 ||
    told.length === 0 ||
    told.some((number) => stated.includes(number))
  )
    return [];
  const fault = {
    rule: "fact-contradicted",
    message: `The words tell ${joinNames(told.map(String))}, and ${quote(what)} beside them is ${stated[0]}.`,
    help: `Write {${blank}} in the words, or {${blank}InFigures}, so that the number stands once.`,
  } as const;
  return [findingAt(field.file, fault, field.pointer)];
}
