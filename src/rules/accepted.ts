import { createHash } from "node:crypto";
import type { AcceptedFinding } from "../model/accepted.ts";
import { folderOf } from "../model/command.ts";
import type { ModelOnDay } from "../model/day.ts";
import { type Finding, sortFindings } from "../model/finding.ts";
import type { RuleTexts } from "./rule.ts";
import { findingOf } from "./shared/found.ts";

/** A finding of the proofreader that the partnership keeps as it is, and its reason. */
export interface Accepted {
  readonly finding: Finding;
  readonly by: AcceptedFinding;
}

/** What the rules found: what is reported, and what was accepted. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
}

/** The rule on the list of accepted findings itself. */
export const acceptedRules = {
  "accepted-gone": {
    severity: "note",
    title: "Accepted findings that are gone",
    about: "A finding that was accepted and that nothing finds any more, since one of its texts has changed.",
    why: "What was decided of the old texts says nothing of the new ones. If these contradict each other, that is told again.",
    ok: [{ files: { "accepted.yaml": "accepted: []\n" } }],
    notOk: [
      {
        files: {
          "accepted.yaml":
            "accepted:\n  - { rule: same-name, finding: '0123456789', reason: They meet together, by: Board, on: 2025-05-01 }\n",
        },
      },
    ],
  },
} as const satisfies RuleTexts;

/** A finding that may be accepted, with its mark: its rule, its file and the texts that it is about, but not their lines. */
export function marked(model: ModelOnDay, finding: Finding): Finding {
  return { ...finding, mark: markOf(finding, folderOf(model)) };
}

/** The same in whichever folder the data are. */
function markOf({ rule, file, message, passages = [] }: Finding, folder: string): string {
  const path = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  const texts = passages.map(({ text }) => text.replace(/\s+/g, " ").trim());
  return createHash("sha256")
    .update(JSON.stringify([rule, path, message, ...texts]))
    .digest("hex")
    .slice(0, 10);
}

/**
 * Takes out the findings that the partnership has accepted, which it knows by their marks. An acceptance to which none
 * belongs is a finding itself.
 */
export function separateAccepted(model: ModelOnDay, accepted: readonly AcceptedFinding[], found: readonly Finding[]): Judgement {
  const byMark = new Map(accepted.map((each) => [`${each.rule} ${each.finding}`, each]));
  const matched = new Set<AcceptedFinding>();
  const pairs = found.map((finding) => ({ finding, by: byMark.get(`${finding.rule} ${finding.mark}`) }));
  for (const { by } of pairs) if (by !== undefined) matched.add(by);
  const gone = accepted.filter((each) => !matched.has(each)).map((each) => goneFinding(model, each));
  return {
    findings: sortFindings([...pairs.flatMap(({ finding, by }) => (by === undefined ? [finding] : [])), ...gone]),
    accepted: pairs.flatMap(({ finding, by }) => (by === undefined ? [] : [{ finding, by }])),
  };
}

function goneFinding(model: ModelOnDay, accepted: AcceptedFinding): Finding {
  const rule = { id: "accepted-gone", ...acceptedRules["accepted-gone"] };
  return findingOf(rule, model, accepted, "/finding", {
    message: `Nothing is found any more to which this belongs: the texts of ${accepted.rule} ${accepted.finding} have changed, or are gone.`,
    help: "Take the entry out. If the new texts are to stay as well, accept what is found in them.",
  });
}
