import { createHash } from "node:crypto";
import type { RuleTexts } from "../rule.ts";

const data = '{"format":1,"day":"2024-12-30","files":{},"sections":[],"assets":{}}\n';
const sha256 = createHash("sha256").update(data).digest("hex");
const edition = `title: Governance Arrangements\nfiles:\n  arrangements.json: ${sha256}\n`;
const ok = [{ files: { "editions/2024-12-30/edition.yaml": edition, "editions/2024-12-30/arrangements.json": data } }] as const;

/** The folder editions, which holds each edition as it was published. */
export const editionRules = {
  "edition-day": {
    severity: "error",
    title: "Editions without a day",
    about: "A published edition whose folder is not named after a day.",
    why: "Its day says which edition is the present one, and is part of its address.",
    ok,
    notOk: [{ files: { "editions/winter/edition.yaml": edition, "editions/winter/arrangements.json": data } }],
  },
  "edition-file": {
    severity: "error",
    title: "Editions with a file missing",
    about: "A published edition without one of its files.",
    why: "What was once published must stay to be had, and be compared with what is said now.",
    ok,
    notOk: [
      { files: { "editions/2024-12-30/edition.yaml": edition } },
      { files: { "editions/2024-12-30/edition.yaml": edition.replace("arrangements.json", "arrangements.pdf") } },
      {
        files: {
          "editions/2024-12-30/edition.yaml": edition,
          "editions/2024-12-30/arrangements.json": { linkTo: "../../people.yaml" },
        },
      },
    ],
  },
  "edition-elsewhere": {
    severity: "warning",
    title: "Editions that are kept elsewhere",
    about: "A published edition whose record names no files.",
    why: "It is listed, and nothing of it can be read or compared with what is said now.",
    ok,
    notOk: [{ files: { "editions/2024-12-30/edition.yaml": "title: Governance Arrangements\n" } }],
  },
  "edition-altered": {
    severity: "error",
    title: "Editions that were altered",
    about: "A file of a published edition that is no longer what it was.",
    why: "An edition is evidence of what was agreed and published on its day. What changes later belongs into the next.",
    ok,
    notOk: [
      {
        files: {
          "editions/2024-12-30/edition.yaml": edition,
          "editions/2024-12-30/arrangements.json": data.replace("12-30", "12-31"),
        },
      },
    ],
  },
} as const satisfies RuleTexts;
