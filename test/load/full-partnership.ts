import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

/**
 * Writes the data of Fenmarsh with a value in every field that a schema describes.
 * @returns the folder, which is deleted when the test ends
 */
export function writeFullPartnership(): string {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/fenmarsh"), folder, { recursive: true });
  writeFiles(folder, files);
  for (const [path, ...insertions] of insertedLines) {
    let text = readFileSync(join(folder, path), "utf8");
    for (const { after, lines } of insertions) text = text.replace(after, (found) => `${found}${lines}`);
    writeFiles(folder, { [path]: text });
  }
  return folder;
}

const howWeWork = `formerIds:
  - how-we-worked
meets:
  - working-together
  - duty: sign-off
    section: Who we are
`;

/** Lines that are inserted into a file of Fenmarsh, each after what a pattern finds. */
const insertedLines: readonly [path: string, ...insertions: { readonly after: RegExp; readonly lines: string }[]][] = [
  [
    "documents.yaml",
    {
      after: /link: https:\/\/example\.org\/tides\n/,
      lines:
        "    pdf:\n      link: https://example.org/tides.pdf\n      pages: 12\n      kilobytes: 240\n    review: list-of-agencies\n",
    },
  ],
  [
    "arrangements.yaml",
    {
      after: /^title: .*\n/m,
      lines: `alphabetical:
  - strategic-partnerships
appendixNames: letters
budget:
  year: 2025-26
  currency: GBP
  total: 4000
  contributions:
    - partner: fenmarsh-constabulary
      contributor: from its reserve
      amount: 4000
      note: for the ferry
glossary:
  - term: FB
    means: Ferry Board
revisions:
  - version: "1.1"
    date: 2025-02-14
    changed: The ferry was added.
    by: Ferry Board
`,
    },
    { after: /title: Relevant agencies\n/, lines: "    meets:\n      - choice-of-agencies\n" },
    { after: /when: Outside office hours\n/, lines: "    from: 2024-01-14\n    until: 2026-01-14\n" },
    { after: /dueSoonDays: 45\n/, lines: "  longestCycleMonths: 18\n  unknown: warning\n  publishMinutes: true\n" },
    { after: /title: Terms of reference\n/, lines: "    text: As follows.\n" },
    { after: / {6}- case-panel\n/, lines: "      - weather-watch\n" },
    {
      after: /$/,
      lines: `  - id: flood-plan
    kind: other
    title: Flood plan
    promise: It is looked at yearly.
    review:
      lastReviewed: 2025-01-14
      nextReview: 2025-12-14
      cycleMonths: 11
      owner: executive-board
      ownerPart: Its two chairs
      reviewedBy: Executive Board
      minuteRef: EB/1
      fingerprint: fedcba9876543210
      waiver:
        reason: Flood
        owner: executive-board
        from: 2025-05-14
        until: 2025-07-14
  - id: ferry-plan
    kind: other
    title: Ferry plan
    review:
      held:
        - on: 2023-02-14
          by: executive-board
          minute: FB/6
          as: refresh
        - on: 2023-09-14
          by: Ferry Board
          minute: FB/7
          changed: true
        - on: 2024-09-14
          by: executive-board
          minute: FB/8
          changed: false
          fingerprint: fedcba9876543210
      cycleMonths: 24
      month: September
      refresh:
        cycleMonths: 12
        nextReview: 2025-07-14
      owner: executive-board
`,
    },
  ],
  [
    "partners.yaml",
    {
      after: /about: A charity for young carers\.\n/,
      lines: `    from: 2021-02-14
    until: 2027-01-14
    succeededBy:
      - fen-youth-forum
    cameFrom:
      - tidewater-hospital
`,
    },
    {
      after: /name: Fen Youth Forum\n/,
      lines: `    formerIds:
      - fen-youth-club
    formerNames:
      - name: Fen Youth Club
        shortName: FYC
        from: 2019-01-14
        until: 2026-02-14
`,
    },
    {
      after: /is: \[strategicPartnership, connectedBody\]\n/,
      lines: `  - id: fen-adults-board
    name: Fen Adults Board
    is: [partnership]
    partnershipRole: Safeguarding Adults Board
  - id: reed-college
    name: Reed College
    is:
      - what: relevantAgency
        from: 2024-01-14
        until: 2026-01-14
      - seatHolder
`,
    },
  ],
  ["aims.yaml", { after: /document: tides-plan\n/, lines: "    from: 2024-01-14\n    until: 2026-01-14\n" }],
  [
    "people.yaml",
    {
      after: /note: Unseen note for the office\n/,
      lines: `  - id: ferry-lead
    post: Ferry Master
    partner: fenmarsh-constabulary
  - id: fay-grebe
    name: Fay Grebe
    publish: true
    posts:
      - post: Head of Ferries
        partner: fenmarsh-county-council
        from: 2022-01-14
        until: 2024-01-14
      - post: Director of Ferries
        partner: fenmarsh-county-council
        from: 2024-01-15
        until: 2027-05-14
`,
    },
    {
      after: /leadSafeguardingPartners:\n/,
      lines: `  - ferry-lead
  - person: fay-grebe
    from: 2025-01-14
    until: 2027-03-14
`,
    },
    {
      after: /delegatedSafeguardingPartners:\n/,
      lines: `  - person: ada-wren
    standsFor:
      - fenmarsh-constabulary
    from: 2024-01-14
    until: 2026-01-14
`,
    },
    {
      after: /delegatedSafeguardingPartners:\n(?: {2}.*\n)*/,
      lines: `independentChair:
  - person: fay-grebe
    appointed: 2024-08
    from: 2024-09-14
    until: 2026-02-14
`,
    },
    { after: /independentScrutineer:\n/, lines: "  - from: 2024-09-14\n    until: 2026-02-14\n  " },
    { after: /person: di-avocet\n/, lines: "  " },
    {
      after: /coChairs:\n/,
      lines: `  group: executive-board
  asPublished: The text says it of others.
`,
    },
    {
      after: /person: cy-plover\n/,
      lines: "      postAsPublished: Ferry Marshal\n",
    },
    {
      after: /standing:/,
      lines: `
    - person: fay-grebe
      from: 2025-05-14
      until: 2026-05-14
    - until: 2025-05-13
      person:`,
    },
  ],
  [
    "corrections.yaml",
    {
      after: /why: A slip of the pen\.\n/,
      lines: `  - page: home
    published: Hit enter to serch
    now: Search
    times: 3
    kind: structure
    why: It was a button.
`,
    },
  ],
  ["clauses.yaml", { after: /title: Confidentiality\n/, lines: "    meets:\n      - training\n" }],
  ["chapters/how-we-work.md", { after: /^---\n/, lines: howWeWork }],
  [
    "groups/learning-group.yaml",
    { after: /- heading: Confidentiality\n/, lines: "          meets:\n            - training\n" },
    {
      after: /name: Learning Group\n/,
      lines: `formerIds:
  - lessons-group
formerNames:
  - name: Learning Forum
    shortName: LF
    from: 2023-01-15
    until: 2026-01-14
  - name: Lessons Group
    until: 2023-01-14
`,
    },
    {
      after: /reportsTo:\n {2}- executive-board\n/,
      lines: `  - group: fenmarsh-wellbeing-board
    from: 2024-01-14
    until: 2026-01-14
`,
    },
  ],
  [
    "groups/case-panel.yaml",
    { after: /owner: tidewater-hospital\n/, lines: "  month: November\n" },
    {
      after: /name: Case Panel\n/,
      lines: `from: 2021-01-14
until: 2027-02-14
succeededBy:
  - executive-board
cameFrom:
  - learning-group
`,
    },
    {
      after: /files for one year\.\n/,
      lines: `chairs:
  - role: viceChair
    post: Head of Ferries
    agency: fenmarsh-constabulary
    asPublished: The head names a post that the table lacks.
    from: 2025-01-14
    until: 2026-01-14
`,
    },
    { after: /- agency: tidewater-hospital\n/, lines: "    from: 2024-01-14\n    until: 2027-01-14\n" },
    {
      after: /holding: acting\n/,
      lines: `      - post: Ferry Officer
        attends: asRequired
        condition: where a ferry is part of it
        substitutes:
          - post: Ferry Hand
          - person: fay-grebe
        term: { years: 3, renewals: 1 }
        chairOf:
          group: learning-group
          role: chair
          asPublished: The group itself names another.
        from: 2025-02-14
        until: 2026-02-14
`,
    },
    {
      after: /nextReview: 2024-12-31\n/,
      lines: '  ownerPart: Its matron\n  reviewedBy: Case Board\n  minuteRef: CB/3\n  fingerprint: "0123456789abcdef"\n',
    },
  ],
  [
    "groups/executive-board.yaml",
    { after: /^memberships:\n/m, lines: "  - chairOf: case-panel\n    voting: true\n" },
    {
      after: /post: Partnership Manager\n/,
      lines: `  - oneOf:
      - agency: heron-schools
        department: Ferries
        post: Ferry Pilot
      - constituency: Harbour Masters
    andOr: true
    as: advisor
    condition: where a ferry is part of it
`,
    },
    {
      after: /^kind: board\n/m,
      lines: `atMost:
  - members: 14
  - members: 3
    as: coOpted
`,
    },
    {
      after: /notIn: \[August\]\n/,
      lines: "  months: [March, October]\n",
    },
    {
      after: /of: Lead Safeguarding Partners\n/,
      lines: `  organisations:
    - among: [fenmarsh-county-council, fenmarsh-constabulary, fenmarsh-care-board]
      count: 2
      called: safeguarding partners
    - among: [saltby-trust]
  substitutes: atChairsDiscretion
`,
    },
    {
      after: /among them \{quorumInclude\}/,
      lines: ", and {quorumOrganisations}",
    },
    {
      after: /^ {2}cycleMonths: 12\n/m,
      lines: "  refresh:\n    cycleMonths: 11\n    nextReview: 2025-10-04\n",
    },
    {
      after: /minuteRef: EB\/2024\/11\/7\n/,
      lines: `  held:
    - on: 2022
      by: Old Board
      minute: OB/1
    - on: 2023-11-04
      by: Executive Board
      minute: EB/2023/11/2
      as: refresh
    - on: 2024-11-04
      by: Executive Board
      minute: EB/2024/11/7
      changed: true
      fingerprint: "00112233445566aa"
`,
    },
  ],
];

