import { addDays, daysOf, inWords } from "../../model/dates.ts";
import type { Finding } from "../../model/finding.ts";
import type { CoChairs, Model } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { personName } from "../../text/names.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";

type Period = CoChairs["rotation"][number];

export const coChairRotation: Rule = {
  id: "co-chair-rotation",
  severity: "error",
  title: "Gaps in the rotation of co-chairs",
  about:
    "A period of the co-chairs' rotation that does not begin the day after the one before it ends, or that ends before it begins; as a warning, one whose co-chair is the standing co-chair at the same time.",
  why: "The rotation says who co-chairs on any day. A gap leaves a day with nobody in the chair, an overlap one with two.",
  ok: [
    {
      files: {
        "people.yaml": `coChairs:
  rotation:
    - { from: 2024-10-01, until: 2025-03-31, person: ann-reed }
    - { from: 2025-04-01, until: 2025-09-30, person: ben-shaw }
`,
      },
    },
  ],
  notOk: [
    {
      files: {
        "people.yaml": `coChairs:
  rotation:
    - { from: 2024-10-01, until: 2025-03-31, person: ann-reed }
    - { from: 2025-05-01, until: 2025-09-30, person: ben-shaw }
`,
      },
    },
    {
      files: {
        "people.yaml": `coChairs:
  standing: ann-reed
  rotation:
    - { from: 2024-10-01, until: 2025-03-31, person: ann-reed }
    - { from: 2025-04-01, until: 2025-09-30, person: ben-shaw }
`,
      },
    },
  ],
  check(model) {
    const { coChairs } = model;
    if (coChairs === undefined || isFaulty(model, coChairs, "/rotation")) return [];
    return coChairs.rotation.flatMap((period, at) => [
      ...findReversed(model, coChairs, period, at),
      ...findGapOrOverlap(model, coChairs, coChairs.rotation[at - 1], period, at),
      ...findStanding(model, coChairs, period, at),
    ]);
  },
};

function findReversed(model: Model, coChairs: CoChairs, period: Period, at: number): Finding[] {
  if (period.until >= period.from) return [];
  return [
    findingOf(coChairRotation, model, coChairs, `/rotation/${at}/until`, {
      message: `This period of the rotation ends on ${inWords(period.until)}, before it begins on ${inWords(period.from)}.`,
      help: "Write the first day as from and the last as until.",
    }),
  ];
}

function findGapOrOverlap(model: Model, coChairs: CoChairs, before: Period | undefined, period: Period, at: number): Finding[] {
  if (before === undefined || period.from === addDays(before.until, 1)) return [];
  const fault = period.from <= before.until ? "two periods hold at once" : "nobody co-chairs in between";
  return [
    findingOf(coChairRotation, model, coChairs, `/rotation/${at}/from`, {
      message: `The period before ends on ${inWords(before.until)} and this one begins on ${inWords(period.from)}: ${fault}.`,
      help: `Begin it on ${addDays(before.until, 1)}, or correct the end of the one before.`,
    }),
  ];
}

/** Finds a period whose co-chair is also the standing one, so that nobody shares the chair. */
function findStanding(model: Model, coChairs: CoChairs, { person, from, until }: Period, at: number): Finding[] {
  if (person === undefined) return [];
  const same = coChairs.standing.find((one) => {
    const { first, last } = daysOf(one.period);
    return one.person === person && first <= until && last >= from;
  });
  if (same === undefined) return [];
  const field = `/rotation/${at}/person`;
  return [
    findingOf(coChairRotation, model, coChairs, field, {
      severity: "warning",
      message: `${personName(english, person)} is the standing co-chair, and from ${inWords(from)} to ${inWords(until)} the co-chair by rotation too: nobody shares the chair.`,
      help: 'Write who holds this period, or correct "standing".',
      passages: [
        passageAt(model, coChairs, field, personName(english, person)),
        passageAt(model, same, "", personName(english, person)),
      ],
    }),
  ];
}
