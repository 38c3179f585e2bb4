import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "../../src/load/yaml/parse.ts";
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
  const change = (path: string, to: (record: Part) => void) => {
    const record = parseYaml(readFileSync(join(folder, path), "utf8")).value as Part;
    to(record);
    // JSON is YAML (YAML 1.2, section 1.3).
    writeFiles(folder, { [path]: JSON.stringify(record, undefined, 2) });
  };
  change("arrangements.yaml", (arrangements) => {
    arrangements.reviewPolicy = { dueSoonDays: 45, longestCycleMonths: 18 };
    (arrangements.appendices as Part[])[1] = { ...(arrangements.appendices as Part[])[1], text: "As follows." };
    (arrangements.reviews as Part[]).push({
      id: "flood-plan",
      kind: "other",
      title: "Flood plan",
      promise: "It is looked at yearly.",
      review,
    });
  });
  change("people.yaml", ({ coChairs }) => {
    (coChairs as Part).group = "executive-board";
  });
  change("groups/case-panel.yaml", (panel) => {
    panel.chairs = [
      { role: "viceChair", post: "Head of Ferries", agency: "fenmarsh-constabulary" },
      ...((panel.chairs as Part[]) ?? []),
    ];
    const [first] = panel.memberships as { seats: Part[] }[];
    first?.seats.push({ post: "Ferry Officer", attends: "asRequired" });
    panel.review = { ...(panel.review as Part), fingerprint: "0123456789abcdef" };
  });
  return folder;
}

type Part = Record<string, unknown>;

const review = {
  lastReviewed: "2025-01-14",
  nextReview: "2025-12-14",
  cycleMonths: 11,
  owner: "executive-board",
  reviewedBy: "Executive Board",
  minuteRef: "EB/1",
  fingerprint: "fedcba9876543210",
  waiver: { reason: "Flood", owner: "executive-board", from: "2025-05-14", until: "2025-07-14" },
};

const files: Readonly<Record<string, string>> = {
  "website.yaml": `exitTo: https://www.example.org/weather
thresholdGuidance: how-we-work
security:
  contact: security@example.org
  expires: 2026-03-14
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
audience: parents
description: For parents.
exitThisPage: true
reviewed: 2025-01-14
history:
  - section: Then
    words: Kept word for word.
    reviewed: 2021-01-14
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
summary: The marshes were under water.
date: 2025-02-14
updated: 2025-02-24
history: From the earlier website.
---

The marshes were under water.
`,
};
