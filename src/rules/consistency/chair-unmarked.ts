import type { Finding } from "../../model/finding.ts";
import type { CoChairs, Group, Model, Person, StatedChair } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { personInFull, roleName } from "../../text/names.ts";
import { joinNames } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import {
  type ChairStatements,
  chairStatementsOf,
  isChairAssumed,
  type PlacedSeat,
  seatInFull,
  seatsOf,
} from "../shared/seats.ts";
import { canBeSamePost } from "../shared/wording.ts";

export const chairUnmarked: Rule = {
  id: "chair-unmarked",
  severity: "warning",
  title: "Chairs that are not marked among the seats",
  about:
    "A group none of whose seats is marked as a chair, although the head of its terms of reference names one of them, the rotation of the co-chairs is for it, or a seat of another group says that it chairs it.",
  why: "The mark was lost, or the other place was forgotten when the chair changed.",
  proofreads: true,
  ok: [head("Chief Constable\n        role: chair"), head("Clerk")],
  notOk: [
    head("Chief Constable"),
    { files: { "groups/board.yaml": seats("Clerk"), "people.yaml": rotation() } },
    {
      files: {
        "groups/board.yaml": seats("Clerk"),
        "groups/forum.yaml": `name: Forum\nkind: forum\n${seats("Clerk\n        chairOf: { group: board, role: chair }")}`,
      },
    },
  ],
  check(model) {
    const statements = chairStatementsOf(model);
    return model.groups.flatMap((group) => {
      const said = statements.get(group);
      if (said === undefined || said.bySeats.length > 0 || seatsOf(group).length === 0) return [];
      if (isFaulty(model, group, "/memberships") || isChairAssumed(model, group)) return [];
      return findUnmarked(model, group, said);
    });
  },
};

/** The first statement that the seats of a group fall short of: what the group says itself before what others say. */
function findUnmarked(model: Model, group: Group, { atHead, byRotation, elsewhere }: ChairStatements): Finding[] {
  if (atHead.length > 0) return compareHead(model, group, atHead);
  if (byRotation !== undefined) return [compareRotation(model, group, byRotation)];
  return elsewhere.slice(0, 1).map((placed) => compareElsewhere(model, group, placed));
}

function compareHead(model: Model, group: Group, atHead: readonly StatedChair[]): Finding[] {
  const all = seatsOf(group);
  const named = atHead.flatMap((chair) => all.filter((placed) => isSeatOf(chair, placed)).slice(0, 1));
  const [first] = named;
  if (first === undefined) return [];
  const head = joinNames(atHead.map(chairInFull));
  return [
    findingOf(chairUnmarked, model, first.seat, "", {
      message: `${group.name}: the head of the terms of reference names ${head}, and none of its seats is marked as a chair. ${joinNames(named.map(seatInFull))} may be meant.`,
      help,
      passages: [
        ...named.map((placed) => passageAt(model, placed.seat, "", seatInFull(placed))),
        passageAt(model, group, "/chairs", head),
      ],
    }),
  ];
}

function compareRotation(model: Model, group: Group, coChairs: CoChairs): Finding {
  const standing = coChairs.standing.filter(({ time }) => time === "now");
  const people = [...standing, ...coChairs.rotation].flatMap(({ person }) => person ?? []);
  const names = joinNames([...new Set(people)].map(personInFull));
  return findingOf(chairUnmarked, model, coChairs, "/group", {
    message: `The rotation of the co-chairs is for ${group.name}${names === "" ? "" : `, with ${names}`}; none of the group's seats is marked as a chair.`,
    help,
    passages: [
      passageAt(model, coChairs, "/group", names === "" ? group.name : names),
      passageAt(model, group, "/memberships", joinNames(seatsOf(group).map(seatInFull))),
    ],
  });
}

function compareElsewhere(model: Model, group: Group, placed: PlacedSeat): Finding {
  const { membership, seat } = placed;
  const what = seatInFull(placed);
  return findingOf(chairUnmarked, model, seat, "/chairOf", {
    message: `${membership.group.name} has this seat chair ${group.name}: ${what}. None of the seats of ${group.name} is marked as a chair.`,
    help,
    passages: [
      passageAt(model, seat, "/chairOf", what),
      passageAt(model, group, "/memberships", joinNames(seatsOf(group).map(seatInFull))),
    ],
  });
}

const help = 'Write "role" at the seat that chairs or, where nobody chairs any more, take the other statement away.';

/** Whether a seat can be the one that the head of the terms means: by its person, or by its organisation and post. */
function isSeatOf({ person, post, agency }: StatedChair, { membership, seat }: PlacedSeat): boolean {
  if (person !== undefined && seat.person !== undefined) return person === seat.person;
  const stated = post ?? person?.post;
  const isSamePost = stated !== undefined && seat.post !== undefined && canBeSamePost(seat.post, stated);
  // A seat that is for no single organisation is known by its post alone.
  if (membership.agency === undefined) return isSamePost;
  return (agency ?? person?.partner) === membership.agency && (isSamePost || stated === undefined);
}

function chairInFull({ role, person, post, agency, organisation }: StatedChair): string {
  const who = person === undefined ? [post, agency?.name ?? organisation] : [post, inFull(person)];
  return `${who.filter(Boolean).join(", ") || "somebody"} as ${roleName(english, role)}`;
}

function inFull(person: Person): string | undefined {
  return personInFull(person) || undefined;
}

function head(post: string) {
  return {
    files: {
      "groups/board.yaml": `chairs:\n  - { role: chair, post: Chief Constable, agency: police }\n${seats(post)}`,
    },
  };
}

function seats(post: string): string {
  return `memberships:\n  - agency: police\n    seats:\n      - post: ${post}\n`;
}

function rotation(): string {
  return `coChairs:
  group: board
  standing: ann-reed
  rotation: [{ from: 2025-01-01, until: 2025-12-31, person: ben-shaw }]
`;
}
