import type { Blanks } from "../model/clauses.ts";
import { numberInWords, timesInWords } from "./numbers.ts";
import { joinNames, quantity } from "./phrases.ts";

/** How often a group meets and who makes its quorum, as far as the data say it. */
export interface CountedFacts {
  readonly meetings?: {
    readonly timesAYear?: number;
    readonly timesATerm?: number;
    readonly atLeast?: boolean;
    readonly notIn?: readonly string[];
  };
  readonly quorum?: {
    readonly members?: number;
    readonly of?: "members" | "coreMembers";
    readonly different?: "organisations" | "agencies" | "areasOfEducation";
    readonly include?: readonly { readonly count: number; readonly of: string }[];
  };
}

/** A blank that a fact of the group fills in: which field it is, and its words. */
interface FactBlank {
  readonly field: string;
  readonly wordsOf: (facts: CountedFacts) => string | undefined;
}

/** A blank with a number, which a document may have in words or in figures. */
interface NumberBlank {
  readonly field: string;
  readonly wordsOf: (facts: CountedFacts, as: NumberStyle) => string | undefined;
}

/** How a number is written, alone and as how often something takes place. */
interface NumberStyle {
  readonly number: (count: number) => string;
  readonly times: (count: number) => string;
}

const inWords: NumberStyle = { number: numberInWords, times: timesInWords };
const inFigures: NumberStyle = { number: String, times: (count) => quantity(count, "time") };

/** The end of the name of a blank that has its number in figures. */
const figuresSuffix = "InFigures";

const members = { members: "members", coreMembers: "core members" } as const;
const different = { organisations: "organisations", agencies: "agencies", areasOfEducation: "areas of education" } as const;

const numberBlanks: Readonly<Record<string, NumberBlank>> = {
  quorumNumber: {
    field: "quorum.members",
    wordsOf: ({ quorum }, { number }) => (quorum?.members === undefined ? undefined : number(quorum.members)),
  },
  quorumInclude: {
    field: "quorum.include",
    wordsOf: ({ quorum }, as) => includedInWords(withoutGaps(quorum?.include), as),
  },
  meetingsTimes: { field: "meetings.timesAYear", wordsOf: ({ meetings }, as) => meetings && frequencyInWords(meetings, as) },
};

/** The blanks that are filled in from the facts of a group, in its words and in clauses, so that each stands once. */
export const factBlanks: Readonly<Record<string, FactBlank>> = {
  ...Object.fromEntries(
    Object.entries(numberBlanks).flatMap(([name, { field, wordsOf }]) => [
      [name, { field, wordsOf: (facts: CountedFacts) => wordsOf(facts, inWords) }],
      [`${name}${figuresSuffix}`, { field, wordsOf: (facts: CountedFacts) => wordsOf(facts, inFigures) }],
    ]),
  ),
  quorumMembers: { field: "quorum.of", wordsOf: ({ quorum }) => quorum && members[quorum.of ?? "members"] },
  quorumDifferent: { field: "quorum.different", wordsOf: ({ quorum }) => quorum?.different && different[quorum.different] },
  meetingsNotIn: {
    field: "meetings.notIn",
    wordsOf: ({ meetings }) => wordsOrNone(joinNames(withoutGaps(meetings?.notIn), "or")),
  },
};

/** Whether a text has a blank for a number, in words or in figures. */
export function hasNumberBlank(blanks: ReadonlyMap<string, unknown>, name: keyof typeof numberBlanks): boolean {
  return blanks.has(name) || blanks.has(`${name}${figuresSuffix}`);
}

/** The words for those of the blanks that the facts of a group fill in. */
export function factBlanksOf(facts: CountedFacts): Blanks {
  return Object.fromEntries(
    Object.entries(factBlanks).flatMap(([name, { wordsOf }]) => {
      const text = wordsOf(facts);
      return text === undefined ? [] : [[name, { text, references: [] }] as const];
    }),
  );
}

function frequencyInWords(
  { timesAYear, timesATerm, atLeast }: NonNullable<CountedFacts["meetings"]>,
  { times }: NumberStyle,
): string | undefined {
  const count = timesAYear ?? timesATerm;
  return count === undefined ? undefined : `${atLeast ? "at least " : ""}${times(count)}`;
}

/** "Chair or Vice Chair and two Heads of Safeguarding": one of a kind needs no number. */
function includedInWords(
  include: NonNullable<NonNullable<CountedFacts["quorum"]>["include"]>,
  { number }: NumberStyle,
): string | undefined {
  return wordsOrNone(joinNames(include.map(({ count, of }) => (count === 1 ? of : `${number(count)} ${of}`))));
}

function wordsOrNone(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** A list without the undefined that an invalid entry leaves in the record of a file. */
function withoutGaps<Entry>(list: readonly Entry[] | undefined): Entry[] {
  return (list ?? []).filter((entry) => entry !== undefined);
}
