import { writeYaml } from "../../src/load/yaml/write.ts";
import { reviewsByLaw } from "../../src/model/expected-reviews.ts";
import type { Profile } from "../../src/model/profile.ts";
import type { ReviewKind } from "../../src/model/review.ts";
import { plainId } from "../../src/text/plain-id.ts";
import type { Answers } from "./ask.ts";
import type { QuestionName } from "./questions.ts";

/** What the files of a new folder are made from besides the answers. */
export interface Place {
  readonly profile: Profile;
  readonly timeZone: string;
  readonly language: string;
  /** The path from the folder to the program's schemas. */
  readonly schemas: string;
}

/** The question for the day of a review that the law asks for, its title, and its id. */
export const dueQuestions: Readonly<Partial<Record<ReviewKind, { readonly question: QuestionName; readonly title: string }>>> = {
  annualReport: { question: "report-due", title: "Yearly report" },
  plan: { question: "plan-due", title: "Yearly plan" },
};

/** The files of a new partnership's folder by their paths: as little as passes the check, with comments for who goes on. */
export function newFiles(answers: Answers, place: Place): ReadonlyMap<string, string> {
  const ids = idsOf([answers.name, ...answers.partners]);
  const [own = "", ...partners] = ids;
  return new Map([
    ["arrangements.yaml", arrangements(answers, place, own)],
    ["partners.yaml", partnersFile(answers, place, own, partners)],
    ["chapters/introduction.md", introduction],
    ["groups/board.yaml.example", exampleGroup(answers, place, own, partners)],
  ]);
}

/** An id for each name: its letters and digits with hyphens between, and a number where two names would have the same. */
export function idsOf(names: readonly string[]): string[] {
  const used = new Map<string, number>();
  return names.map((name) => {
    const id = plainId(name) || "partner";
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** A value as it stands after a key, in quotes where it needs them. */
function yaml(value: unknown): string {
  return writeYaml(value).trimEnd();
}

function head({ schemas }: Place, schema: string, about: string): string {
  return `# yaml-language-server: $schema=${schemas}/${schema}.schema.json\n#\n# ${about}\n\n`;
}

function arrangements(answers: Answers, place: Place, own: string): string {
  const { remit, jurisdiction } = place.profile;
  const reviews = reviewsByLaw(place.profile, answers.date).map((expected) => {
    const { question, title } = dueQuestions[expected.kind] ?? { question: "report-due", title: expected.kind };
    const due = (answers[question] as string | undefined) ?? "unknown";
    const last = due === "unknown" ? "      lastReviewed: unknown\n" : "";
    return `  # ${expected.source}.\n  - id: ${yaml(kebab(expected.kind))}\n    kind: ${expected.kind}\n    title: ${title}\n    review:\n${last}      nextReview: ${due}\n      owner: ${own}\n`;
  });
  const isUnknown = reviews.some((review) => review.includes("unknown"));
  return `${head(place, "arrangements", "The document as a whole: whose it is, which edition, whom to ring, and its order.")}title: ${yaml(answers.title)}

partnership:
  partner: ${own}
  remit: ${remit}
  jurisdiction: ${jurisdiction}
  area: ${yaml(answers.area)}
  website: ${yaml(answers.website)}
  timeZone: ${place.timeZone}
  language: ${place.language}

edition:
  date: ${answers.date}

${contacts(answers)}# The chapters in order, each a file of chapters/.
chapters:
  - introduction

# Once a group has terms of reference, an appendix prints them:
# appendices:
#   - id: terms-of-reference
#     title: Terms of reference
#     groups: [board]

# What the law asks to be kept under review. Record one with: npx governance review record
reviews:
${reviews.join("")}${
  isUnknown
    ? `
# Nobody has said yet when these are due. While this stands here, that is a warning and not an error.
reviewPolicy:
  unknown: warning
`
    : ""
}`;
}

function contacts({ contact, reach }: Answers): string {
  if (contact === "" && reach === undefined) {
    return `# Whom to ring when worried about somebody. Every page shows it first, once it is known:
# contacts:
#   - id: front-door
#     name: Front door
#     purpose: concern
#     phone: "01632 960001"

`;
  }
  const lines = Object.entries(reach ?? {}).map(([field, value]) => `    ${field}: ${JSON.stringify(value)}\n`);
  return `# Whom to ring when worried about somebody. Every page shows it first.
contacts:
  - id: front-door
    name: ${yaml(contact === "" ? "Worries and referrals" : contact)}
    purpose: concern
${lines.join("")}
`;
}

function partnersFile(answers: Answers, place: Place, own: string, partners: readonly string[]): string {
  const entries = partners.map(
    (id, at) => `\n  - id: ${id}\n    name: ${yaml(answers.partners[at])}\n    is: [statutoryPartner]\n`,
  );
  return `${head(place, "partners", "Every organisation, once. Lists are printed in this order.")}partners:
  # The partnership itself
  - id: ${own}
    name: ${yaml(answers.name)}
    is: [partnership]

  # The statutory partners. Others are relevantAgency, seatHolder or connectedBody.${entries.join("")}`;
}

const introduction = `---
title: Introduction
---

These are the arrangements of [[partnership]].
`;

function exampleGroup(answers: Answers, place: Place, own: string, partners: readonly string[]): string {
  const seats = partners.map((id) => `  - agency: ${id}\n    seats:\n      - post: Director\n`);
  return `${head(place, "group", "A group to copy: as groups/ID.yaml it is read, and its terms go into an appendix of arrangements.yaml.")}name: Board
kind: board
summary: It leads the partnership.

# How often it meets, how many must be there, and whose seats these are: each fact once.
meetings:
  timesAYear: 4
  words: The Board meets {meetingsTimes} a year.
quorum:
  members: ${Math.max(1, Math.min(2, partners.length))}
  words: The quorum is {quorumNumber} {quorumMembers}.
memberships:
${seats.join("")}
none:
  chair: Not yet agreed.

termsOfReference:
  sections:
    - heading: Purpose
      text: The Board agrees how [[partnership]] works, and sees that it does.
    - heading: Meetings
      text: "[[meetings]]"
    - heading: Quorum
      text: "[[quorum]]"
    - heading: Members
      text: "[[memberships]]"
    - heading: Review
      text: "[[review]]"

# The day on which the terms were last reviewed; where they never were, that on which they were agreed.
review:
  lastReviewed: ${answers.date}
  owner: ${own}
`;
}

function kebab(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
