import type { Blanks } from "../model/clauses.ts";
import { parseProse } from "../model/prose/prose-text.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { listInWords, numberInWords } from "./in-words.ts";

/** How often a group meets and who makes its quorum, as far as the data say it. */
export interface CountedFacts {
  readonly meetings?: {
    readonly timesAYear?: number;
    readonly timesATerm?: number;
    readonly atLeast?: boolean;
    readonly months?: readonly string[];
    readonly notIn?: readonly string[];
  };
  readonly quorum?: {
    readonly members?: number;
    readonly of?: "members" | "coreMembers";
    readonly different?: "organisations" | "agencies" | "areasOfEducation";
    readonly include?: readonly { readonly count: number; readonly of: string }[];
    readonly organisations?: readonly CountedOrganisations[];
    readonly substitutes?: "count" | "doNotCount" | "atChairsDiscretion";
  };
}

/** Organisations of which so many must be present, or each. One that is given by its id is referred to, so that its name is filled in later. */
export interface CountedOrganisations {
  readonly among: readonly (string | { readonly name: string })[];
  readonly count?: number;
  readonly called?: string;
}

/** A blank that a fact of the group fills in: which field it is, and its words. */
interface FactBlank {
  readonly field: string;
  readonly wordsOf: (words: Words, facts: CountedFacts) => string | undefined;
}

/** A blank with a number, which a document may have in words or in figures. */
interface NumberBlank {
  readonly field: string;
  readonly wordsOf: (words: Words, facts: CountedFacts, as: NumberStyle) => string | undefined;
}

/** How a number is written, alone and as how often something takes place. */
interface NumberStyle {
  readonly number: (words: Words, count: number) => string;
  readonly times: (words: Words, count: number) => string;
}

const inWords: NumberStyle = {
  number: numberInWords,
  times: (words, count) => say(words, "meetingFacts.times", { count, number: numberInWords(words, count) }),
};
const inFigures: NumberStyle = {
  number: (_, count) => String(count),
  times: (words, count) => say(words, "meetingFacts.timesInFigures", { count }),
};

/** The end of the name of a blank that has its number in figures. */
const figuresSuffix = "InFigures";

type QuorumFacts = NonNullable<CountedFacts["quorum"]>;

const members = { members: "quorumFacts.members", coreMembers: "quorumFacts.coreMembers" } as const satisfies Readonly<
  Record<NonNullable<QuorumFacts["of"]>, TextKey>
>;
const different = {
  organisations: "quorumFacts.organisations",
  agencies: "quorumFacts.agencies",
  areasOfEducation: "quorumFacts.areasOfEducation",
} as const satisfies Readonly<Record<NonNullable<QuorumFacts["different"]>, TextKey>>;

const substitutes = {
  count: "quorumFacts.substitutesCount",
  doNotCount: "quorumFacts.substitutesDoNotCount",
  atChairsDiscretion: "quorumFacts.substitutesAtChairsDiscretion",
} as const satisfies Readonly<Record<NonNullable<QuorumFacts["substitutes"]>, TextKey>>;

const numberBlanks: Readonly<Record<string, NumberBlank>> = {
  quorumNumber: {
    field: "quorum.members",
    wordsOf: (words, { quorum }, { number }) => (quorum?.members === undefined ? undefined : number(words, quorum.members)),
  },
  quorumInclude: {
    field: "quorum.include",
    wordsOf: (words, { quorum }, as) => includedInWords(words, withoutGaps(quorum?.include), as),
  },
  quorumOrganisations: {
    field: "quorum.organisations",
    wordsOf: (words, { quorum }, as) =>
      wordsOrNone(
        listInWords(
          words,
          withoutGaps(quorum?.organisations).map((each) => organisationsInWords(words, each, as)),
        ),
      ),
  },
  meetingsTimes: {
    field: "meetings.timesAYear",
    wordsOf: (words, { meetings }, as) => meetings && frequencyInWords(words, meetings, as),
  },
};

