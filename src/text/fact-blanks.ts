import type { Blanks } from "../model/clauses.ts";
import { numberInWords, timesInWords } from "./numbers.ts";
import { joinNames } from "./phrases.ts";

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

const members = { members: "members", coreMembers: "core members" } as const;
const different = { organisations: "organisations", agencies: "agencies", areasOfEducation: "areas of education" } as const;

/** The blanks that are filled in from the facts of a group, in its words and in clauses, so that each stands once. */
export const factBlanks: Readonly<Record<string, FactBlank>> = {
  quorumNumber: {
    field: "quorum.members",
    wordsOf: ({ quorum }) => (quorum?.members === undefined ? undefined : numberInWords(quorum.members)),
  },
  quorumMembers: { field: "quorum.of", wordsOf: ({ quorum }) => quorum && members[quorum.of ?? "members"] },
  quorumDifferent: { field: "quorum.different", wordsOf: ({ quorum }) => quorum?.different && different[quorum.different] },
  quorumInclude: { field: "quorum.include", wordsOf: ({ quorum }) => includedInWords(withoutGaps(quorum?.include)) },
  meetingsTimes: { field: "meetings.timesAYear", wordsOf: ({ meetings }) => meetings && frequencyInWords(meetings) },
  meetingsNotIn: {
    field: "meetings.notIn",
    wordsOf: ({ meetings }) => wordsOrNone(joinNames(withoutGaps(meetings?.notIn), "or")),
  },
};

/** The words for those of the blanks that the facts of a group fill in. */
export function factBlanksOf(facts: CountedFacts): Blanks {
  return Object.fromEntries(
    Object.entries(factBlanks).flatMap(([name, { wordsOf }]) => {
      const text = wordsOf(facts);
      return text === undefined ? [] : [[name, { text, references: [] }] as const];
    }),
  );
}

function frequencyInWords({ timesAYear, timesATerm, atLeast }: NonNullable<CountedFacts["meetings"]>): string | undefined {
  const count = timesAYear ?? timesATerm;
  return count === undefined ? undefined : `${atLeast ? "at least " : ""}${timesInWords(count)}`;
}

/** "Chair or Vice Chair and two Heads of Safeguarding": one of a kind needs no number. */
function includedInWords(include: NonNullable<NonNullable<CountedFacts["quorum"]>["include"]>): string | undefined {
  return wordsOrNone(joinNames(include.map(({ count, of }) => (count === 1 ? of : `${numberInWords(count)} ${of}`))));
}

function wordsOrNone(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** A list without the undefined that an invalid entry leaves in the record of a file. */
function withoutGaps<Entry>(list: readonly Entry[] | undefined): Entry[] {
  return (list ?? []).filter((entry) => entry !== undefined);
}
