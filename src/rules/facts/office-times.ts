import { addDays, daysOf, inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Model } from "../../model/model.ts";
import type { Office, Tenure } from "../../model/tenure.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { officeName, offices } from "../../text/names.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

/** The offices that one person holds at a time. */
const forOne: readonly Office[] = ["independentChair", "independentScrutineer", "standingCoChair"];

export const officeTimes: Rule = {
  id: "office-times",
  severity: "error",
  title: "Times in office that overlap",
  about:
    "Two people at once in an office that is for one (the independent chair, the independent scrutineer, the standing co-chair), or, as a warning, a time between two of them in which nobody holds it; also, as a warning, an office of any kind that everybody who held it has left.",
  why: "The pages name one holder on any day; which of two that is would be chance. An office may be empty for a while, but then on purpose.",
  ok: [example("until: 2025-03-31", "from: 2025-04-01")],
  notOk: [
    example("until: 2025-04-30", "from: 2025-04-01"),
    example("until: 2025-03-31", "from: 2025-05-01"),
    example("until: 2025-03-31", "from: 2025-04-01, until: 2025-05-31"),
  ],
  check: (model) => [
    ...forOne.flatMap((office) => compareHolders(model, office)),
    ...offices.flatMap((office) => findVacancy(model, office)),
  ],
};

/** Finds an office that had holders of whom none is left or to come. */
function findVacancy(model: ModelOnDay, office: Office): Finding[] {
  const holders = holdersOf(model, office);
  const last = holders.toSorted((a, b) => byCodeUnit(daysOf(a.period).last, daysOf(b.period).last)).at(-1);
  if (last === undefined || holders.some(({ time }) => time !== "over")) return [];
  return [
    findingOf(officeTimes, model, last, "/until", {
      severity: "warning",
      message: `Nobody is ${officeName(model.words, office)} since ${inWords(addDays(daysOf(last.period).last, 1))}.`,
      help: "Add whoever holds the office now, or leave it so until somebody does; the website says that nobody does.",
    }),
  ];
}

function holdersOf({ tenures }: Model, office: Office): Tenure[] {
  return tenures.filter(({ held }) => held.kind === "office" && held.office === office);
}

function compareHolders(model: Model, office: Office): Finding[] {
  const holders = holdersOf(model, office).sort((a, b) => byCodeUnit(daysOf(a.period).first, daysOf(b.period).first));
  return holders.slice(1).flatMap((later, index) => compareTwo(model, office, holders[index] as Tenure, later));
}

/** Compares a holder of an office with the next. */
function compareTwo(model: Model, office: Office, earlier: Tenure, later: Tenure): Finding[] {
  const { last } = daysOf(earlier.period);
  const { first } = daysOf(later.period);
  if (first === addDays(last, 1)) return [];
  if (first > last) {
    return [
      findingOf(officeTimes, model, later, "/from", {
        severity: "warning",
        message: `Nobody is ${officeName(model.words, office)} from ${inWords(addDays(last, 1))} until ${inWords(addDays(first, -1))}.`,
        help: "If somebody was, give that person an entry; if the office was empty, leave it so.",
      }),
    ];
  }
  return [
    findingOf(officeTimes, model, later, later.period.from === undefined ? "" : "/from", {
      message: `Two people are ${officeName(model.words, office)} at once${later.period.from === undefined ? "" : ` from ${inWords(later.period.from)}`}.`,
      help: 'Write "until" with the last day of the one, and "from" with the first of the other.',
    }),
  ];
}

function example(...times: readonly [string, string]) {
  const [first, second] = times;
  return {
    files: {
      "people.yaml": `independentScrutineer:
  - { person: ann-reed, ${first} }
  - { person: ben-shaw, ${second} }
`,
    },
  };
}