/** The blanks that are filled in from the facts of a group, in its words and in clauses, so that each stands once. */
export const factBlanks: Readonly<Record<string, FactBlank>> = {
  ...Object.fromEntries(
    Object.entries(numberBlanks).flatMap(([name, { field, wordsOf }]) => [
      [name, { field, wordsOf: (words: Words, facts: CountedFacts) => wordsOf(words, facts, inWords) }],
      [`${name}${figuresSuffix}`, { field, wordsOf: (words: Words, facts: CountedFacts) => wordsOf(words, facts, inFigures) }],
    ]),
  ),
  quorumMembers: {
    field: "quorum.of",
    wordsOf: (words, { quorum }) => quorum && say(words, members[quorum.of ?? "members"]),
  },
  quorumDifferent: {
    field: "quorum.different",
    wordsOf: (words, { quorum }) => quorum?.different && say(words, different[quorum.different]),
  },
  quorumSubstitutes: {
    field: "quorum.substitutes",
    wordsOf: (words, { quorum }) => quorum?.substitutes && say(words, substitutes[quorum.substitutes]),
  },
  meetingsMonths: {
    field: "meetings.months",
    wordsOf: (words, { meetings }) => wordsOrNone(listInWords(words, withoutGaps(meetings?.months))),
  },
  meetingsNotIn: {
    field: "meetings.notIn",
    wordsOf: (words, { meetings }) => wordsOrNone(listInWords(words, withoutGaps(meetings?.notIn), "or")),
  },
};

/** Whether a text has a blank for a number, in words or in figures. */
export function hasNumberBlank(blanks: ReadonlyMap<string, unknown>, name: keyof typeof numberBlanks): boolean {
  return blanks.has(name) || blanks.has(`${name}${figuresSuffix}`);
}

/** The words for those of the blanks that the facts of a group fill in. */
export function factBlanksOf(words: Words, facts: CountedFacts): Blanks {
  return Object.fromEntries(
    Object.entries(factBlanks).flatMap(([name, { wordsOf }]) => {
      const text = wordsOf(words, facts);
      return text === undefined ? [] : [[name, parseProse(text)] as const];
    }),
  );
}

/** How many times a year a group meets that is said to meet in these months; undefined where none is named. */
export function timesInMonths(months: readonly string[]): number | undefined {
  return months.length === 0 ? undefined : months.length;
}

function frequencyInWords(
  words: Words,
  { timesAYear, timesATerm, atLeast, months }: NonNullable<CountedFacts["meetings"]>,
  { times }: NumberStyle,
): string | undefined {
  const count = timesAYear ?? timesATerm ?? timesInMonths(withoutGaps(months));
  if (count === undefined) return undefined;
  return atLeast ? say(words, "meetingFacts.atLeast", { times: times(words, count) }) : times(words, count);
}

/** "Chair or Vice Chair and two Heads of Safeguarding": one of a kind needs no number. */
function includedInWords(
  words: Words,
  include: NonNullable<QuorumFacts["include"]>,
  { number }: NumberStyle,
): string | undefined {
  const named = include.map(({ count, of: who }) =>
    say(words, "quorumFacts.included", { count, number: number(words, count), who }),
  );
  return wordsOrNone(listInWords(words, named));
}

/** "Elm Council and Oak Police", "one of Elm Council or Oak Police", "two of the three statutory partners". */
function organisationsInWords(words: Words, { among, count, called }: CountedOrganisations, { number }: NumberStyle): string {
  const all = withoutGaps(among);
  const names = all.map((each) => (typeof each === "string" ? `[[partner:${each}]]` : each.name));
  const isEach = count === undefined || count >= all.length;
  const total = number(words, all.length);
  if (called !== undefined)
    return isEach
      ? say(words, "quorumFacts.eachOfKind", { count: all.length, number: total, called })
      : say(words, "quorumFacts.someOfKind", { number: number(words, count), total, called });
  if (isEach) return listInWords(words, names);
  return say(words, "quorumFacts.someOf", {
    number: number(words, count),
    names: listInWords(words, names, count === 1 ? "or" : "and"),
  });
}

function wordsOrNone(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** A list without the undefined that an invalid entry leaves in the record of a file. */
function withoutGaps<Entry>(list: readonly Entry[] | undefined): Entry[] {
  return (list ?? []).filter((entry) => entry !== undefined);
}

/** Those of a group's blanks that its facts fill in, as in its own texts. */
export function factBlanksAmong(blanks: Blanks): Blanks {
  return Object.fromEntries(Object.entries(blanks).filter(([name]) => Object.hasOwn(factBlanks, name)));
}
