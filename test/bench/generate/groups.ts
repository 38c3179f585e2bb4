import { posts } from "./bodies.ts";
import type { Random } from "./chance.ts";
import type { Generated } from "./generated.ts";
import { bullets, sentences } from "./prose.ts";

/** The groups of a typical partnership; the first has no terms of reference. */
const kinds = [
  "leadership",
  "board",
  "board",
  "assembly",
  "subGroup",
  "subGroup",
  "subGroup",
  "subGroup",
  "forum",
  "taskAndFinish",
  "taskAndFinish",
  "forum",
] as const;

/** The ids of all groups, and of those with terms of reference. */
export function groupIds(size: number): { all: string[]; withTerms: string[] } {
  const all = Array.from({ length: size }, (_, part) => kinds.map((_, index) => idOf(part + 1, index))).flat();
  return { all, withTerms: all.filter((_, index) => index % kinds.length !== 0) };
}

/** A group as it is in its file. */
export interface GeneratedGroup {
  readonly review?: object;
  readonly [field: string]: unknown;
}

export function groups(made: Generated): Record<string, GeneratedGroup> {
  const files = Array.from({ length: made.size }, (_, part) =>
    kinds.map((kind, index) => [`groups/${idOf(part + 1, index)}.yaml`, group(made, part + 1, index, kind)] as const),
  );
  return Object.fromEntries(files.flat());
}

function idOf(part: number, index: number): string {
  return `group-${part}-${index + 1}`;
}

/**
 * The group that a group reports to: in each part the leadership to the first leadership, the first board to that
 * leadership, and the rest to that board.
 */
function superior(part: number, index: number): string[] {
  if (index === 0) return part === 1 ? [] : [idOf(1, 0)];
  return [idOf(part, index === 1 ? 0 : 1)];
}

function group({ pick, partners, size }: Generated, part: number, index: number, kind: string): GeneratedGroup {
  const name = `${title(kind)} ${part}.${index + 1}`;
  const reportsTo = superior(part, index);
  const head = {
    name,
    kind,
    ...(reportsTo.length > 0 && { reportsTo }),
    summary: `The [[group:${idOf(part, index)}]] has its work. ${sentences(pick, 3)}`,
  };
  if (index === 0) return head;
  const own = 4 + (part - 1) * Math.floor((partners.length - 4) / size);
  const near = [...partners.slice(1, 4), ...partners.slice(own, own + 42)];
  return {
    ...head,
    meetings: { timesAYear: 6, words: "The group meets every second month." },
    quorum: {
      members: 4,
      of: "members",
      include: [{ count: 1, of: "Chair or Vice Chair" }],
      words: "Four members make a quorum, a chair among them.",
    },
    memberships: memberships(pick, near),
    blanks: { body: title(kind) },
    termsOfReference: { sections: sections(pick) },
    review: {
      lastReviewed: "2025-01-20",
      nextReview: "2026-01-20",
      cycleMonths: 12,
      owner: idOf(part, 1),
      reviewedBy: "Executive Board",
      minuteRef: `EB/2025/01/${index}`,
    },
  };
}

function memberships(pick: Random, near: Generated["partners"]): object[] {
  const sitting = pick.some(near, 10).map(({ id }, place) => ({
    agency: id,
    seats: [
      { post: pick.one(posts), ...(place === 0 && { role: "chair" }), ...(place === 1 && { role: "viceChair" }) },
      ...(place % 4 === 2 ? [{ post: pick.one(posts), attends: "asRequired" }] : []),
    ],
  }));
  return [...sitting, { agency: "the-partnership", as: "advisor", seats: [{ post: "Business Manager" }] }];
}

function sections(pick: Random): object[] {
  return [
    { heading: "Purpose", text: sentences(pick, 4) },
    { heading: "Responsibilities", text: bullets(pick, 8, "1.") },
    { heading: "Accountability", text: `${sentences(pick, 5)}\n\n${sentences(pick, 3)}` },
    { heading: "Frequency", text: "[[meetings]]" },
    { heading: "Membership", text: `${sentences(pick, 2)}\n\n[[memberships]]` },
    { heading: "Quoracy", text: "[[quorum]]" },
    { heading: "Decisions", text: "[[clause:decisions]]" },
    { heading: "Conflict of interest", text: "[[clause:interest]]" },
    { heading: "Confidentiality", text: `[[clause:confidence]] ${sentences(pick, 2)}` },
    { heading: "Review", text: "[[review]]" },
  ];
}

function title(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());
}