const files: Readonly<Record<string, string>> = {
  "proofreading.yaml": `namesInTexts: [The Partnership]
knownInitials: [LADO]
knownBodies: [National Panel]
superseded:
  - words: [Marsh Safeguarding Code]
    since: 2019-09-29
    by: the Marsh Safeguarding Standards
    source: Marsh Safeguarding Standards 2019
`,
  "desk.yaml": `publishing:
  to: branch
accounts:
  - owner: executive-board
    account: ada-wren
  - owner: fenmarsh-county-council
    account: fenmarsh/business-unit
`,
  "words.yaml": `contact:
  office: Where we are
`,
  "accepted.yaml": `accepted:
  - rule: other-name
    finding: 3f2a91bc4d
    at: the Board's terms of reference, "Purpose"
    reason: The Act calls it so.
    by: Executive Board
    on: 2025-03-14
`,
  "editions/2024-02-01/edition.yaml": `title: Safeguarding Arrangements
name: First edition
version: "1"
summary: The first.
approvals:
  - partner: Fenmarsh Constabulary
    person: Ada Wren
    post: Chief Constable
    on: 2024-01-20
    minute: OB/2024/1
despite:
  - what: No sign-off by Fenmarsh County Council is recorded.
    why: It was agreed by letter.
pages: 12
files:
  arrangements.json: 5cc1518ea46c2f982b81f85a272a86626f036be8ce1e6c577e21e011b41451eb
`,
  "editions/2024-02-01/arrangements.json":
    '{"format":1,"day":"2024-02-01","files":{"arrangements.yaml":{"record":{"title":"Safeguarding Arrangements","partnership":{"partner":"fenmarsh-safeguarding-partnership","area":"Fenmarsh","website":"https://fenmarsh.example.org","timeZone":"Europe/London","language":"en-GB"},"edition":{"date":"2024-02-01"},"contacts":[{"id":"office","name":"Office","purpose":"office","email":"office@example.org"}],"chapters":["foreword"]}},"partners.yaml":{"record":{"partners":[{"id":"fenmarsh-safeguarding-partnership","name":"Fenmarsh Safeguarding Partnership","is":["partnership"]}]}},"people.yaml":{"record":{"people":[]}},"chapters/foreword.md":{"record":{"title":"Foreword"},"text":"We agree.\\n"}},"sections":[],"assets":{}}\n',
  "sign-offs.yaml": `after: 2024-02-01
signOffs:
  - partner: fenmarsh-constabulary
    by: ada-wren
    on: 2025-01-20
    minute: EB/2025/1
`,
  "groups/weather-watch.yaml": `name: Weather Watch
kind: forum
reportsTo:
  - fenmarsh-wellbeing-board
ownedBy:
  - fen-adults-board
  - fen-youth-forum
reports:
  via: executive-board
  directly: when the sea wall breaks
  to: [fenmarsh-county-council, learning-group]
  others: [harbour masters]
termsOfReference:
  document:
    link: https://weather.example.org/terms
    type: webPage
    bytes: 840
    date: 2024-05-14
none:
  chair: Its members take turns.
  quorum: Nothing is decided there.
  meetings: It meets when the water is high.
  memberships: Whoever comes is welcome.
  review: It has no terms of reference.
`,
  "website.yaml": `exitTo: https://www.example.org/weather
thresholdGuidance: how-we-work
security:
  contact: security@example.org
  expires: 2026-03-14
publishDuties: true
readers:
  - id: parents
    title: I look after a child in the marsh
    description: Whom to call when the water is high.
    pages: [procedures]
  - id: schools
    leaveOut: true
  - id: ferry-people
    title: I run a ferry
accessibility:
  status: partial
  nonAccessible:
    - words: One old map has no text beside it.
      because: nonCompliance
      criterion: 1.1.1 Non-text Content
      until: 2026-09-14
  feedback: office
  answerWithinDays: 10
  enforcement:
    body: Equality and Human Rights Commission
    advice: Equality Advisory and Support Service
    link: https://www.example.org/advice
  prepared: 2025-01-14
  reviewed: 2025-03-14
  tested: 2025-01-13
  testedBy: the office
`,
  "procedures.yaml": `page: procedures
choose: "Please choose an area:"
link: https://procedures.example.org
areas:
  - id: fenmarsh
    formerIds:
      - marsh
    name: Fenmarsh
    additions: Telephone the office.
  - id: upland
    name: Upland
`,
  "pages/home.md": `---
title: Fenmarsh
audience: home
description: Who the partnership is.
---

Welcome.
`,
  "pages/parents.md": `---
title: Parents
formerIds:
  - families
audience: public
description: For parents.
exitThisPage: true
reviewed: 2025-01-14
history:
  - section: Then
    words: Kept word for word.
    reviewed: 2021-01-14
meets:
  - thresholds
  - duty: needs-of-children
    section: Then
---

Now.

## Then

Old words.
`,
  "pages/procedures.md": `---
title: Procedures
audience: professionals
description: Shared procedures.
---

What to do.
`,
  "news/flood.md": `---
title: Flood
formerIds:
  - high-water
summary: The marshes were under water.
date: 2025-02-14
updated: 2025-02-24
history: From the earlier website.
---

The marshes were under water.
`,
};
