import type { Finding } from "../../model/finding.ts";
import type { Group, Model, TermsPart } from "../../model/model.ts";
import { membershipName, roleName } from "../../text/names.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { type ChairStatements, chairStatementsOf, seatInFull } from "../shared/seats.ts";

export const noneContradicted: Rule = {
  id: "none-contradicted",
  severity: "warning",
  title: "Answers of none for what there is",
  about: "An answer under none for what the group has.",
  why: "The answer was true once. Left standing, it keeps the check from asking when the fact goes again.",
  proofreads: true,
  ok: [{ files: { "groups/board.yaml": "none:\n  quorum: The terms state none.\n" } }],
  notOk: [
    { files: { "groups/board.yaml": "none:\n  chair: All take turns.\n" } },
    {
      files: {
        "groups/board.yaml": "none:\n  quorum: The terms state none.\nquorum:\n  members: 1\n  words: One member.\n",
      },
    },
  ],
  check(model) {
    const statements = chairStatementsOf(model);
    return model.groups.flatMap((group) => findContradicted(model, group, statements.get(group)));
  },
};

/** A fact that a group has, and where it stands. */
interface Fact {
  readonly field: string;
  readonly text: string;
}

function findContradicted(model: Model, group: Group, chairs: ChairStatements | undefined): Finding[] {
  return (Object.entries(group.none) as [TermsPart, string][]).flatMap(([part, reason]) => {
    const fact = part === "chair" ? chairFact(chairs) : facts[part](group);
    if (fact === undefined) return [];
    return [
      findingOf(noneContradicted, model, group, `/none/${part}`, {
        message: `It is said here why ${group.name} has no ${part}, and it has: "${fact.text}".`,
        help: "Take the answer away, or what contradicts it.",
        passages: [passageAt(model, group, `/none/${part}`, reason), passageAt(model, group, fact.field, fact.text)],
      }),
    ];
  });
}

const facts: Readonly<Record<Exclude<TermsPart, "chair">, (group: Group) => Fact | undefined>> = {
  quorum: ({ quorum }) => quorum && { field: "/quorum/words", text: quorum.words.text },
  meetings: ({ meetings }) => meetings && { field: "/meetings/words", text: meetings.words.text },
  memberships: ({ memberships: [first] }) => first && { field: "/memberships", text: membershipName(english, first) },
  review: ({ review }) => review && { field: "/review", text: review.title },
};

/** The chair that the group itself names. What is said of it elsewhere is told by the rules on chairs. */
function chairFact(chairs: ChairStatements | undefined): Fact | undefined {
  const [stated] = chairs?.atHead ?? [];
  const [placed] = chairs?.bySeats ?? [];
  if (placed !== undefined) return { field: `${placed.seat.pointer}/role`, text: seatInFull(placed) };
  return stated && { field: "/chairs", text: roleName(english, stated.role) };
}
